import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways to make a file unwritable, also for root, who writes a file without write permission. Each with its way back. */
const WAYS = [
  { forbid: (file: string) => run('chattr', '+i', file), allow: (file: string) => run('chattr', '-i', file) },
  {
    forbid: (file: string) => {
      run('mount', '--bind', file, file);
      run('mount', '-o', 'remount,bind,ro', file);
    },
    allow: (file: string) => run('umount', file),
  },
  { forbid: (file: string) => run('chmod', '444', file), allow: (file: string) => run('chmod', '644', file) },
];

/** Makes a file unwritable. Gives the way back; null when this machine lets nobody do that. */
export function forbidWriting(file: string): (() => void) | null {
  for (const { forbid, allow } of WAYS) {
    try {
      forbid(file);
    } catch {
      continue;
    }
    if (!isWritable(file)) return () => allow(file);
    allow(file);
  }
  return null;
}

/** A small disk of its own at a folder, which can be filled to the last byte. */
export class SmallDisk {
  readonly #filler: string;

  private constructor(readonly folder: string) {
    this.#filler = join(folder, 'vulling');
  }

  /** Makes one of so many kB; null when this machine lets nobody do that. */
  static mount(folder: string, kilobytes: number): SmallDisk | null {
    mkdirSync(folder, { recursive: true });
    try {
      run('mount', '-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder);
    } catch {
      return null;
    }
    return new SmallDisk(folder);
  }

  /** Takes all the room there is. */
  fill(): void {
    const bytes = Buffer.alloc(4096);
    for (;;) {
      try {
        writeFileSync(this.#filler, bytes, { flag: 'a' });
      } catch {
        return;
      }
    }
  }

  /** Gives the room back. */
  empty(): void {
    rmSync(this.#filler, { force: true });
  }

  unmount(): void {
    run('umount', this.folder);
  }
}

function isWritable(file: string): boolean {
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch {
    return false;
  }
}

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { stdio: 'ignore' });
}
