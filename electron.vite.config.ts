import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { groupFirstScreen } from './scripts/support/vite-chunks.mjs';
import { markdownPages } from './scripts/support/vite-markdown.mjs';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
// V8 keeps the text of a program, with two bytes for every letter when one of them needs two.
const ONE_BYTE = 'ascii';

// Everything is built for the oldest runtime it has to run on: Electron 25 (Chromium 114, Node 18) in development and
// tests where Electron 45 cannot be fetched; the data service always runs on Node >= 22.
export default defineConfig({
  // Main and the data service are separate programs in one build; only native modules stay outside the bundle.
  main: {
    build: {
      outDir: 'out',
      emptyOutDir: false,
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', '@resvg/resvg-js'],
        input: {
          'main/main': resolve(root, 'electron/main/main.ts'),
          'data/main': resolve(root, 'electron/data/main.ts'),
          'data/worker': resolve(root, 'electron/data/documents/worker.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          charset: ONE_BYTE,
          // Names stay as they are: the log says in which function something went wrong.
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: true,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // React Aria carries its words in 34 languages; the screens speak one.
    plugins: [react(), markdownPages(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      // Parsing counts at the start: a facilitator opens the app while people walk in.
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          regie: resolve(root, 'renderer/regie/index.html'),
          zaal: resolve(root, 'renderer/zaal/index.html'),
          invoer: resolve(root, 'renderer/invoer/index.html'),
          papier: resolve(root, 'renderer/papier/index.html'),
          verslag: resolve(root, 'renderer/verslag/index.html'),
        },
        output: { charset: ONE_BYTE, codeSplitting: { groups: groupFirstScreen(resolve(root, 'renderer')) } },
      },
    },
  },
});
