/**
 * What Electron's own `default_app` does, for the fallback that comes without one: it reads `[-r module] app` from the
 * command line and loads that app as if it were started by `electron app`. Only development and tests run this.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

/**
 * What Electron keeps for its own `default_app`.
 * @typedef {import('electron').App & { setVersion: (version: string) => void, setAppPath: (path: string) => void }} AppWithInternals
 */

/**
 * What the command line asks for: the first word without a dash is the app.
 * @param {string[]} words
 */
function readCommandLine(words) {
  /** @type {string[]} */
  const modules = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '-r' || word === '--require') {
      index += 1;
      modules.push(words[index] ?? '');
    } else if (!word.startsWith('-')) {
      return { modules, folder: resolve(word) };
    }
  }
  return { modules, folder: process.cwd() };
}

const { modules, folder } = readCommandLine(process.argv.slice(1));
/** @type {{ main: string, name: string, productName?: string, version: string }} */
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const module of modules) require(resolve(module));
const loader = /** @type {AppWithInternals} */ (app);
loader.setName(description.productName ?? description.name);
loader.setVersion(description.version);
loader.setAppPath(folder);
require(join(folder, description.main));
