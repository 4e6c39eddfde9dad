import { rm } from 'node:fs/promises';
import { test as base, type TestInfo } from '@playwright/test';
import { startVirtualDisplays, type VirtualDisplays } from '../../../scripts/displays.mjs';
import { prepareRuntime, type Runtime } from '../../../scripts/electron-runtime.mjs';
import { makeQuickFolder } from '../../support/quick-folder.ts';
import { Dialoogtafel, type LaunchOptions } from './dialoogtafel.ts';

export { expect } from '@playwright/test';

/** What every test may ask for. */
export interface TestFixtures {
  /** Change with `test.use({ launch: { env, args } })`. */
  launch: LaunchOptions;
  /** Electron's `userData` of this test: new and empty, gone afterwards. */
  dataDir: string;
  /** The running app. */
  dialoogtafel: Dialoogtafel;
}

/** What the tests of one worker share. */
export interface WorkerFixtures {
  runtime: Runtime;
  /** One virtual pair of displays for all tests of a worker; undefined on Windows and macOS. */
  pair: VirtualDisplays | undefined;
}

/**
 * Playwright's `test` with the app in it: `test('…', async ({ dialoogtafel }) => { const { regie, zaal } = dialoogtafel; })`.
 * Every test starts with an empty data folder and with the laptop and the projector plugged in.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  runtime: [async ({}, provide) => provide(await prepareRuntime()), { scope: 'worker' }],
  pair: [
    async ({}, provide) => {
      const pair = process.platform === 'linux' ? await startVirtualDisplays() : undefined;
      if (pair !== undefined) console.log(`Displays: ${await pair.describe()}`);
      await provide(pair);
      await pair?.stop();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  dataDir: async ({}, provide) => {
    const folder = makeQuickFolder('data');
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  dialoogtafel: async ({ runtime, pair, dataDir, launch }, provide, testInfo) => {
    await pair?.reset();
    const dialoogtafel = new Dialoogtafel(runtime, pair, dataDir, launch);
    try {
      await dialoogtafel.start();
      await provide(dialoogtafel);
    } finally {
      if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(dialoogtafel, testInfo);
      await dialoogtafel.close();
    }
  },
});

/** Keeps what a person needs to see why a test failed: both displays as they were, and what the app printed. */
async function keepEvidence(dialoogtafel: Dialoogtafel, testInfo: TestInfo): Promise<void> {
  const picture = testInfo.outputPath('displays.png');
  await dialoogtafel.pair?.screenshot(picture);
  if (dialoogtafel.pair !== undefined) {
    await testInfo.attach('both displays', { path: picture, contentType: 'image/png' });
  }
  await testInfo.attach('output of the app', { body: dialoogtafel.output, contentType: 'text/plain' });
}
