import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { utilityProcess } from 'electron';
import { type FromService, formatServiceArguments, type ToService } from '../protocol.ts';
import { logEvent, logProblem } from './log.ts';
import type { Start } from './start.ts';
import { NODE_FLAGS, UTILITY_FLAGS } from './v8.ts';

/** One running data service, wherever it runs. */
export interface ServiceHost {
  send(message: ToService): void;
  /** Ends it at once, also when it hangs. */
  kill(): void;
}

/** What a host tells; `onExit` comes once and last. */
export interface HostListeners {
  onMessage(message: FromService): void;
  onExit(code: number | null): void;
}

/**
 * Starts the data service. Everything that differs between Electron versions is in this file.
 * @throws Error when a forked service is wanted and no Node is known
 */
export function startHost(start: Start, listeners: HostListeners): ServiceHost {
  logEvent('service starts', { hosting: start.hosting });
  return start.hosting === 'utilityProcess'
    ? startInElectron(start, listeners)
    : startInNode(start, listeners);
}

function startInElectron(start: Start, { onMessage, onExit }: HostListeners): ServiceHost {
  const child = utilityProcess.fork(start.serviceModule, formatServiceArguments(start), {
    serviceName: 'Dialoogtafel gegevens',
    execArgv: [...UTILITY_FLAGS],
    env: makeEnvironment(start),
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  logWhatItSays(child.stderr);
  child.on('message', (message: FromService) => onMessage(message));
  child.once('exit', (code) => onExit(code));
  return { send: (message) => child.postMessage(message), kill: () => killHard(child.pid) };
}

function startInNode(start: Start, { onMessage, onExit }: HostListeners): ServiceHost {
  if (start.nodePath === null) throw new Error('no Node to run the data service with');
  const child = fork(start.serviceModule, formatServiceArguments(start), {
    execPath: start.nodePath,
    execArgv: [...NODE_FLAGS],
    env: makeEnvironment(start),
    // Keeps the bytes of a picture bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  logWhatItSays(child.stderr);
  let hasEnded = false;
  const end = (code: number | null): void => {
    if (!hasEnded) onExit(code);
    hasEnded = true;
  };
  child.on('message', (message) => onMessage(message as FromService));
  child.once('exit', end);
  child.once('error', (error) => {
    logProblem('service not started', {}, error);
    end(null);
  });
  return {
    // An error here means that it is ending; its exit says so.
    send: (message) => void child.send(message, () => undefined),
    kill: () => killHard(child.pid),
  };
}

/** What the service says of its errors goes to the log; it has left out what somebody wrote (`data/log.ts`). */
function logWhatItSays(stream: NodeJS.ReadableStream | null): void {
  if (stream === null) return;
  createInterface({ input: stream }).on('line', (line) => logProblem(`service: ${line}`));
}

/**
 * The environment without what would make Electron or Node behave otherwise. What the service's code was compiled to
 * is kept beside the data, so that the next start need not do it again.
 */
function makeEnvironment({ dataDir }: Start): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...env } = process.env;
  return { ...env, NODE_COMPILE_CACHE: join(dirname(dataDir), 'Service Code Cache') };
}

function killHard(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    logProblem('service was gone already', {}, error);
  }
}
