import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BijeenkomstKaart, Groep } from '../../shared/contract.ts';
import type { Ask } from './ask.ts';
import type { Meldingen } from './meldingen.ts';

export interface BibliotheekState {
  /** False until the first answer, so that an empty library is not shown before it is known to be empty. */
  readonly isGeladen: boolean;
  readonly groepen: readonly Groep[];
  /** The one worked on last comes first. */
  readonly bijeenkomsten: readonly BijeenkomstKaart[];
}

export interface Bibliotheek {
  readonly store: StoreApi<BibliotheekState>;
  /** Asks for the library again; what was shown stays when that fails. */
  refresh(): Promise<void>;
}

/**
 * Makes the store of the start screen: groepen and bijeenkomsten.
 * @param onOefening is told at the first answer of a rehearsal that is still going on: the page was loaded again
 */
export function createBibliotheek(
  ask: Ask,
  meldingen: Meldingen,
  onOefening: (id: string) => void,
): Bibliotheek {
  const store = createStore<BibliotheekState>(() => ({ isGeladen: false, groepen: [], bijeenkomsten: [] }));
  return {
    store,
    async refresh() {
      try {
        const { groepen, bijeenkomsten, oefening } = await ask('listBibliotheek', {});
        if (oefening !== null && !store.getState().isGeladen) onOefening(oefening);
        store.setState({
          isGeladen: true,
          groepen,
          bijeenkomsten: bijeenkomsten.toSorted((a, b) => b.gewijzigdOp - a.gewijzigdOp),
        });
      } catch (error) {
        meldingen.addError(error);
      }
    },
  };
}
