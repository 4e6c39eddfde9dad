import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, AnyEvent, RequestOutput, Rol } from '../../shared/contract.ts';
import { listBibliotheek } from '../../shared/contract-lijst.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { parseOrRefuse } from '../../shared/domain/parse.ts';
import { type ServiceRequestName, serviceRequestRollen } from '../../shared/request-rollen.ts';
import { toFailure } from './answer.ts';
import { collectAfterStart } from './collect-after-start.ts';
import type { ServiceContext } from './context.ts';
import { type OpenedDatabase, openDatabase } from './database/database.ts';
import { createRepositories, type Repositories } from './database/repositories.ts';
import { createDocumentMaker, type DocumentMaker } from './documents/maker.ts';
import { Afscherming, forgetCode } from './invoer/afscherming.ts';
import { Pogingen } from './invoer/pogingen.ts';
import { logError } from './log.ts';
import type * as read from './requests.ts';
import { createEvent, type Send } from './send.ts';
import { Status } from './status.ts';

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

/** What there is as soon as the database is open: enough for the library, and to know whether regie is closed. */
interface Opened {
  readonly database: OpenedDatabase;
  readonly repos: Repositories;
  readonly pogingen: Pogingen;
  readonly afscherming: Afscherming;
}

/**
 * The data service, on the database in `dataDir` (made when it is missing). Knows nothing of Electron. A database that
 * cannot be opened is no reason to fall over: every request then answers why, and tries again.
 *
 * The library is answered at once. What the other requests need (the werkvormen with their content and every schema)
 * is read at the first of them: who opens the app waits for the library, and need not wait for that.
 */
export class DataServer {
  readonly #options: ServerOptions;
  readonly #documents: DocumentMaker;
  readonly #status: Status;
  readonly #silence: NodeJS.Timeout;
  readonly #underWay = new Set<Promise<unknown>>();
  #isZaalOpen = false;
  /** What to add to the time of the machine, in ms. */
  #verschuivingMs = 0;
  #opened: Opened | null = null;
  #requests: typeof read | null = null;
  #context: ServiceContext | null = null;
  #toDoAfter: (() => void)[] = [];

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#documents = options.documents ?? createDocumentMaker();
    this.#status = new Status((melding) => {
      this.#send('regie', 'statusGewijzigd', { melding });
    });
    this.#silence = setInterval(() => this.#context?.zaal.checkSilence(this.#now()), SILENCE_CHECK_MS);
    this.#silence.unref();
    this.#openEarly();
  }

  /**
   * Answers one request of a window of this role. Never throws.
   * @param reply gets the answer before anybody is told what changed: who waits comes first
   */
  handle(
    role: Rol,
    name: string,
    input: unknown,
    reply?: (answer: Answer<unknown>) => void,
  ): Promise<Answer<unknown>> {
    const work = this.#answer(role, name, input)
      .then((given) => {
        reply?.(given);
        const works = this.#toDoAfter;
        this.#toDoAfter = [];
        for (const each of works) doAfter(each);
        return given;
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return work;
  }

  /** A zaal window exists or not. */
  setZaalOpen(isOpen: boolean): void {
    this.#isZaalOpen = isOpen;
    this.#context?.zaal.setOpen(isOpen);
  }

  /** What to add to the time of the machine, in ms. */
  moveClock(verschuivingMs: number): void {
    this.#verschuivingMs = verschuivingMs;
  }

  /** Finishes what is under way and closes the database. */
  async close(): Promise<void> {
    clearInterval(this.#silence);
    await Promise.allSettled(this.#underWay);
    await this.#documents.close();
    this.#opened?.database.db.close();
  }

  readonly #now = (): number => (this.#options.now ?? Date.now)() + this.#verschuivingMs;

  readonly #send: Send = (to, name, payload) => {
    const isClosed = to === 'regie' && (this.#opened?.afscherming.reden ?? null) !== null;
    if (!isClosed) this.#options.emit(to, createEvent(name, payload));
  };

  async #answer(role: Rol, name: string, input: unknown): Promise<Answer<unknown>> {
    try {
      const asked = requireAllowed(role, name);
      this.#open();
      if (asked === 'listBibliotheek') return { ok: true, value: this.#listLibrary(role, input) };
      this.#requests ??= await import('./requests.ts');
      this.#context ??= this.#startContext(this.#requests);
      return { ok: true, value: await this.#requests.handleRequest(this.#context, role, asked, input) };
    } catch (error) {
      const failure = toFailure(error);
      if (!failure.ok && failure.code === 'schijfVol' && !(error instanceof DialoogtafelError))
        this.#status.set('schijfVol', SCHIJF_VOL);
      if (!(error instanceof DialoogtafelError)) logError(`request ${name} failed`, error);
      return failure;
    }
  }

  #listLibrary(role: Rol, input: unknown): RequestOutput<'listBibliotheek'> {
    parseOrRefuse<unknown>(listBibliotheek.input, input);
    const { repos, afscherming } = this.#context ?? this.#open();
    afscherming.refuseWhenClosed(role);
    // The library asks first: that is when a window is there to hear of a standing condition.
    this.#send('regie', 'statusGewijzigd', { melding: this.#status.melding });
    return {
      groepen: repos.groepen.list(),
      bijeenkomsten: repos.bijeenkomsten.list(),
      oefening: this.#context?.oefening?.id ?? null,
    };
  }

  // Before anybody asks, so that the first answer does not wait for it; what is wrong is said to who asks.
  #openEarly(): void {
    try {
      this.#open();
    } catch (error) {
      logError('the database cannot be opened', error);
    }
  }

  #open(): Opened {
    if (this.#opened !== null) return this.#opened;
    const { dataDir, wisRegiecode, onRegieDicht = () => undefined } = this.#options;
    const database = openIn(dataDir);
    const repos = createRepositories(database, () => {
      this.#status.set('schijfVol', null);
    });
    if (wisRegiecode === true && database.alleenLezen === null) forgetCode(repos);
    const pogingen = new Pogingen(repos, this.#now);
    const afscherming = new Afscherming(repos, pogingen, onRegieDicht);
    // Before anything is told: from here on it is known whether regie may hear it.
    this.#opened = { database, repos, pogingen, afscherming };
    this.#status.set('alleenLezen', database.alleenLezen);
    this.#status.set('schijfVol', database.isSchijfVol ? SCHIJF_VOL : null);
    return this.#opened;
  }

  #startContext({ startContext }: typeof read): ServiceContext {
    const { repos, pogingen, afscherming } = this.#open();
    const { onWoordenWeg = () => undefined, resources } = this.#options;
    const context = startContext({
      repos,
      pogingen,
      afscherming,
      onWoordenWeg,
      tekeningen: join(resources, 'tekeningen'),
      fonts: join(resources, 'fonts'),
      documents: this.#documents,
      status: this.#status,
      now: this.#now,
      send: this.#send,
      afterAnswer: (work) => void this.#toDoAfter.push(work),
    });
    context.zaal.setOpen(this.#isZaalOpen);
    collectAfterStart();
    return context;
  }
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

/** Throws when this is no request of the service, or not for a window of this role. */
function requireAllowed(role: Rol, name: string): ServiceRequestName {
  const known = Object.hasOwn(serviceRequestRollen, name) ? (name as ServiceRequestName) : null;
  if (known === null || !serviceRequestRollen[known].includes(role))
    throw new DialoogtafelError('verboden', 'Dit venster mag dit niet vragen.');
  return known;
}
