/**
 * Building the app into `out/`, only when a source differs from the last build.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inProject, nodePath, project } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const STAMP = inProject('out', 'built-from');

/**
 * Every file below these paths, sorted.
 * @param {string[]} paths
 * @returns {Promise<string[]>}
 */
async function listFiles(paths) {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) return [];
      if (!found.isDirectory()) return [path];
      return listFiles((await readdir(path)).map((name) => join(path, name)));
    }),
  );
  return lists.flat().sort();
}

/** One hash over the names, sizes and times of all sources: it changes when a file is edited, added or removed. */
async function hashSources() {
  const hash = createHash('sha256');
  for (const file of await listFiles(SOURCES.map((source) => inProject(source)))) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${relative(project, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from the sources as they are now. */
async function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === (await hashSources());
  } catch {
    return false;
  }
}

/**
 * Builds the app.
 * @returns {Promise<boolean>} whether it worked; the output of the build tells why not
 */
export async function build() {
  say('Building the app.');
  const sources = await hashSources();
  await rm(inProject('out'), { recursive: true, force: true });
  const vite = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const { code } = await run(nodePath, [vite, 'build', '--logLevel', 'warn'], { cwd: project });
  if (code === 0) await writeFile(STAMP, sources);
  return code === 0;
}

/**
 * Builds the app when a source has changed since the last build.
 * @returns {Promise<boolean>} whether there is a build of the sources now
 */
export async function buildWhenChanged() {
  return (await isBuilt()) || build();
}
