import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Answer, RequestInput, RequestName, RequestOutput } from '../../../shared/contract.ts';

/**
 * The process id of the data service that works in this folder, on Linux.
 * @throws Error when there is none, or more than one
 */
export function findServicePid(dataDir: string): number {
  const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isService(name, dataDir));
  const [pid] = found;
  if (pid === undefined || found.length > 1)
    throw new Error(`found ${String(found.length)} data services instead of one`);
  return Number(pid);
}

function isService(pid: string, dataDir: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.some((word) => word.startsWith(`--data-dir=${dataDir}`));
  } catch {
    // It ended between the listing and the look.
    return false;
  }
}

/** Asks what a window may ask, through its own bridge; throws the melding when it is refused. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const answer = (await page.evaluate(
    ([asked, given]) => window.dialoogtafel.request(asked, given as never),
    [name, input] as const,
  )) as Answer<RequestOutput<N>>;
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.melding}`);
  return answer.value;
}
