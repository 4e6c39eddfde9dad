import { applyPatches, enablePatches, type Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventPayload, Schermen } from '../../shared/contract.ts';
import { NEUTRALE_PRESENTATIE } from '../../shared/zaal/neutrale-presentatie.ts';
import type { Presentatie, PresentatieWijziging } from '../../shared/zaal/presentatie.ts';
import type { Ask } from './ask.ts';
import type { Meldingen } from './meldingen.ts';

enablePatches();

export interface PresentatieState {
  readonly presentatie: Presentatie;
}

export interface SchermenState {
  /** Null until main has said what is connected. */
  readonly schermen: Schermen | null;
}

export interface ZaalGetoondState {
  /** What the zaal said it painted, with its revision; null while it does not answer. */
  readonly getoond: EventPayload<'zaalGetoond'>;
}

/** Everything with which regie works the projector. */
export interface Zaalbediening {
  readonly presentatie: StoreApi<PresentatieState>;
  readonly schermen: StoreApi<SchermenState>;
  readonly getoond: StoreApi<ZaalGetoondState>;
  /** Asks again how the zaal is used and which displays there are; what it painted comes by itself after that. */
  refresh(): Promise<void>;
  /** Takes in what the data service says that changed in what the zaal painted. */
  receiveGetoond(wijziging: EventPayload<'zaalGetoondGewijzigd'>): void;
  /** Changes how the zaal is used; the store follows when the data service has done it. */
  change(wijziging: PresentatieWijziging): Promise<boolean>;
  /** Opens the zaal on a display (null: the remembered one) or as a window beside regie. */
  openZaal(schermId: number | null, alsVenster: boolean): Promise<boolean>;
  closeZaal(): Promise<boolean>;
  /** Regie goes to the display of the zaal, and the zaal to that of regie. */
  swap(): Promise<boolean>;
}

/** Makes the stores of the zaal's controls. */
export function createZaalbediening(ask: Ask, meldingen: Meldingen): Zaalbediening {
  const presentatie = createStore<PresentatieState>(() => ({ presentatie: NEUTRALE_PRESENTATIE }));
  const schermen = createStore<SchermenState>(() => ({ schermen: null }));
  const getoond = createStore<ZaalGetoondState>(() => ({ getoond: null }));

  async function attempt(request: () => Promise<unknown>): Promise<boolean> {
    try {
      await request();
      return true;
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  // Each as it is answered: one that waited for the other would undo what was told meanwhile.
  async function refresh(): Promise<void> {
    await Promise.all([
      attempt(async () => {
        presentatie.setState({ presentatie: await ask('getPresentatie', {}) });
      }),
      attempt(async () => {
        schermen.setState({ schermen: await ask('getSchermen', {}) });
      }),
    ]);
  }

  return {
    presentatie,
    schermen,
    getoond,
    refresh,
    receiveGetoond({ vorige, revisie, patches }) {
      const before = getoond.getState().getoond;
      if (before?.revisie === vorige)
        getoond.setState({ getoond: { revisie, beeld: applyPatches(before.beeld, patches as Patch[]) } });
      else if (before?.revisie !== revisie) void refresh();
    },
    change: (wijziging) =>
      attempt(async () => {
        await ask('setPresentatie', { wijziging });
        // It is so now; the event that says so may come after the answer, and the next command builds on this one.
        presentatie.setState(({ presentatie: before }) => ({
          presentatie: { ...before, ...wijziging },
        }));
      }),
    openZaal: (schermId, alsVenster) => attempt(() => ask('openZaal', { schermId, alsVenster })),
    closeZaal: () => attempt(() => ask('closeZaal', {})),
    swap: () => attempt(() => ask('swapSchermen', {})),
  };
}
