import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** One call that a process made to the system, in the order in which it was made. */
export interface SystemCall {
  readonly name: string;
  /** What was passed, as strace writes it: paths for file descriptors, texts cut short. */
  readonly args: string;
  readonly result: string;
}

/** The calls that tell when something is on disk, and when something is said to another process. */
const TRACED = 'fdatasync,fsync,pwrite64,write,writev,sendmsg';
const LONGEST_TEXT = 300;

/**
 * Watches the system calls of a running process while `work` is done, on Linux.
 * @param pid of the process; its threads are watched as well
 * @param file where strace writes
 */
export async function traceCalls(
  pid: number,
  file: string,
  work: () => Promise<void>,
): Promise<SystemCall[]> {
  const strace = spawn('strace', [
    ...['-f', '-y', '-s', String(LONGEST_TEXT), '-e', `trace=${TRACED}`, '-o', file],
    ...['-p', String(pid)],
  ]);
  const ended = once(strace, 'exit');
  await waitUntilAttached(pid);
  try {
    await work();
  } finally {
    strace.kill('SIGINT');
    await ended;
  }
  return parseCalls(readFileSync(file, 'utf8'));
}

async function waitUntilAttached(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (/^TracerPid:\t[1-9]/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))) return;
    await wait(50);
  }
  throw new Error('strace did not attach to the data service');
}

/** Reads what strace wrote. A call that another thread interrupted stands where it ended. */
export function parseCalls(text: string): SystemCall[] {
  const begun = new Map<string, string>();
  return text.split('\n').flatMap((line): SystemCall[] => {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(rest);
    if (unfinished !== null) {
      begun.set(pid, unfinished[1] ?? '');
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const whole = resumed === null ? rest : `${begun.get(pid) ?? ''}${resumed[1] ?? ''}`;
    const [, name, args = '', result = ''] = /^(\w+)\((.*)\)\s+=\s+(.*)$/.exec(whole) ?? [];
    return name === undefined ? [] : [{ name, args, result }];
  });
}
