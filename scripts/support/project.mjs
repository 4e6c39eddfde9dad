/**
 * Where things are in this project, and in the caches beside it.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at its end. */
export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Node 24 from the project's own packages: what every tool and the forked data service run on. */
export const nodePath = join(
  project,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The cache of this user, shared by all clones of the project on this machine. */
export const userCache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dialoogtafel');

/**
 * The path of a file in the project.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(project, ...parts);
}
