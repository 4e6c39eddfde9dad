import { parentPort } from 'node:worker_threads';
import { makeDocument } from './make-document.ts';
import type { DocumentJob } from './maker.ts';

parentPort?.on('message', ({ id, job }: { id: number; job: DocumentJob }) => {
  makeDocument(job).then(
    (bytes) => parentPort?.postMessage({ id, bytes }),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
