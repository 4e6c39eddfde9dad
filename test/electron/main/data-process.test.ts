import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../shared/contract.ts';
import { DataProcess } from '../../../electron/main/data-process.ts';
import type { HostListeners } from '../../../electron/main/service-host.ts';
import type { ToService } from '../../../electron/protocol.ts';

// What the service does to main, and when, is up to the test: a real one would fall over when it likes.
// test/e2e/hosting.spec.ts does the same with real processes.
class Host {
  readonly sent: ToService[] = [];
  readonly #listeners: HostListeners;
  isKilled = false;

  constructor(listeners: HostListeners) {
    this.#listeners = listeners;
  }

  send(message: ToService): void {
    this.sent.push(message);
  }

  kill(): void {
    this.isKilled = true;
    this.#listeners.onExit(null);
  }

  ready(): void {
    this.#listeners.onMessage({ kind: 'ready' });
  }

  /** Answers everything it was asked, the last question first. */
  answer(): void {
    for (const { id, input } of this.requests.toReversed()) {
      this.#listeners.onMessage({ kind: 'answer', id, answer: { ok: true, value: input } });
    }
  }

  /** Tells regie that something changed. */
  tell(): void {
    const event = { name: 'bibliotheekGewijzigd', payload: {} } as const;
    this.#listeners.onMessage({ kind: 'event', to: 'regie', event });
  }

  exit(): void {
    this.#listeners.onExit(1);
  }

  get requests(): { id: number; input: unknown }[] {
    return this.sent.flatMap((message) => (message.kind === 'request' ? [message] : []));
  }
}

let hosts: Host[] = [];
let told: string[] = [];
const gone = { ok: false, code: 'dienstWeg' };

function create(): DataProcess {
  const launch = (listeners: HostListeners): Host => {
    hosts.push(new Host(listeners));
    return newest();
  };
  return new DataProcess(launch, {
    onEvent: (to, { name }) => told.push(`${to}: ${name}`),
    onReady: () => undefined,
    onRegieDicht: (isDicht) => told.push(isDicht ? 'regie closed' : 'regie open'),
    onWoordenWeg: () => told.push('words gone'),
    onRestart: () => told.push('restart'),
    onTrouble: (melding) => told.push(melding === null ? 'mended' : 'trouble'),
  });
}

function start(): DataProcess {
  const data = create();
  data.start();
  return data;
}

function newest(): Host {
  const host = hosts.at(-1);
  if (host === undefined) throw new Error('no service was started');
  return host;
}

const ask = (data: DataProcess, input = '', name = 'searchTeksten'): Promise<Answer<unknown>> =>
  data.ask('regie', name, input);

beforeEach(() => {
  vi.useFakeTimers();
  hosts = [];
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the data service as main sees it', () => {
  it('keeps requests back until the service is ready', async () => {
    const data = start();
    const answer = ask(data, 'vroeg');
    expect(newest().sent).toEqual([]);
    newest().ready();
    newest().answer();
    expect(await answer).toEqual({ ok: true, value: 'vroeg' });
  });

  it('is not started any more when the app closes before its page is there', async () => {
    const data = create();
    await data.close(1000);
    data.start();
    expect(hosts).toEqual([]);
  });

  it('gives each its own answer', async () => {
    const data = start();
    newest().ready();
    const answers = ['a', 'b', 'c'].map((input) => ask(data, input));
    newest().answer();
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })));
  });

  it('tells what changed after the answer that was read with it', async () => {
    const data = start();
    newest().ready();
    const answer = ask(data).then(() => told.push('answer'));
    newest().answer();
    newest().tell();
    await answer;
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['answer', 'regie: bibliotheekGewijzigd']);
  });

  it('answers what was under way when the service falls over, and starts it again', async () => {
    const data = start();
    newest().ready();
    const lost = ask(data);
    newest().exit();
    expect(await lost).toMatchObject(gone);
    expect(hosts).toHaveLength(2);
    expect(told).toEqual([]);
    newest().ready();
    expect(told).toEqual(['restart']);
  });

  it('sends what was asked meanwhile to the new one', async () => {
    const data = start();
    newest().ready();
    newest().exit();
    const answer = ask(data, 'later');
    newest().ready();
    newest().answer();
    expect(await answer).toEqual({ ok: true, value: 'later' });
  });

  it('says again whether there is a zaal, and how the clock stands', () => {
    const data = start();
    newest().ready();
    data.setZaal(true);
    data.setKlok(60_000);
    newest().exit();
    newest().ready();
    expect(newest().sent).toEqual([
      { kind: 'windows', zaal: true },
      { kind: 'clock', verschuivingMs: 60_000 },
    ]);
  });

  it('says that there is trouble when it keeps falling over, and goes on trying', async () => {
    const data = start();
    for (let fall = 1; fall <= 3; fall += 1) newest().exit();
    expect(told).toEqual(['trouble']);
    expect(hosts).toHaveLength(3);
    expect(await ask(data)).toMatchObject(gone);
    vi.advanceTimersByTime(5_000);
    expect(hosts).toHaveLength(4);
    newest().exit();
    vi.advanceTimersByTime(5_000);
    newest().ready();
    expect(told).toEqual(['trouble', 'mended', 'restart']);
  });

  it('says so when it does not get started, and lets it be', async () => {
    const data = start();
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['trouble']);
    const answer = ask(data, 'geduld');
    vi.advanceTimersByTime(600_000);
    expect([told, hosts.length, newest().isKilled]).toEqual([['trouble'], 1, false]);
    newest().ready();
    newest().answer();
    expect(await answer).toEqual({ ok: true, value: 'geduld' });
    expect(told).toEqual(['trouble', 'mended']);
  });

  it('does not count falls that lie far apart', () => {
    start();
    for (let fall = 1; fall <= 5; fall += 1) {
      newest().ready();
      vi.advanceTimersByTime(60_000);
      newest().exit();
    }
    expect(told).not.toContain('trouble');
    expect(hosts).toHaveLength(6);
  });

  it('ends a service that does not answer', async () => {
    const data = start();
    newest().ready();
    const answer = ask(data);
    vi.advanceTimersByTime(30_000);
    expect(newest().isKilled).toBe(false);
    vi.advanceTimersByTime(5_000);
    expect(hosts[0]?.isKilled).toBe(true);
    expect(await answer).toMatchObject(gone);
  });

  it('lets a document take as long as it takes', () => {
    const data = start();
    newest().ready();
    void ask(data, '', 'exportBeelden');
    vi.advanceTimersByTime(3_600_000);
    expect(newest().isKilled).toBe(false);
  });

  it('waits for the service to close, and then does not start it again', async () => {
    const data = start();
    newest().ready();
    let isClosed = false;
    const closing = data.close(10_000).then(() => (isClosed = true));
    await vi.advanceTimersByTimeAsync(9_000);
    expect([isClosed, newest().sent.at(-1)]).toEqual([false, { kind: 'shutdown' }]);
    newest().exit();
    await closing;
    expect(hosts).toHaveLength(1);
    expect(await ask(data)).toMatchObject(gone);
  });

  it('waits no longer than the limit', async () => {
    const data = start();
    newest().ready();
    const closing = data.close(10_000);
    await vi.advanceTimersByTimeAsync(10_000);
    await closing;
    expect(hosts.map(({ isKilled }) => isKilled)).toEqual([true]);
  });

  it('closes when there is no service to close', async () => {
    const data = start();
    for (let fall = 1; fall <= 3; fall += 1) newest().exit();
    await data.close(10_000);
    vi.advanceTimersByTime(60_000);
    expect(hosts).toHaveLength(3);
  });
});
