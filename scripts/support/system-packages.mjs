/**
 * The libraries and programs of the operating system. On Debian and its relatives they are installed; elsewhere a
 * missing one is named by whoever needs it.
 */
import { findProgram, run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

/**
 * What the packages are for. `window`: Electron itself; `displays`: the virtual pair of displays, and a picture of it;
 * `test`: Word documents to pages (with Calibri's widths), durability and read-only files.
 * Names after a `|` are the same package in newer releases of Debian and Ubuntu.
 */
const PACKAGES = {
  window: ['libgtk-3-0|libgtk-3-0t64', 'libnss3', 'libasound2|libasound2t64', 'libgbm1'],
  displays: ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox', 'scrot'],
  test: ['libreoffice-writer', 'fonts-crosextra-carlito', 'poppler-utils', 'strace', 'e2fsprogs', 'procps'],
};

/** @typedef {keyof typeof PACKAGES} Need */

/**
 * Which packages are not installed, each as its list of possible names.
 * @param {string[][]} packages
 */
async function findMissing(packages) {
  const { stdout } = await run(
    'dpkg-query',
    ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages.flat()],
    {
      quiet: true,
    },
  );
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0] ?? ''),
  );
  return packages.filter((names) => !names.some((name) => installed.has(name)));
}

/**
 * The name under which this release knows a package: the last one that can really be installed.
 * @param {string[]} names
 */
async function chooseName(names) {
  for (const name of names.slice(1)) {
    const { stdout } = await run('apt-cache', ['policy', name], { quiet: true });
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return names[0] ?? '';
}

/** How to become root here: `[]` for root, `['sudo', '-n']` where that works without a password, otherwise undefined. */
async function findRoot() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs what is missing for these needs. Does nothing on other systems than Debian's family.
 * @param {Need[]} needs
 * @throws {CannotGoOn} when something is missing and may not or cannot be installed
 */
export async function prepareSystemPackages(needs) {
  if (process.platform !== 'linux' || !findProgram('dpkg-query') || !findProgram('apt-get')) return;
  const missing = await findMissing(needs.flatMap((need) => PACKAGES[need]).map((names) => names.split('|')));
  if (missing.length === 0) return;
  const root = await findRoot();
  if (root === undefined) {
    const names = await Promise.all(missing.map(chooseName));
    throw new CannotGoOn(
      'Some system libraries are missing and this account may not install them.',
      `run this once, then the same command again:\n  sudo apt-get update && sudo apt-get install --no-install-recommends ${names.join(' ')}`,
    );
  }
  await install(missing, root);
}

/**
 * @param {string[][]} missing
 * @param {string[]} root
 */
async function install(missing, root) {
  say(`Installing system packages: ${missing.map(([name]) => name).join(', ')}.`);
  /** @param {string[]} args */
  const runApt = (args) => {
    const [command = 'env', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest, { quiet: true });
  };
  // A list of packages that is only partly refreshed may still be enough, so the install alone decides.
  await runApt(['-qq', 'update']);
  const names = await Promise.all(missing.map(chooseName));
  const { code, stdout, stderr } = await runApt([
    '-qq',
    '-y',
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '--no-install-recommends',
    ...names,
  ]);
  if (code === 0) return;
  throw new CannotGoOn(
    `The system packages could not be installed:\n${(stdout + stderr).trim().split('\n').slice(-8).join('\n')}`,
    `run \`apt-get update && apt-get install --no-install-recommends ${names.join(' ')}\` as root and see what it says.`,
  );
}
