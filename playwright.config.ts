import { defineConfig } from '@playwright/test';

/** `e2e` drives the built app on real Electron; `demo` plays the example bijeenkomst for `npm run demo`. */
export default defineConfig({
  outputDir: './test-results/e2e',
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './test-results/e2e.json' }]],
  projects: [
    { name: 'e2e', testDir: './test/e2e', testIgnore: '**/demo/**' },
    { name: 'demo', testDir: './test/e2e/demo', timeout: 15 * 60_000 },
  ],
});
