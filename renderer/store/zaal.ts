import { applyPatches, enablePatches, type Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, EventPayload, Sleep } from '../../shared/contract.ts';
import { type Ask, createAsk } from './ask.ts';
import { createListeners, type Listeners } from './listeners.ts';

enablePatches();

/** A picture with its revision. */
export type Zending = EventPayload<'zaalBeeld'>;

/** Applies a change of the picture when it is the next one. Gives null when changes between are missing. */
export function applyZending(
  zending: Zending | null,
  { revisie, patches }: EventPayload<'zaalBeeldGewijzigd'>,
): Zending | null {
  if (zending === null || revisie !== zending.revisie + 1) return null;
  return { revisie, beeld: applyPatches(zending.beeld, patches as Patch[]) };
}

export interface ZaalState {
  /** What to show, with its revision; null until the data service has said something. */
  readonly zending: Zending | null;
}

/** Everything the zaal window knows. */
export interface ZaalStores {
  readonly ask: Ask;
  readonly store: StoreApi<ZaalState>;
  readonly sleep: Listeners<Sleep>;
  /** Says which revision is on the screen. */
  reportGeschilderd(revisie: number): void;
}

/** How long the zaal waits before it asks again for its first picture. */
const RETRY_MS = 1000;

/** Makes the stores of the zaal, listens to the data service and asks for the first picture. */
export function connectZaal(bridge: Bridge): ZaalStores {
  const ask = createAsk(bridge);
  const store = createStore<ZaalState>(() => ({ zending: null }));
  const sleep = createListeners<Sleep>();

  async function refresh(): Promise<void> {
    try {
      store.setState({ zending: await ask('getZaalBeeld', {}) });
    } catch {
      // The room keeps looking at what was there: an error message is for the facilitator, never for the wall.
      setTimeout(() => void refresh(), RETRY_MS);
    }
  }

  function receive(wijziging: EventPayload<'zaalBeeldGewijzigd'>): void {
    const { zending } = store.getState();
    // Nothing yet, or the answer to a question for all of it overtook this one.
    if (zending === null || wijziging.revisie <= zending.revisie) return;
    const next = applyZending(zending, wijziging);
    if (next === null) void refresh();
    else store.setState({ zending: next });
  }

  bridge.subscribe((event) => {
    if (event.name === 'zaalBeeld') store.setState({ zending: event.payload });
    if (event.name === 'zaalBeeldGewijzigd') receive(event.payload);
    if (event.name === 'sleep') sleep.emit(event.payload);
    if (event.name === 'dienstHerstart') void refresh();
  });
  void refresh();

  return {
    ask,
    store,
    sleep,
    reportGeschilderd(revisie) {
      ask('reportGeschilderd', { revisie }).catch(() => undefined);
    },
  };
}
