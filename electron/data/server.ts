import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Answer, type AnyEvent, requests, type Rol } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import { toFailure } from './answer.ts';
import { createContext, type Handler, type Handlers, type ServiceRequestName } from './context.ts';
import { openDatabase } from './database/database.ts';
import { createRepositories } from './database/repositories.ts';
import { createDocumentMaker, type DocumentMaker } from './documents/maker.ts';
import { bibliotheekHandlers } from './handlers/bibliotheek.ts';
import { bijeenkomstHandlers } from './handlers/bijeenkomst.ts';
import { documentenHandlers } from './handlers/documenten.ts';
import { zaalHandlers } from './handlers/zaal.ts';

z.config({ jitless: true });

const handlers: Handlers = {
  ...bibliotheekHandlers,
  ...bijeenkomstHandlers,
  ...zaalHandlers,
  ...documentenHandlers,
};

const SILENCE_CHECK_MS = 1000;
/** The name of the database file in the data folder. */
export const DATABASE_FILE = 'dialoogtafel.db';

export interface ServerOptions {
  readonly dataDir: string;
  /** The app's `resources` folder. */
  readonly resources: string;
  /** Receives every event with the role of the window it is for. */
  readonly emit: (to: Rol, event: AnyEvent) => void;
  readonly now?: () => number;
  /** Makes documents; by default in a worker thread. */
  readonly documents?: DocumentMaker;
}

export interface DataServer {
  /** Answers one request of a window of this role. Never throws. */
  handle(role: Rol, name: string, input: unknown): Promise<Answer<unknown>>;
  /** A zaal window exists or not. */
  setZaalOpen(isOpen: boolean): void;
  close(): Promise<void>;
}

/**
 * Opens the database in `dataDir` (made when it is missing) and gives the service. Knows nothing of Electron.
 * Throws when the database cannot be opened at all.
 */
export function createDataServer(options: ServerOptions): DataServer {
  const { dataDir, resources, emit, now = Date.now } = options;
  mkdirSync(dataDir, { recursive: true });
  const { db, alleenLezen } = openDatabase(join(dataDir, DATABASE_FILE));
  const documents = options.documents ?? createDocumentMaker();
  const repos = createRepositories(db, alleenLezen === null);
  const context = createContext({
    repos,
    find: findWerkvorm,
    now,
    documents,
    emit,
    tekeningen: join(resources, 'tekeningen'),
  });
  const silence = setInterval(() => {
    context.zaal.checkSilence(now());
  }, SILENCE_CHECK_MS);
  silence.unref();

  return {
    async handle(role, name, input) {
      try {
        const request = requestFor(role, name);
        const handler = handlers[name as ServiceRequestName] as Handler<ServiceRequestName>;
        const value = await handler(request.input.parse(input) as never, context, role);
        // The library asks first: that is when a window is there to hear of a standing condition.
        if (name === 'listBibliotheek') context.send('regie', 'statusGewijzigd', { melding: alleenLezen });
        return { ok: true, value };
      } catch (error) {
        return toFailure(error);
      }
    },
    setZaalOpen(isOpen) {
      context.zaal.setOpen(isOpen);
    },
    async close() {
      clearInterval(silence);
      await documents.close();
      db.close();
    },
  };
}

function requestFor(role: Rol, name: string) {
  const request = Object.hasOwn(requests, name) ? requests[name as keyof typeof requests] : undefined;
  if (request?.by !== 'service' || !(request.roles as readonly Rol[]).includes(role)) {
    throw new DialoogtafelError('verboden', 'Dit venster mag dit niet vragen.');
  }
  return request;
}
