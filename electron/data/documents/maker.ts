import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DialoogtafelError, type ErrorCode } from '../../../shared/domain/errors.ts';
import type { Beeld, Labels } from '../../../shared/werkvormen/goed-werk/beeld.ts';

/** A picture that was stored with the bijeenkomst. */
export interface StoredPicture {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A document with Beelden van Goed Werk, as a snapshot that holds everything it needs. */
export interface BeeldenJob {
  readonly soort: 'beelden';
  readonly beelden: readonly Beeld[];
  readonly labels: Labels;
  readonly titel: string;
  readonly groep: string;
  /** ISO date of the bijeenkomst. */
  readonly datum: string;
  readonly metMakers: boolean;
  /** Stored pictures by id; the app's own drawings are read from `tekeningen`. */
  readonly afbeeldingen: Readonly<Record<string, StoredPicture>>;
  /** Folder of the app's own drawings. */
  readonly tekeningen: string;
}

/** What the worker can make. */
export type DocumentJob = BeeldenJob;

/** Makes documents, apart from the service's own thread, so that no export holds up an action. */
export interface DocumentMaker {
  /** Gives the bytes of the document; rejects with the error of the maker. */
  make(job: DocumentJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What goes to the worker thread. */
export interface WorkerQuestion {
  readonly id: number;
  readonly job: DocumentJob;
}

/** What comes back: the bytes, or why there are none. */
export interface WorkerAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: { readonly code: ErrorCode; readonly melding: string };
}

function toError(error: WorkerAnswer['error']): Error {
  if (error === undefined) return new Error('the document worker gave nothing');
  return error.code === 'onverwacht'
    ? new Error(`the document worker failed: ${error.melding}`)
    : new DialoogtafelError(error.code, error.melding);
}

/** Makes documents in one worker thread, started at the first job and again after a crash. */
export function createDocumentMaker(workerPath = join(import.meta.dirname, 'worker.cjs')): DocumentMaker {
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  let worker: Worker | null = null;
  let lastId = 0;

  const failAll = (error: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(workerPath);
    started.unref();
    started.on('message', ({ id, bytes, error }: WorkerAnswer) => {
      const job = waiting.get(id);
      waiting.delete(id);
      if (bytes !== undefined) job?.resolve(bytes);
      else job?.reject(toError(error));
    });
    started.on('error', failAll);
    started.on('exit', (code) => {
      failAll(new Error(`the document worker stopped (${String(code)})`));
    });
    return started;
  };

  return {
    make(job) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker ??= start();
        worker.postMessage({ id, job } satisfies WorkerQuestion);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}
