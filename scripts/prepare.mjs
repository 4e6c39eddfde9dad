/**
 * Makes a machine ready: packages, system libraries, Electron. With only the built-in modules of Node 20, because
 * `node_modules` may be missing. Takes well under a second when nothing has to be done.
 */
import { prepareRuntime } from './electron-runtime.mjs';
import { preparePackages } from './support/packages.mjs';
import { CannotGoOn } from './support/say.mjs';
import { prepareSystemPackages } from './support/system-packages.mjs';

const OLDEST_NODE = 20;

/**
 * @typedef {object} Purpose
 * @property {boolean} [virtualDisplays] the virtual pair of displays is needed too
 * @property {boolean} [tests] everything `npm test` needs
 * @property {boolean} [electron] false for what needs no window (unit tests, lint)
 */

/** @throws {CannotGoOn} when the Node on the PATH is too old for these scripts */
function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return;
  throw new CannotGoOn(
    `This is Node ${process.versions.node}; Dialoogtafel needs Node ${OLDEST_NODE} or newer to start.`,
    'install a newer Node from your system or from nodejs.org, then run the same command again.',
  );
}

/** Prepares only what tools without a window need: the npm packages, with Node 24 among them. */
export async function prepareTools() {
  checkNode();
  await preparePackages();
}

/**
 * Prepares everything to open the app, and gives the Electron to open it with.
 * @param {Purpose} [purpose]
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 * @throws {CannotGoOn} with what to do, when something cannot be had
 */
export async function prepare({ virtualDisplays = false, tests = false } = {}) {
  await prepareTools();
  await prepareSystemPackages([
    'window',
    ...(virtualDisplays || tests ? /** @type {const} */ (['displays']) : []),
    ...(tests ? /** @type {const} */ (['test']) : []),
  ]);
  return prepareRuntime();
}
