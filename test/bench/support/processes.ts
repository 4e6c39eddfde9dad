import { readdirSync, readFileSync } from 'node:fs';

/** A process and every process that came from it, on Linux. */
export function listTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrNull(`/proc/${name}/stat`);
    // The name of the program, in brackets, may hold spaces; the parent is the second field after it.
    if (stat !== null) parents.set(Number(name), Number(stat.replace(/^.*\)/s, '').trim().split(' ')[1]));
  }
  const tree = [pid];
  for (const parent of tree) {
    for (const [child, its] of parents) if (its === parent) tree.push(child);
  }
  return tree;
}

/** Memory of a process in MB: its own, and its share of what it shares with others (PSS). */
export function readPss(pid: number): number {
  const [, kilobytes = '0'] =
    /^Pss:\s+(\d+) kB$/m.exec(readOrNull(`/proc/${String(pid)}/smaps_rollup`) ?? '') ?? [];
  return Number(kilobytes) / 1024;
}

/** Ends a process that the bench started, with all that came from it. */
export function endTree(pid: number | undefined): void {
  for (const each of pid === undefined ? [] : listTree(pid)) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It had ended already.
    }
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended between the listing and the look.
    return null;
  }
}
