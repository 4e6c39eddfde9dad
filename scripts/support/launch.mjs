/**
 * How Playwright starts the app, for the end-to-end tests and for the picture of `npm start`.
 */
import { inProject } from './project.mjs';

/**
 * Holds the app back until Playwright has attached to it. Playwright adds it by itself only when it may choose the
 * program; without it, about one start in thirty hung on a window that opened just before.
 */
const LOADER = inProject('node_modules/playwright-core/lib/server/electron/loader.js');
const LONGEST_START = 30_000;

/**
 * Options for Playwright's `_electron.launch`.
 * @param {object} what
 * @param {import('../electron-runtime.mjs').Runtime} what.runtime
 * @param {import('../displays.mjs').VirtualDisplays | undefined} what.displays undefined for real ones
 * @param {string} what.dataDir
 * @param {string[]} [what.args] added to the command line of the app
 * @param {NodeJS.ProcessEnv} [what.env] added to its environment
 */
export function makeLaunchOptions({ runtime, displays, dataDir, args = [], env = {} }) {
  return {
    executablePath: runtime.execPath,
    args: ['-r', LOADER, ...makeArguments({ runtime, displays, dataDir, args })],
    env: makeEnvironment({ runtime, displays, env }),
    cwd: dataDir,
    // Whether there is a sandbox is the runtime's to say, in its own arguments.
    chromiumSandbox: true,
    colorScheme: null,
    timeout: LONGEST_START,
  };
}

/**
 * The command line of the app itself.
 * @param {Pick<Parameters<typeof makeLaunchOptions>[0], 'runtime' | 'displays' | 'dataDir' | 'args'>} what
 */
export function makeArguments({ runtime, displays, dataDir, args = [] }) {
  return [...(displays?.args ?? []), ...runtime.args, `--user-data-dir=${dataDir}`, ...args];
}

/**
 * The environment of the app: that of this process, and what its runtime and displays need.
 * @param {Pick<Parameters<typeof makeLaunchOptions>[0], 'runtime' | 'displays' | 'env'>} what
 * @returns {Record<string, string>}
 */
export function makeEnvironment({ runtime, displays, env = {} }) {
  const all = Object.entries({ ...process.env, ...runtime.env, ...displays?.env, ...env });
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
