import { expect, test, vi } from 'vitest';
import type { WorkerAnswer, WorkerQuestion } from '../../../../electron/data/documents/maker.ts';
import { catchLog } from '../support/service.ts';

const port = vi.hoisted(() => ({
  listener: undefined as ((question: WorkerQuestion) => void) | undefined,
  answers: [] as WorkerAnswer[],
}));

// The other thread, and a lower priority that would be that of this test.
vi.mock('node:os', () => ({ setPriority: () => undefined }));
vi.mock('node:worker_threads', () => ({
  parentPort: {
    on: (_: string, listener: (question: WorkerQuestion) => void) => (port.listener = listener),
    postMessage: (answer: WorkerAnswer) => port.answers.push(answer),
  },
}));

test('says in the log where in the code a document failed, without what is in it', async () => {
  const { lines } = catchLog();
  await import('../../../../electron/data/documents/worker.ts');
  const job = { soort: 'papier', bladen: [{ blad: 'kanarie' }], titel: 'kanarie' } as never;
  port.listener?.({ id: 1, job });
  await vi.waitFor(() => {
    expect(port.answers.at(-1)).toMatchObject({ id: 1, error: { code: 'onverwacht' } });
  });
  expect(lines[0]).toBe('document papier failed: TypeError');
  expect(lines[1]).toMatch(/^\s+at .*\.ts:\d+/);
  expect(lines.join('\n')).not.toContain('kanarie');
});
