import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Answer, type AnyEvent, requests, type Rol } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { parseOrRefuse } from '../../shared/domain/parse.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import { toFailure } from './answer.ts';
import { createContext, type Handler, type Handlers, type ServiceContext } from './context.ts';
import { type OpenedDatabase, openDatabase } from './database/database.ts';
import { createRepositories } from './database/repositories.ts';
import { createDocumentMaker, type DocumentMaker } from './documents/maker.ts';
import { bibliotheekHandlers } from './handlers/bibliotheek.ts';
import { bijeenkomstHandlers } from './handlers/bijeenkomst.ts';
import { documentenHandlers } from './handlers/documenten.ts';
import { zaalHandlers } from './handlers/zaal.ts';
import { logError } from './log.ts';
import { Status } from './status.ts';
import { createEvent, type Send } from './zaal-session.ts';

z.config({ jitless: true });

const handlers: Handlers = {
  ...bibliotheekHandlers,
  ...bijeenkomstHandlers,
  ...zaalHandlers,
  ...documentenHandlers,
};
type ServiceRequestName = keyof Handlers;

const SILENCE_CHECK_MS = 1000;
/** The name of the database file in the data folder. */
export const DATABASE_FILE = 'dialoogtafel.db';

const SCHIJF_VOL =
  'De schijf is vol. Je kunt alles lezen, maar niets wordt bewaard. Maak ruimte vrij; daarna werkt bewaren weer.';

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
  /** What to add to the time of the machine, in ms. */
  moveClock(verschuivingMs: number): void;
  /** A zaal window exists or not. */
  setZaalOpen(isOpen: boolean): void;
  /** Finishes what is under way and closes the database. */
  close(): Promise<void>;
}

interface Opened {
  readonly context: ServiceContext;
  readonly database: OpenedDatabase;
}

/**
 * Opens the database in `dataDir` (made when it is missing) and gives the service. Knows nothing of Electron. A
 * database that cannot be opened is no reason to fall over: every request then answers why, and tries again.
 */
export function createDataServer(options: ServerOptions): DataServer {
  const { documents = createDocumentMaker() } = options;
  const machineNow = options.now ?? Date.now;
  let verschuivingMs = 0;
  const now = (): number => machineNow() + verschuivingMs;
  const send: Send = (to, name, payload) => {
    options.emit(to, createEvent(name, payload));
  };
  const status = new Status((melding) => {
    send('regie', 'statusGewijzigd', { melding });
  });
  const underWay = new Set<Promise<unknown>>();
  let opened: Opened | null = null;
  let isZaalOpen = false;

  const open = (): ServiceContext => {
    if (opened !== null) return opened.context;
    const database = openIn(options.dataDir);
    const repos = createRepositories(database, () => {
      status.set('schijfVol', null);
    });
    const tekeningen = join(options.resources, 'tekeningen');
    const context = createContext({ repos, find: findWerkvorm, now, send, documents, status, tekeningen });
    status.set('alleenLezen', database.alleenLezen);
    status.set('schijfVol', database.isSchijfVol ? SCHIJF_VOL : null);
    context.zaal.setOpen(isZaalOpen);
    opened = { context, database };
    return context;
  };

  const answer = async (role: Rol, name: string, input: unknown): Promise<Answer<unknown>> => {
    try {
      const request = requestFor(role, name);
      const handler = handlers[name as ServiceRequestName] as Handler<ServiceRequestName>;
      const value = await handler(parseOrRefuse<unknown>(request.input, input) as never, open(), role);
      // The library asks first: that is when a window is there to hear of a standing condition.
      if (name === 'listBibliotheek') send('regie', 'statusGewijzigd', { melding: status.melding });
      return { ok: true, value };
    } catch (error) {
      const failure = toFailure(error);
      if (!failure.ok && failure.code === 'schijfVol' && !(error instanceof DialoogtafelError))
        status.set('schijfVol', SCHIJF_VOL);
      if (!(error instanceof DialoogtafelError)) logError(`request ${name} failed`, error);
      return failure;
    }
  };

  const silence = setInterval(() => opened?.context.zaal.checkSilence(now()), SILENCE_CHECK_MS);
  silence.unref();
  openEarly(open);

  return {
    handle(role, name, input) {
      const work = answer(role, name, input).finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    setZaalOpen(isOpen) {
      isZaalOpen = isOpen;
      opened?.context.zaal.setOpen(isOpen);
    },
    moveClock(ms) {
      verschuivingMs = ms;
    },
    async close() {
      clearInterval(silence);
      await Promise.allSettled(underWay);
      await documents.close();
      opened?.database.db.close();
    },
  };
}

function openIn(dataDir: string): OpenedDatabase {
  mkdirSync(dataDir, { recursive: true });
  return openDatabase(join(dataDir, DATABASE_FILE));
}

// Before anybody asks, so that the first answer does not wait for it; what is wrong is said to who asks.
function openEarly(open: () => unknown): void {
  try {
    open();
  } catch (error) {
    logError('the database cannot be opened', error);
  }
}

function requestFor(role: Rol, name: string) {
  const request = Object.hasOwn(requests, name) ? requests[name as keyof typeof requests] : undefined;
  if (request?.by !== 'service' || !request.roles.includes(role)) {
    throw new DialoogtafelError('verboden', 'Dit venster mag dit niet vragen.');
  }
  return request;
}
