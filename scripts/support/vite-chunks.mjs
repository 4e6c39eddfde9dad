/**
 * Which file of code the parts of regie's first screen go into.
 */
import { resolve } from 'node:path';

/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Modules */

// Sets of windows, the largest first: a set takes along what it imports, and that belongs to no smaller one.
const SETS = [['regie', 'zaal', 'invoer'], ['regie', 'zaal'], ['regie', 'invoer'], ['regie']];

/**
 * Everything that runs before a module does: what it imports, and what that imports.
 * @param {string} main
 * @param {Modules} modules
 */
function findImports(main, modules) {
  const found = new Set([main]);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * The groups for `codeSplitting` that put regie's first screen in few files: one for every set of windows that cannot
 * start without what is in it. Left to itself the bundler makes one for every set of pages and parts that use it, and
 * each costs two turns of main (may it be asked for, and where is it) before the first line of the page runs.
 * @param {string} renderer folder of the windows
 */
export function groupFirstScreen(renderer) {
  /** @param {string} window */
  const mainOf = (window) => resolve(renderer, window, 'main.tsx');
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();

  /**
   * @param {string} window
   * @param {Modules} modules
   */
  const importsOf = (window, modules) => {
    const found = imports.get(window) ?? findImports(mainOf(window), modules);
    imports.set(window, found);
    return found;
  };

  return SETS.map((windows) => ({
    debugName: windows.join('-'),
    /**
     * @param {string} id
     * @param {Modules} modules
     */
    name: (id, modules) =>
      id !== mainOf('regie') && windows.every((window) => importsOf(window, modules).has(id))
        ? windows.join('-')
        : null,
  }));
}
