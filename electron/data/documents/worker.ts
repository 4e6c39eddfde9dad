import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { logError } from '../log.ts';
import { makeDocument } from './make-document.ts';
import type { WorkerAnswer, WorkerQuestion } from './maker.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';

// On Linux this is of the thread alone; elsewhere it would hold up the whole service.
// A little lower: where much else runs, a document has to be finished too.
if (process.platform === 'linux') setPriority(5);

// As often as it is seen: every time it is told, service, main and window leave what they do for people.
const TELL_EVERY_MS = 100;

/** The worker thread: one job in, the bytes of the document (or why there are none) out. */
parentPort?.on('message', ({ id, job }: WorkerQuestion) => {
  let toldAt = -Infinity;
  const onVoortgang = (deel: number): void => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    answer({ id, voortgang: deel });
  };
  makeDocument(job, onVoortgang).then(
    (bytes) => answer({ id, bytes }),
    (error: unknown) => {
      // Here its stack still says where.
      if (!(error instanceof DialoogtafelError)) logError(`document ${job.soort} failed`, error);
      answer({ id, error: describeError(error) });
    },
  );
});

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}

// An error loses its class on the way to the other thread.
function describeError(error: unknown): NonNullable<WorkerAnswer['error']> {
  if (error instanceof DialoogtafelError) return { code: error.code, melding: error.melding };
  return { code: 'onverwacht', melding: error instanceof Error ? error.message : String(error) };
}
