import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { InvoerBeeld } from '../../shared/invoer/invoer-beeld.ts';
import { type Ask, createAsk } from './ask.ts';

export interface InvoerState {
  /** What to show; null until the data service has said something. */
  readonly beeld: InvoerBeeld | null;
}

/** Everything the invoer window knows: what its one person may see, and nothing of before. */
export interface InvoerStores {
  readonly ask: Ask;
  readonly store: StoreApi<InvoerState>;
  /** Asks again what to show. */
  refresh(): Promise<void>;
  /** Does something and shows what follows from it. Gives null, or the sentence that says why not. */
  attempt(work: (ask: Ask) => Promise<unknown>): Promise<string | null>;
}

/** How long invoer waits before it asks again for what to show. */
const RETRY_MS = 1000;

/** Makes the store of invoer and asks for what to show. */
export function connectInvoer(bridge: Bridge): InvoerStores {
  const ask = createAsk(bridge);
  const store = createStore<InvoerState>(() => ({ beeld: null }));

  async function refresh(): Promise<void> {
    try {
      store.setState({ beeld: await ask('getInvoer', {}) });
    } catch (error) {
      // Refused: regie is open, and this window is about to go.
      if (error instanceof DialoogtafelError && error.code === 'verboden') return;
      setTimeout(() => void refresh(), RETRY_MS);
    }
  }

  bridge.subscribe((event) => {
    if (event.name === 'dienstHerstart') void refresh();
  });
  void refresh();

  return {
    ask,
    store,
    refresh,
    async attempt(work) {
      try {
        await work(ask);
      } catch (error) {
        return error instanceof DialoogtafelError
          ? error.melding
          : 'Er ging iets mis. Probeer het nog eens, of vraag de begeleider.';
      }
      await refresh();
      return null;
    },
  };
}
