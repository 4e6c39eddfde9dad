/**
 * Opening the built app on virtual displays until both its windows are painted. Uses Playwright, so it is loaded only
 * after the npm packages are there.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { makeLaunchOptions } from './launch.mjs';
import { say } from './say.mjs';

const LONGEST_START = 30_000;
const LONGEST_ZAAL = 5_000;
const OPENS_BY_ITSELF = 500;
/** Fonts, the first fade and the compositor, after a window says it has loaded. */
const SETTLED = 1_200;

/**
 * Opens the app with an empty data folder, waits for its windows and saves a picture of both displays.
 * @param {{ runtime: import('../electron-runtime.mjs').Runtime, displays: import('../displays.mjs').VirtualDisplays, picture: string }} what
 * @returns {Promise<{ hasEnded: Promise<unknown>, close: () => Promise<void> }>}
 */
export async function showWindows({ runtime, displays, picture }) {
  const data = await mkdtemp(join(tmpdir(), 'dialoogtafel-start-'));
  const app = await _electron.launch(makeLaunchOptions({ runtime, displays, dataDir: data }));
  const hasEnded = once(app.process(), 'exit').then(() => rm(data, { recursive: true, force: true }));
  const regie = await findWindow(app, 'regie', LONGEST_START);
  if (regie === undefined) throw new Error('The regie window did not open.');
  if ((await findWindow(app, 'zaal', OPENS_BY_ITSELF)) === undefined) {
    // As a person does: menu Zaal, Zaal openen.
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('zaal-openen')?.click());
    if ((await findWindow(app, 'zaal', LONGEST_ZAAL)) === undefined) say('The zaal window did not open.');
  }
  await wait(SETTLED);
  await mkdir(dirname(picture), { recursive: true });
  await displays.screenshot(picture);
  const close = async () => {
    await app.close();
    await hasEnded;
  };
  return { hasEnded, close };
}

/**
 * The loaded window of a role, or undefined when it is not there in time.
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {string} role
 * @param {number} longest milliseconds
 */
async function findWindow(app, role, longest) {
  const deadline = Date.now() + longest;
  while (Date.now() < deadline) {
    const page = app.windows().find((each) => each.url().startsWith(`app://dialoogtafel/${role}`));
    if (page !== undefined) {
      await page.waitForLoadState('load');
      return page;
    }
    await wait(100);
  }
  return undefined;
}
