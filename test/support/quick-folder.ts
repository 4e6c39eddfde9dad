import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';
/** So much must be free there: a profile of Electron takes some twenty megabytes. */
const ROOM = 512 * 1024 * 1024;

/**
 * Makes a new empty folder for a test, in memory where that can be: the app waits for the disk at every action, and a
 * test with it. That it does wait is for `duurzaam.spec.ts`, which reads it from the calls and not from the disk.
 */
export function makeQuickFolder(name: string): string {
  return mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), `dialoogtafel-${name}-`));
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}
