import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type AnyEvent, requests, type Rol } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { parseOrRefuse } from '../../shared/domain/parse.ts';
import { requestRollen } from '../../shared/request-rollen.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import { toFailure } from './answer.ts';
import { createContext, type Handler, type Handlers, type ServiceContext } from './context.ts';
import { type OpenedDatabase, openDatabase } from './database/database.ts';
import { createRepositories } from './database/repositories.ts';
import { createDocumentMaker, type DocumentMaker } from './documents/maker.ts';
import { bibliotheekHandlers } from './handlers/bibliotheek.ts';
import { gebiedensetsHandlers } from './handlers/gebiedensets.ts';
import { bijeenkomstHandlers } from './handlers/bijeenkomst.ts';
import { eerderHandlers } from './handlers/eerder.ts';
import { documentenHandlers } from './handlers/documenten.ts';
import { indelingenHandlers } from './handlers/indelingen.ts';
import { invoerHandlers } from './handlers/invoer.ts';
import { papierHandlers } from './handlers/papier.ts';
import { pdfHandlers } from './handlers/pdf.ts';
import { regieDichtHandlers } from './handlers/regie-dicht.ts';
import { zaalHandlers } from './handlers/zaal.ts';
import { forgetCode } from './invoer/afscherming.ts';
import { resumeInvoer } from './invoer/start.ts';
import { refuseInOefening } from './in-oefening.ts';
import { logError } from './log.ts';
import { Status } from './status.ts';
import { createEvent, type Send } from './zaal-session.ts';

const handlers: Handlers = {
  ...bibliotheekHandlers,
  ...indelingenHandlers,
  ...gebiedensetsHandlers,
  ...bijeenkomstHandlers,
  ...eerderHandlers,
  ...zaalHandlers,
  ...documentenHandlers,
  ...papierHandlers,
  ...pdfHandlers,
  ...regieDichtHandlers,
  ...invoerHandlers,
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
  /** Is told when regie closes and opens: main hides and shows it. Closed from the start when it was when the app ended. */
  readonly onRegieDicht?: (isDicht: boolean) => void;
  /** Is told when somebody's words on the invoer screen are done with: nothing of them may stay there. */
  readonly onWoordenWeg?: () => void;
  /** Forgets the code of regie; for its owner who forgot it too. */
  readonly wisRegiecode?: boolean;
  readonly now?: () => number;
  /** Makes documents; by default in a worker thread. */
  readonly documents?: DocumentMaker;
}

export interface DataServer {
  /**
   * Answers one request of a window of this role. Never throws.
   * @param reply gets the answer before anybody is told what changed: who waits comes first
   */
  handle(
    role: Rol,
    name: string,
    input: unknown,
    reply?: (answer: Answer<unknown>) => void,
  ): Promise<Answer<unknown>>;
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
  let isRegieDicht = false;
  const machineNow = options.now ?? Date.now;
  let verschuivingMs = 0;
  const now = (): number => machineNow() + verschuivingMs;
  const send: Send = (to, name, payload) => {
    if (to !== 'regie' || !isRegieDicht) options.emit(to, createEvent(name, payload));
  };
  const status = new Status((melding) => {
    send('regie', 'statusGewijzigd', { melding });
  });
  const underWay = new Set<Promise<unknown>>();
  let opened: Opened | null = null;
  let isZaalOpen = false;
  let toDoAfter: (() => void)[] = [];
  const afterAnswer = (work: () => void): void => void toDoAfter.push(work);

  const open = (): ServiceContext => {
    if (opened !== null) return opened.context;
    const database = openIn(options.dataDir);
    const repos = createRepositories(database, () => {
      status.set('schijfVol', null);
    });
    if (options.wisRegiecode === true && database.alleenLezen === null) forgetCode(repos);
    const onRegieDicht = (isDicht: boolean): void => {
      isRegieDicht = isDicht;
      options.onRegieDicht?.(isDicht);
    };
    const tekeningen = join(options.resources, 'tekeningen');
    const fonts = join(options.resources, 'fonts');
    const folders = { tekeningen, fonts };
    const shared = { repos, find: findWerkvorm, now, send, afterAnswer, documents, status, ...folders };
    const context = createContext({
      ...shared,
      onRegieDicht,
      onWoordenWeg: options.onWoordenWeg ?? (() => undefined),
    });
    status.set('alleenLezen', database.alleenLezen);
    status.set('schijfVol', database.isSchijfVol ? SCHIJF_VOL : null);
    resumeInvoer(context);
    context.zaal.setOpen(isZaalOpen);
    opened = { context, database };
    return context;
  };

  const answer = async (role: Rol, name: string, input: unknown): Promise<Answer<unknown>> => {
    try {
      const request = requestFor(role, name);
      const handler = handlers[name as ServiceRequestName] as Handler<ServiceRequestName>;
      const parsed = parseOrRefuse<unknown>(request.input, input) as never;
      const context = open();
      refuseWhenClosed(role, isRegieDicht);
      refuseInOefening(name, context);
      const value = await handler(parsed, context, role);
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
    handle(role, name, input, reply) {
      const work = answer(role, name, input)
        .then((given) => {
          reply?.(given);
          const works = toDoAfter;
          toDoAfter = [];
          for (const each of works) doAfter(each);
          return given;
        })
        .finally(() => underWay.delete(work));
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

// What was asked is done and answered: one thing that goes wrong after it must not take the rest along.
function doAfter(work: () => void): void {
  try {
    work();
  } catch (error) {
    logError('something after an answer failed', error);
  }
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

// Regie is closed or the invoer screen is; which of the two is a fact of the service, whatever a window believes.
function refuseWhenClosed(role: Rol, isRegieDicht: boolean): void {
  if (role === 'regie' && isRegieDicht)
    throw new DialoogtafelError('regieDicht', 'Regie is dicht. Open het op het scherm dat nu voor je staat.');
  if (role === 'invoer' && !isRegieDicht) throw new DialoogtafelError('verboden', 'Het invoeren is klaar.');
}

function requestFor(role: Rol, name: string) {
  const isOurs = Object.hasOwn(handlers, name);
  if (!isOurs || !requestRollen[name as ServiceRequestName].includes(role))
    throw new DialoogtafelError('verboden', 'Dit venster mag dit niet vragen.');
  return requests[name as ServiceRequestName];
}
