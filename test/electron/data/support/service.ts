import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { DATABASE_FILE, DataServer, type ServerOptions } from '../../../../electron/data/server.ts';
import {
  type Answer,
  type AnyEvent,
  type EventName,
  type EventPayload,
  events,
  type OpenBijeenkomst,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
  type Rol,
} from '../../../../shared/contract.ts';
import type { Actie } from '../../../../shared/domain/acties.ts';
import { applyZending, type Zending } from '../../../../renderer/store/zaal.ts';
import { makeQuickFolder } from '../../../support/quick-folder.ts';

const RESOURCES = resolve(import.meta.dirname, '../../../../resources');

/** A new empty folder, gone after the test. */
export function makeFolder(): string {
  const folder = makeQuickFolder('test');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/**
 * The real data service on a real database in a folder of the test, with a clock that the test moves. Every answer and
 * every event is held against the contract: one that does not fit fails the test.
 */
export class TestService {
  readonly dataDir: string;
  /** Every event that was sent, in order. */
  readonly sent: { readonly to: Rol; readonly event: AnyEvent }[] = [];
  /** Every picture that the zaal had, put together from what it was sent, in order. */
  readonly zaalBeelden: Zending[] = [];
  #zending: Zending | null = null;
  /** Epoch ms. */
  now = Date.UTC(2026, 10, 22, 12, 30);
  /** What main was told about regie: whether it is closed. */
  isRegieDicht = false;
  /** How often main was told that somebody's words are done with. */
  woordenWeg = 0;
  #server: DataServer;
  readonly #misfits: string[] = [];

  constructor(dataDir = makeFolder()) {
    this.dataDir = dataDir;
    this.#server = this.#open();
  }

  get databasePath(): string {
    return join(this.dataDir, DATABASE_FILE);
  }

  #open(options: Pick<ServerOptions, 'wisRegiecode'> = {}): DataServer {
    return new DataServer({
      ...options,
      dataDir: this.dataDir,
      resources: RESOURCES,
      emit: (to, event) => {
        this.sent.push({ to, event });
        this.#compare(`event ${event.name}`, events[event.name], event.payload);
        this.#receiveInZaal(event);
      },
      onRegieDicht: (isDicht) => {
        this.isRegieDicht = isDicht;
      },
      onWoordenWeg: () => {
        this.woordenWeg += 1;
      },
      now: () => this.now,
    });
  }

  async ask<N extends RequestName>(
    role: Rol,
    name: N,
    input: RequestInput<N>,
  ): Promise<Answer<RequestOutput<N>>> {
    const answer = await this.askRaw(role, name, input);
    if (name === 'getZaalBeeld' && answer.ok) this.#zending = answer.value as Zending;
    return answer as Answer<RequestOutput<N>>;
  }

  /** As the zaal does it. */
  #receiveInZaal({ name, payload }: AnyEvent): void {
    if (name === 'zaalBeeld') this.#zending = payload;
    else if (name === 'zaalBeeldGewijzigd') this.#zending = applyZending(this.#zending, payload);
    else return;
    if (this.#zending === null)
      throw new Error('the zaal was sent a change of a picture that it does not have');
    this.zaalBeelden.push(this.#zending);
  }

  /** Asks for anything, as a window that was taken over could. */
  async askRaw(role: Rol, name: string, input: unknown): Promise<Answer<unknown>> {
    const answer = await this.#server.handle(role, name, input);
    if (answer.ok) this.#compare(`answer to ${name}`, requests[name as RequestName].output, answer.value);
    const misfits = this.#misfits.splice(0);
    if (misfits.length > 0) throw new Error(misfits.join('\n'));
    return answer;
  }

  #compare(what: string, schema: z.ZodType, value: unknown): void {
    const { error } = schema.safeParse(value);
    if (error !== undefined)
      this.#misfits.push(`${what} does not fit the contract: ${z.prettifyError(error)}`);
  }

  /** Asks as regie; throws the melding when it is refused. */
  async regie<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
    const answer = await this.ask('regie', name, input);
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.melding}`);
    return answer.value;
  }

  /** Asks as the invoer screen; throws the melding when it is refused. */
  async invoer<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
    const answer = await this.ask('invoer', name, input);
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.melding}`);
    return answer.value;
  }

  open(id: string): Promise<OpenBijeenkomst> {
    return this.regie('openBijeenkomst', { id });
  }

  /** Applies an action to the open bijeenkomst; a second passes first. */
  act(bijeenkomstId: string, actie: Actie): Promise<{ revisie: number }> {
    this.now += 1000;
    return this.regie('applyActie', { bijeenkomstId, actie });
  }

  setZaalOpen(isOpen: boolean): void {
    this.#server.setZaalOpen(isOpen);
  }

  /** What was sent under one name, oldest first. */
  list<N extends EventName>(name: N): EventPayload<N>[] {
    return this.sent.flatMap(({ event }) => (event.name === name ? [event.payload as EventPayload<N>] : []));
  }

  /** Forgets what was sent so far. */
  forget(): void {
    this.sent.length = 0;
    this.zaalBeelden.length = 0;
  }

  async close(): Promise<void> {
    await this.#server.close();
  }

  /** Everything that stands in the files of the service, the journal included. */
  readFiles(): string {
    const files = readdirSync(this.dataDir).map((name) => readFileSync(join(this.dataDir, name), 'latin1'));
    return files.join('\n');
  }

  /** Starts the service again on the same file. */
  async restart(options: Pick<ServerOptions, 'wisRegiecode'> = {}): Promise<void> {
    await this.close();
    this.isRegieDicht = false;
    this.#server = this.#open(options);
  }
}

/** A running service; closed after the test. */
export function startService(dataDir?: string): TestService {
  const service = new TestService(dataDir);
  onTestFinished(() => service.close());
  return service;
}

/** Keeps what the service writes to its log out of the output of a test that provokes it; gives what was written. */
export function catchLog(): { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    lines.push(...String(chunk).trimEnd().split('\n'));
    return true;
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  return { lines };
}
