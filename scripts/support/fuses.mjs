/**
 * The fuses of a packaged Electron: switches in the program itself that nobody can set from outside.
 */
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How every fuse has to be (product.md §7); `electron-builder.yml` sets them under the same names. */
export const WANTED_FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * Reads the fuses of a program, and says in words which are not as they have to be. What this Electron does not have
 * cannot be wrong.
 * @param {string} program the packaged executable, or the `.app` on macOS
 * @returns {Promise<string[]>}
 */
export async function findWrongFuses(program) {
  const wire = await getCurrentFuseWire(program);
  return Object.entries(WANTED_FUSES).flatMap(([name, wanted]) => {
    const option = FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (capitalise(name))];
    const state = wire[option];
    if (state === undefined || state === FuseState.REMOVED) return [];
    return (state === FuseState.ENABLE) === wanted ? [] : [`${name} is ${wanted ? 'off' : 'on'}`];
  });
}

/** @param {string} name */
const capitalise = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
