import { createStore, type StoreApi } from 'zustand/vanilla';
import { DialoogtafelError } from '../../shared/domain/errors.ts';

/** One sentence for the facilitator and a way out. */
export interface Melding {
  readonly id: number;
  readonly soort: 'fout' | 'bericht';
  readonly tekst: string;
  /** The way out, when a button can take it. */
  readonly uitweg?: { readonly naam: string; readonly doe: () => void };
}

export interface MeldingenState {
  /** The newest last. */
  readonly meldingen: readonly Melding[];
  /** A condition that stays until it is over: the database is read-only, the disk is full. */
  readonly status: string | null;
}

export interface Meldingen {
  readonly store: StoreApi<MeldingenState>;
  /** Shows a message; the same words twice are shown once. Gives its id. */
  add(melding: Omit<Melding, 'id'>): number;
  /** Shows what went wrong, in the words of the error where it has them for people. */
  addError(error: unknown, uitweg?: Melding['uitweg']): void;
  remove(id: number): void;
  setStatus(status: string | null): void;
}

/** More than this at once is a wall of text: the oldest goes. */
const MAX_MELDINGEN = 3;

/** A message that asks nothing goes by itself after this; an error stays until it is closed. */
const SHOWN_MS = 15_000;

/** Makes the store of messages. */
export function createMeldingen(): Meldingen {
  const store = createStore<MeldingenState>(() => ({ meldingen: [], status: null }));
  let lastId = 0;

  const remove = (id: number): void => {
    store.setState(({ meldingen }) => ({ meldingen: meldingen.filter((melding) => melding.id !== id) }));
  };

  const add: Meldingen['add'] = (melding) => {
    lastId += 1;
    const id = lastId;
    store.setState(({ meldingen }) => ({
      meldingen: [
        ...meldingen.filter((each) => each.tekst !== melding.tekst).slice(1 - MAX_MELDINGEN),
        { ...melding, id },
      ],
    }));
    if (melding.soort === 'bericht') setTimeout(() => remove(id), SHOWN_MS);
    return id;
  };

  return {
    store,
    add,
    addError(error, uitweg) {
      // A closed regie is not in sight, and asks again when it opens.
      if (error instanceof DialoogtafelError && error.code === 'regieDicht') return;
      const tekst =
        error instanceof DialoogtafelError
          ? error.melding
          : 'Er ging iets mis in de app. Wat was opgeslagen, is er nog; probeer het opnieuw.';
      add({ soort: 'fout', tekst, ...(uitweg === undefined ? {} : { uitweg }) });
    },
    remove,
    setStatus(status) {
      store.setState({ status });
    },
  };
}
