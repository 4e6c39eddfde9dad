import { defineConfig } from '@playwright/test';

/** `e2e` drives the built app on real Electron; `demo` plays the example bijeenkomst for `npm run demo`. */
export default defineConfig({
  outputDir: './test-results/e2e',
  // Test by test, so that both workers end together; every test starts an app of its own.
  fullyParallel: true,
  // Each worker has a virtual pair of displays of its own; on Windows and macOS there is one real pair.
  workers: process.platform === 'linux' ? 2 : 1,
  // A busy machine may fail a test that is right; the summary names every test that needed its second try.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './test-results/e2e.json' }]],
  projects: [
    { name: 'e2e', testDir: './test/e2e', testIgnore: '**/demo/**' },
    { name: 'demo', testDir: './test/e2e/demo', timeout: 15 * 60_000, retries: 0 },
  ],
});
