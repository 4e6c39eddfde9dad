import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afgebroken, DialoogtafelError, type ErrorCode } from '../../../shared/domain/errors.ts';
import type { Briefhoofd, ExportDocument } from '../../../shared/contract-documenten.ts';
import type { BijeenkomstState, Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import type { GekozenBlad } from '../../../shared/papier/layout-papier.ts';
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

/** A report about a bijeenkomst, as a snapshot that holds everything it needs. */
export interface VerslagJob {
  readonly soort: 'verslag';
  readonly document: VerslagSoort;
  readonly state: BijeenkomstState;
  readonly groep: string;
  readonly deelnemers: readonly Deelnemer[];
  /** Epoch ms. */
  readonly nu: number;
  readonly briefhoofd: Briefhoofd;
  readonly afbeeldingen: Readonly<Record<string, StoredPicture>>;
  readonly tekeningen: string;
  /** Folder with the app's fonts. */
  readonly fonts: string;
}

/** The charts of a report, drawn ahead while it is looked at: saving it finds them ready. */
export interface VoorafJob {
  readonly soort: 'vooraf';
  readonly verslag: Omit<VerslagJob, 'briefhoofd' | 'afbeeldingen'>;
}

/** Which report. */
export type VerslagSoort = Extract<ExportDocument, { soort: 'sessieverslag' | 'terugkoppeling' }>;

/** One table as CSV. */
export interface TabelJob {
  readonly soort: 'tabel';
  readonly tabel: Extract<VerslagBlok, { soort: 'tabel' }>;
}

/** One chart as a picture. */
export interface FiguurJob {
  readonly soort: 'figuur';
  readonly figuur: string;
  readonly data: unknown;
  readonly formaat: 'png' | 'svg';
  readonly fonts: string;
}

/** A document with printed material. */
export interface PapierJob {
  readonly soort: 'papier';
  readonly bladen: readonly GekozenBlad[];
  readonly titel: string;
}

/** What the worker can make. */
export type DocumentJob = BeeldenJob | VerslagJob | VoorafJob | TabelJob | FiguurJob | PapierJob;

/** Makes documents, apart from the service's own thread, so that no export holds up an action. */
export interface DocumentMaker {
  /** Gives the bytes of the document; rejects with the error of the maker. `onVoortgang` is told from 0 to 1. */
  make(job: DocumentJob, onVoortgang?: (deel: number) => void): Promise<Uint8Array>;
  /** Stops at once what is being made: it rejects with 'afgebroken'. */
  cancel(): Promise<void>;
  /** Gives what throws 'afgebroken' once the person stopped it since now, also between two jobs. */
  watchCancel(): () => void;
  close(): Promise<void>;
}

/** What goes to the worker thread. */
export interface WorkerQuestion {
  readonly id: number;
  readonly job: DocumentJob;
}

/** What comes back: how far it is, the bytes, or why there are none. */
export interface WorkerAnswer {
  readonly id: number;
  readonly voortgang?: number;
  readonly bytes?: Uint8Array;
  readonly error?: { readonly code: ErrorCode; readonly melding: string };
}

function toError(error: WorkerAnswer['error']): Error {
  if (error === undefined) return new Error('the document worker gave nothing');
  return error.code === 'onverwacht'
    ? new Error(`the document worker failed: ${error.melding}`)
    : new DialoogtafelError(error.code, error.melding);
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly onVoortgang: (deel: number) => void;
}

/** Makes documents in one worker thread, started at the first job and again after a crash. */
export function createDocumentMaker(workerPath = join(import.meta.dirname, 'worker.cjs')): DocumentMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;
  let cancels = 0;

  const failAll = (error: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(workerPath);
    started.unref();
    started.on('message', ({ id, voortgang, bytes, error }: WorkerAnswer) => {
      const job = waiting.get(id);
      if (voortgang !== undefined) {
        job?.onVoortgang(voortgang);
        return;
      }
      waiting.delete(id);
      if (bytes !== undefined) job?.resolve(bytes);
      else job?.reject(toError(error));
    });
    started.on('error', (error: Error) => {
      if (worker === started) failAll(error);
    });
    started.on('exit', (code) => {
      if (worker === started) failAll(new Error(`the document worker stopped (${String(code)})`));
    });
    return started;
  };

  return {
    make(job, onVoortgang = () => undefined) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onVoortgang });
        worker ??= start();
        worker.postMessage({ id, job } satisfies WorkerQuestion);
      });
    },
    watchCancel() {
      const since = cancels;
      return () => {
        if (cancels !== since) throw afgebroken();
      };
    },
    async cancel() {
      cancels += 1;
      const stopped = worker;
      failAll(afgebroken());
      await stopped?.terminate();
    },
    async close() {
      await worker?.terminate();
    },
  };
}
