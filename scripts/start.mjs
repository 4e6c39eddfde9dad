/**
 * `npm start`: makes ready what is missing, builds when a source has changed, and opens the app. On a machine without
 * a screen it opens it on a virtual pair of displays, saves a picture of both windows and ends; `-- --keep` keeps it
 * open. `npm run dev` (`--dev`) is the same with hot reload.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findRealDisplays, startVirtualDisplays } from './displays.mjs';
import { prepare } from './prepare.mjs';
import { buildWhenChanged } from './support/build.mjs';
import { inProject, project } from './support/project.mjs';
import { run } from './support/run.mjs';
import { CannotGoOn, runCommand, say } from './support/say.mjs';

/** @typedef {import('./electron-runtime.mjs').Runtime} Runtime */

/** @param {Runtime} runtime @param {string} displays */
function announce({ version, hosting }, displays) {
  const service = hosting === 'fork' ? 'in a Node 24 of its own (fork)' : 'in a utilityProcess';
  say(`Opening Dialoogtafel in Electron ${version}, the data service ${service}, on ${displays}.`);
}

/**
 * Opens the app on the real displays and waits until it is closed.
 * @param {Runtime} runtime
 */
async function open(runtime) {
  const { code } = await run(runtime.execPath, runtime.args, { cwd: project, env: runtime.env });
  return code;
}

/**
 * Opens the app with hot reload and waits until it is closed.
 * @param {Runtime} runtime
 * @param {import('./displays.mjs').VirtualDisplays | undefined} displays undefined for the real ones
 */
async function develop(runtime, displays) {
  const vite = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const sandbox = runtime.args.includes('--no-sandbox') ? ['--noSandbox'] : [];
  const { code } = await run(
    runtime.nodePath,
    [vite, 'dev', '--watch', ...sandbox, '--', ...(displays?.args ?? [])],
    { cwd: project, env: { ...runtime.env, ...displays?.env, ELECTRON_EXEC_PATH: runtime.execPath } },
  );
  return code;
}

/**
 * Opens the app where nobody can see it, and makes a picture instead.
 * @param {Runtime} runtime
 * @param {{ isKept: boolean }} options
 */
async function show(runtime, { isKept }) {
  const displays = await startVirtualDisplays();
  announce(runtime, await displays.describe());
  const { showWindows } = await import('./support/show.mjs');
  const picture = join(project, 'test-results', 'start.png');
  const shown = await showWindows({ runtime, displays, picture });
  say(`Both windows, regie on the left and zaal on the right, are in this picture:\n  ${picture}`);
  if (isKept) {
    say('The app stays open until it is closed, or until Ctrl+C.');
    await shown.hasEnded;
  } else {
    say('Nobody can see the app here, so it is closed again. `npm start -- --keep` keeps it open.');
    await shown.close();
  }
  await displays.stop();
  return 0;
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { dev: { type: 'boolean' }, keep: { type: 'boolean' } } });
  const real = findRealDisplays();
  if (real === undefined)
    say('This machine has no screen, so Dialoogtafel opens on a virtual pair of displays.');
  const runtime = await prepare({ virtualDisplays: real === undefined });
  if (values.dev) {
    const displays = real === undefined ? await startVirtualDisplays() : undefined;
    announce(runtime, real ?? (await displays?.describe()) ?? '');
    const code = await develop(runtime, displays);
    await displays?.stop();
    return code;
  }
  if (!(await buildWhenChanged())) {
    throw new CannotGoOn(
      'The app could not be built; the messages are above.',
      'repair the source and start again.',
    );
  }
  if (real === undefined) return show(runtime, { isKept: values.keep ?? false });
  announce(runtime, real);
  return open(runtime);
});
