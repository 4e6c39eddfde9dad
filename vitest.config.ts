import { defineConfig } from 'vitest/config';

// Files share a worker: loading the modules anew for each cost more than half of the time, and nothing here keeps state
// between tests outside what a test makes for itself.
const shared = {
  environment: 'node',
  testTimeout: 20_000,
  pool: 'threads',
  isolate: false,
  setupFiles: ['./test/setup.ts'],
};

/** `unit` is everything that runs without a window; `documents` makes Word files and has LibreOffice count their pages. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one core alone, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,documents,bench}/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'documents',
          include: ['test/documents/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
