import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VirtualDisplays } from '../../../scripts/displays.mjs';
import type { Runtime } from '../../../scripts/electron-runtime.mjs';
import { makeArguments, makeEnvironment } from '../../../scripts/support/launch.mjs';
import { Devtools, DevtoolsPage } from './cdp.ts';
import { endTree } from './processes.ts';

/** What both sides of every pair run on. */
export interface Ground {
  /** Electron with Dialoogtafel. */
  readonly ours: Runtime;
  /** The same Electron with the bare app. */
  readonly bare: Runtime;
  /** Undefined on real displays. */
  readonly displays: VirtualDisplays | undefined;
}

const LONGEST_START = 30_000;
const LONGEST_END = 10_000;

/** An app that was started, with a folder for its data that is its own. */
export class RunningApp {
  readonly process: ChildProcess;
  /** Epoch ms at which the process was started. */
  readonly startedAt: number;
  readonly #devtools: Devtools;

  private constructor(child: ChildProcess, startedAt: number, devtools: Devtools) {
    this.process = child;
    this.startedAt = startedAt;
    this.#devtools = devtools;
  }

  /**
   * Starts an app, the same way and with the same flags for every side.
   * @param extra added to the command line
   */
  static async start(
    runtime: Runtime,
    displays: VirtualDisplays | undefined,
    dataDir: string,
    env: NodeJS.ProcessEnv = {},
    extra: readonly string[] = [],
  ): Promise<RunningApp> {
    const args = makeArguments({
      runtime,
      displays,
      dataDir,
      args: ['--remote-debugging-port=0', ...extra],
    });
    const startedAt = performance.timeOrigin + performance.now();
    const child = spawn(runtime.execPath, args, {
      env: makeEnvironment({ runtime, displays, env }),
      cwd: dataDir,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await readAddress(child);
    return new RunningApp(child, startedAt, await Devtools.connect(address));
  }

  /** Waits for a window of which the address holds this, and attaches to it. */
  async findPage(part: string): Promise<DevtoolsPage> {
    const deadline = performance.now() + LONGEST_START;
    for (;;) {
      const { targetInfos } = await this.#devtools.send<{
        targetInfos: { targetId: string; type: string; url: string }[];
      }>('Target.getTargets');
      const found = targetInfos.find(({ type, url }) => type === 'page' && url.includes(part));
      if (found !== undefined) {
        const params = { targetId: found.targetId, flatten: true };
        const { sessionId } = await this.#devtools.send<{ sessionId: string }>(
          'Target.attachToTarget',
          params,
        );
        return new DevtoolsPage(this.#devtools, sessionId);
      }
      if (performance.now() > deadline) throw new Error(`no window with ${part} in its address`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Waits until there is no window any more of which the address holds this. */
  async waitUntilGone(part: string): Promise<void> {
    const deadline = performance.now() + LONGEST_END;
    for (;;) {
      const { targetInfos } = await this.#devtools.send<{ targetInfos: { url: string }[] }>(
        'Target.getTargets',
      );
      if (!targetInfos.some(({ url }) => url.includes(part))) return;
      if (performance.now() > deadline) throw new Error(`the window with ${part} in its address stays`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Closes the app as a person does; what does not end by itself is ended. */
  async close(): Promise<void> {
    const ended = this.process.exitCode === null ? once(this.process, 'exit') : Promise.resolve();
    await this.#devtools.send('Browser.close').catch(() => undefined);
    this.#devtools.close();
    const timer = setTimeout(() => endTree(this.process.pid), LONGEST_END);
    await ended;
    clearTimeout(timer);
  }
}

/** The address that Chromium prints when it listens. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`the app did not start:\n${text}`)), LONGEST_START);
    child.once('exit', (code) => reject(new Error(`the app ended with ${String(code)}:\n${text}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-5000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** Calls `work` with a new folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dialoogtafel-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
