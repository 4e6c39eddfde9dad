import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createRandom } from './support/random-beeld.ts';
import { makeFolder } from '../electron/data/support/service.ts';

const KILLS = 50;
/** As large as a report with a dozen photos. */
const BYTES = 2_000_000;
const PROGRAM = join(import.meta.dirname, 'support/save-forever.ts');

/** Saves in a process of its own and kills that after so many ms of saving. Gives the file as it was left. */
async function saveAndKill(pad: string, ms: number): Promise<Buffer> {
  const child = fork(PROGRAM, [pad, String(BYTES)], { execArgv: ['--no-warnings'] });
  const gone = once(child, 'exit');
  await once(child, 'message');
  await sleep(ms);
  child.kill('SIGKILL');
  await gone;
  return readFileSync(pad);
}

test('killed at fifty moments while it saves, the file is the old one or the new one, whole', {
  timeout: 120_000,
}, async () => {
  const folder = makeFolder();
  const random = createRandom(20261128);
  const seen = new Set<number>();
  const jobs = Array.from({ length: KILLS }, (_, index) => ({
    pad: join(folder, `${String(index)}.docx`),
    ms: random() * 40,
  }));
  // A few at a time: starting a process takes longer than what it does here.
  for (let start = 0; start < KILLS; start += 5) {
    const files = await Promise.all(jobs.slice(start, start + 5).map(({ pad, ms }) => saveAndKill(pad, ms)));
    for (const bytes of files) {
      expect(bytes).toHaveLength(BYTES);
      const [letter = 0] = bytes;
      seen.add(letter);
      expect(Buffer.alloc(BYTES, letter).equals(bytes)).toBe(true);
    }
  }
  expect(seen.size, 'the moments are spread over several versions').toBeGreaterThan(1);
});
