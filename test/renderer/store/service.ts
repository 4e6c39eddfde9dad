import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, AnyEvent, Bridge, Rol, Schermen } from '../../../shared/contract.ts';
import { DataServer } from '../../../electron/data/server.ts';
import { makeQuickFolder } from '../../support/quick-folder.ts';

/** A running data service on a database of its own, with a bridge for each window as main would give it. */
export interface Service {
  readonly server: DataServer;
  bridgeFor(role: Rol): Bridge;
  /** Events for which this gives true get lost on the way, as a message can. */
  loses(lose: (event: AnyEvent) => boolean): void;
  /** Sends an event that main makes itself. */
  emit(role: Rol, event: AnyEvent): void;
  stop(): Promise<void>;
}

/** Two displays, the zaal closed: what main says of the displays in these tests. */
export const SCHERMEN: Schermen = { schermen: [], zaal: 'dicht', isEenScherm: false };

/** Starts the real data service; `now` is its clock. */
export function startService(now: () => number = Date.now): Service {
  const folder = makeQuickFolder('store');
  const listeners: { role: Rol; listener: (event: AnyEvent) => void }[] = [];
  let isLost: (event: AnyEvent) => boolean = () => false;

  const emit = (role: Rol, event: AnyEvent): void => {
    // A window gets a copy, and later: never the objects of the service itself.
    const copy = structuredClone(event);
    if (isLost(event)) return;
    setImmediate(() => {
      for (const each of listeners) if (each.role === role) each.listener(copy);
    });
  };
  const server = new DataServer({
    dataDir: join(folder, 'data'),
    resources: join(import.meta.dirname, '../../../resources'),
    emit,
    now,
  });
  return {
    server,
    emit,
    bridgeFor: (role) => ({
      async request(name, input) {
        if (name === 'getSchermen') return { ok: true, value: SCHERMEN as never };
        const answer = await server.handle(role, name, structuredClone(input));
        return structuredClone(answer) as Answer<never>;
      },
      subscribe(listener) {
        const entry = { role, listener };
        listeners.push(entry);
        return () => void listeners.splice(listeners.indexOf(entry), 1);
      },
    }),
    loses(lose) {
      isLost = lose;
    },
    async stop() {
      listeners.length = 0;
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
