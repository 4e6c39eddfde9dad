import type { AnyEvent, Answer, Rol } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { FromService, ToService } from '../protocol.ts';
import { toAnswer } from './answer.ts';
import { logEvent, logProblem } from './log.ts';
import type { HostListeners, ServiceHost } from './service-host.ts';

const GONE: Answer<never> = toAnswer(
  new DialoogtafelError(
    'dienstWeg',
    'De opslag van Dialoogtafel gaf even geen antwoord. Kijk of het laatste er staat, en doe het anders opnieuw.',
  ),
);

/** What the data service's life means for the windows. */
export interface DataListeners {
  onEvent(to: Rol, event: AnyEvent): void;
  /** It answers from here on; what is closed, it has said. */
  onReady(): void;
  /** Regie closes, or opens. */
  onRegieDicht(isDicht: boolean): void;
  /** What somebody wrote on the invoer screen is done with. */
  onWoordenWeg(): void;
  /** It fell over and is there again. */
  onRestart(): void;
  /** It keeps falling over or does not get started (with a sentence for the person), or is there again (null). */
  onTrouble(melding: string | null): void;
}

interface Pending {
  readonly name: string;
  readonly resolve: (answer: Answer<unknown>) => void;
  /** Ticks of the watchdog that passed since it was sent. */
  ticks: number;
}

// Making documents may take as long as it takes; it does not hold up the other requests.
const WITHOUT_LIMIT: ReadonlySet<string> = new Set(['exportBeelden', 'exportDocument', 'exportPapier']);
const TICK = 5_000;
const TICKS_TO_WAIT = 6;
// So long a start is waited for in silence: there is no window before it.
const TICKS_TO_START = 2;
// Falling over this often in a row, each time within a short life, is trouble that a restart does not mend.
const FALLS_BEFORE_TROUBLE = 3;
const SHORT_LIFE = 20_000;
const PAUSE_IN_TROUBLE = 5_000;

const SLOW =
  'De opslag van Dialoogtafel start langzaam. Duurt het lang, sluit dan de app en start hem opnieuw.';
const TROUBLE = 'De opslag van Dialoogtafel start niet. Sluit de app en start hem opnieuw.';

/**
 * The data service as main sees it: started, asked, started again when it falls over, and closed in time. A request
 * that was under way when it fell is answered with `dienstWeg`; whoever asked looks at the state again.
 */
export class DataProcess {
  readonly #startHost: (listeners: HostListeners) => ServiceHost;
  readonly #listeners: DataListeners;
  readonly #pending = new Map<number, Pending>();
  readonly #waiting: ToService[] = [];
  #host: ServiceHost | null = null;
  #phase: 'starting' | 'ready' | 'down' | 'closing' | 'closed' = 'starting';
  #falls = 0;
  #launchedAt = 0;
  #isInTrouble = false;
  /** Ticks of the watchdog since it was started. */
  #startTicks = 0;
  #lastId = 0;
  #hasZaal = false;
  #verschuivingMs = 0;
  #onClosed: () => void = () => undefined;

  /** @param startHost starts one data service; called again after it fell over */
  constructor(startHost: (listeners: HostListeners) => ServiceHost, listeners: DataListeners) {
    this.#startHost = startHost;
    this.#listeners = listeners;
  }

  /** Starts the service. What was asked before waits for it. */
  start(): void {
    if (this.#phase !== 'starting') return;
    setInterval(() => this.#watch(), TICK).unref();
    this.#launch();
  }

  /** Asks the service. Always gives an answer, also when the service is gone. */
  ask(role: Rol, name: string, input: unknown): Promise<Answer<unknown>> {
    if (this.#phase !== 'starting' && this.#phase !== 'ready') return Promise.resolve(GONE);
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#pending.set(id, { name, resolve, ticks: 0 });
      this.#send({ kind: 'request', id, role, name, input });
    });
  }

  /** Tells the service whether there is a zaal window to compute a picture for. */
  setZaal(hasZaal: boolean): void {
    this.#hasZaal = hasZaal;
    if (this.#phase === 'ready') this.#host?.send({ kind: 'windows', zaal: hasZaal });
  }

  /** Moves the clock of the service. */
  setKlok(verschuivingMs: number): void {
    this.#verschuivingMs = verschuivingMs;
    if (this.#phase === 'ready') this.#host?.send({ kind: 'clock', verschuivingMs });
  }

  /** Has the service close the database, and waits for it no longer than `limit` ms. */
  close(limit: number): Promise<void> {
    if (this.#phase === 'closed') return Promise.resolve();
    this.#phase = 'closing';
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        logProblem('service did not close in time');
        this.#host?.kill();
        this.#onClosed();
      }, limit);
      this.#onClosed = () => {
        clearTimeout(timer);
        this.#phase = 'closed';
        resolve();
      };
      if (this.#host === null) this.#onClosed();
      else this.#host.send({ kind: 'shutdown' });
    });
  }

  #launch(): void {
    this.#phase = 'starting';
    this.#launchedAt = performance.now();
    this.#startTicks = 0;
    this.#host = this.#startHost({
      onMessage: (message) => this.#receive(message),
      onExit: (code) => this.#handleExit(code),
    });
  }

  #receive(message: FromService): void {
    if (message.kind === 'answer') this.#settle(message.id, message.answer);
    else if (message.kind === 'event') this.#tell(message.to, message.event);
    else if (message.kind === 'ready') this.#handleReady();
    else if (message.kind === 'regie') this.#listeners.onRegieDicht(message.isDicht);
    else if (message.kind === 'woordenWeg') this.#listeners.onWoordenWeg();
    // `closed` is followed by the exit, which is what counts: the files are released then.
  }

  /** An answer that was read together with the event goes first: whoever waits for it is told in a promise. */
  #tell(to: Rol, event: AnyEvent): void {
    setImmediate(() => this.#listeners.onEvent(to, event));
  }

  #handleReady(): void {
    if (this.#phase !== 'starting') return;
    this.#phase = 'ready';
    this.#host?.send({ kind: 'windows', zaal: this.#hasZaal });
    this.#host?.send({ kind: 'clock', verschuivingMs: this.#verschuivingMs });
    for (const message of this.#waiting.splice(0)) this.#host?.send(message);
    this.#listeners.onReady();
    logEvent('service ready', { falls: this.#falls });
    if (this.#isInTrouble) this.#listeners.onTrouble(null);
    this.#isInTrouble = false;
    if (this.#falls > 0) this.#listeners.onRestart();
  }

  #handleExit(code: number | null): void {
    this.#host = null;
    const wasReady = this.#phase === 'ready';
    if (this.#phase === 'closing' || this.#phase === 'closed') {
      this.#giveUp();
      this.#onClosed();
      return;
    }
    this.#falls = performance.now() - this.#launchedAt < SHORT_LIFE ? this.#falls + 1 : 1;
    logProblem('service ended by itself', { code: code ?? -1, falls: this.#falls });
    // What was not sent yet waits for the next one.
    if (wasReady) this.#giveUp();
    if (this.#falls < FALLS_BEFORE_TROUBLE) this.#launch();
    else this.#rest();
  }

  /** Answers everything that was asked, because nobody else will. */
  #giveUp(): void {
    this.#waiting.length = 0;
    for (const id of this.#pending.keys()) this.#settle(id, GONE);
  }

  /** Says that there is trouble, and tries again a little later. */
  #rest(): void {
    this.#phase = 'down';
    this.#giveUp();
    this.#tellTrouble(TROUBLE);
    setTimeout(() => {
      if (this.#phase === 'down') this.#launch();
    }, PAUSE_IN_TROUBLE);
  }

  #tellTrouble(melding: string): void {
    if (!this.#isInTrouble) this.#listeners.onTrouble(melding);
    this.#isInTrouble = true;
  }

  #send(message: ToService): void {
    if (this.#phase === 'ready') this.#host?.send(message);
    else this.#waiting.push(message);
  }

  #settle(id: number, answer: Answer<unknown>): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.resolve(answer);
  }

  /** Ends a service that hangs. Ticks are counted, not time: after a sleep of the laptop only one has passed. */
  #watch(): void {
    if (this.#phase === 'starting') this.#watchStart();
    if (this.#phase !== 'ready') return;
    const timed = [...this.#pending.values()].filter((pending) => !WITHOUT_LIMIT.has(pending.name));
    for (const pending of timed) pending.ticks += 1;
    const overdue = timed.find((pending) => pending.ticks > TICKS_TO_WAIT);
    if (overdue === undefined) return;
    logProblem('service does not answer', { request: overdue.name });
    this.#host?.kill();
  }

  /** Says that it does not start, but lets it be: a slow disk or a new schema may need the time. */
  #watchStart(): void {
    this.#startTicks += 1;
    if (this.#startTicks !== TICKS_TO_START) return;
    logProblem('service starts slowly');
    this.#tellTrouble(SLOW);
  }
}
