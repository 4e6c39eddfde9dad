/**
 * The npm packages of the project: are they there, in the versions of the lock file, with a working Node 24?
 */
import { existsSync, readFileSync } from 'node:fs';
import { inProject, nodePath } from './project.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockEntry
 */

/**
 * What a lock file lists, by folder. npm writes the same list of what it really installed in
 * `node_modules/.package-lock.json`; only packages for other systems are left out there.
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined} undefined when the file is missing or unreadable
 */
function readLock(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * Why the packages have to be installed (again), or undefined when they are as the lock file says.
 * @returns {string | undefined}
 */
export function findPackagesReason() {
  const wanted = readLock(inProject('package-lock.json'));
  const installed = readLock(inProject('node_modules/.package-lock.json'));
  if (wanted === undefined) return undefined;
  if (installed === undefined) return 'they are not there yet';
  const isDifferent = Object.entries(wanted).some(([folder, { version, optional, devOptional }]) => {
    const found = installed[folder];
    return found === undefined ? optional !== true && devOptional !== true : found.version !== version;
  });
  const isLeftOver = Object.keys(installed).some((folder) => wanted[folder] === undefined);
  return isDifferent || isLeftOver ? 'package-lock.json has changed' : undefined;
}

/**
 * npm, started on the Node that runs this script, so that it also works where `npm` is a shell script (Windows).
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  const quiet = { ...options, env: { ...options?.env, npm_config_update_notifier: 'false' } };
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], quiet);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args], quiet)
    : run('npm', args, quiet);
}

/**
 * Installs the packages when they are missing or changed. Quick when nothing has to be done.
 * @throws {CannotGoOn} when npm cannot install them
 */
export async function preparePackages() {
  const reason = findPackagesReason();
  if (reason !== undefined) {
    say(`Installing the npm packages, because ${reason} (one or two minutes).`);
    const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: inProject(),
    });
    if (code !== 0) {
      throw new CannotGoOn(
        'npm could not install the packages; its own words are above.',
        'check that this machine reaches its npm registry (`npm ping`), then run the same command again.',
      );
    }
  }
  if (existsSync(nodePath)) return;
  // Some configurations of npm skip install scripts; the package `node` fetches its program in one.
  say('Fetching Node 24 for the tools of the project.');
  const { code } = await runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], {
    cwd: inProject(),
  });
  if (code !== 0 || !existsSync(nodePath)) {
    throw new CannotGoOn(
      'The package `node` (Node 24, for the tools) could not be completed.',
      'run `npm rebuild node --foreground-scripts --ignore-scripts=false` and read what it says.',
    );
  }
}
