import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InvoerStand } from '../../shared/contract.ts';
import type { InvoerPlek } from '../../shared/domain/inlevering.ts';
import type { Antwoorden } from '../../shared/werkvormen/invoer-vraag.ts';
import type { Ask } from './ask.ts';
import type { Meldingen } from './meldingen.ts';
import { flushAllFields } from './saved-field.ts';

export interface InvoerbedieningState {
  /** Null until the data service has said it. */
  readonly stand: InvoerStand | null;
}

/** Everything with which regie has people hand in, and with which it closes itself. */
export interface Invoerbediening {
  readonly store: StoreApi<InvoerbedieningState>;
  /** Asks again what waits, who has a word and whether there is a code. */
  refresh(): Promise<void>;
  /** Closes regie and has people hand in. Gives false, and says why, when it cannot. */
  start(bijeenkomstId: string, plek: InvoerPlek, isZonderNaam: boolean): Promise<boolean>;
  /** Closes regie for a break. */
  lock(): Promise<boolean>;
  /** Sets the code or takes it away. Throws `DialoogtafelError` when `huidige` is wrong or the code is too short. */
  setCode(code: string | null, huidige: string): Promise<void>;
  /** Takes away what somebody handed in; there is no way back. */
  removeInlevering(bijeenkomstId: string, id: string): Promise<boolean>;
  /** Has somebody choose a new word; what they were writing goes. */
  removeWoord(bijeenkomstId: string, deelnemerId: string): Promise<boolean>;
  /** Puts what was handed in without names with the rest. */
  showInzendingen(bijeenkomstId: string, plek: InvoerPlek): Promise<boolean>;
  /** Hands in what somebody filled in on paper. */
  handInPapier(bijeenkomstId: string, plek: InvoerPlek, antwoorden: Antwoorden): Promise<boolean>;
  /** Brings what was secret into the bijeenkomst. */
  closeInzendingen(bijeenkomstId: string, plek: InvoerPlek): Promise<boolean>;
  /** Throws away what is secret and was not closed. */
  discardInzendingen(bijeenkomstId: string, plek: InvoerPlek): Promise<boolean>;
}

/** Makes it. */
export function createInvoerbediening(ask: Ask, meldingen: Meldingen): Invoerbediening {
  const store = createStore<InvoerbedieningState>(() => ({ stand: null }));

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  const refresh = async (): Promise<void> => {
    await attempt(async () => {
      store.setState({ stand: await ask('getInvoerStand', {}) });
    });
  };

  /** A closed regie stores nothing: what its fields still hold goes first. */
  const close = (work: () => Promise<unknown>): Promise<boolean> =>
    attempt(async () => {
      await flushAllFields();
      await work();
    });

  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = await attempt(work);
    await refresh();
    return isDone;
  };

  return {
    store,
    refresh,
    start: (bijeenkomstId, plek, isZonderNaam) =>
      close(() => ask('startInvoer', { bijeenkomstId, plek, isZonderNaam })),
    lock: () => close(() => ask('lockRegie', {})),
    async setCode(code, huidige) {
      await ask('setRegieCode', { code, huidige });
      await refresh();
    },
    removeInlevering: (bijeenkomstId, id) => attempt(() => ask('removeInlevering', { bijeenkomstId, id })),
    removeWoord: (bijeenkomstId, deelnemerId) =>
      change(() => ask('removeInvoerWoord', { bijeenkomstId, deelnemerId })),
    showInzendingen: (bijeenkomstId, plek) => change(() => ask('showInzendingen', { bijeenkomstId, plek })),
    handInPapier: (bijeenkomstId, plek, antwoorden) =>
      change(() => ask('handInPapier', { bijeenkomstId, plek, antwoorden })),
    closeInzendingen: (bijeenkomstId, plek) => change(() => ask('closeInzendingen', { bijeenkomstId, plek })),
    discardInzendingen: (bijeenkomstId, plek) =>
      change(() => ask('discardInzendingen', { bijeenkomstId, plek })),
  };
}
