/**
 * Starting other programs, and making sure that nothing that was started is left behind.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {number} [timeout] milliseconds, after which the program is stopped and counts as failed
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the program does not exist, 1 when a signal ended it
 * @property {string} stdout what was printed (only when `quiet`)
 * @property {string} stderr what was printed as errors (only when `quiet`)
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let isWatchingSignals = false;

/** Ends what was started when this process is told to stop, and stops with the exit code of that signal. */
function watchSignals() {
  if (isWatchingSignals) return;
  isWatchingSignals = true;
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => {
      for (const child of children) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      process.exit(128 + number);
    });
  }
  process.on('exit', () => {
    for (const child of children) child.kill('SIGTERM');
  });
}

/**
 * Has `child` end together with this process, also after Ctrl+C.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  watchSignals();
  children.add(child);
  child.once('exit', () => children.delete(child));
}

/**
 * Runs a program to its end. Never throws: a program that does not exist gives code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd, env, quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      windowsHide: true,
    });
    endWithUs(child);
    const timer = timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout);
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout, stderr: stderr + error.message });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}

/**
 * The full path of a program on the PATH (and the folders where Debian keeps programs for administrators), or undefined.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/lib/xorg'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
