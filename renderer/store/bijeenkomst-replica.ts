import { applyPatches, enablePatches, type Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventPayload, OpenBijeenkomst } from '../../shared/contract.ts';
import type { Ask } from './ask.ts';
import type { Meldingen } from './meldingen.ts';

enablePatches();

export type Wijziging = EventPayload<'bijeenkomstGewijzigd'>;

export interface BijeenkomstReplica {
  /** What the data service last said; null while no bijeenkomst is open. */
  readonly open: OpenBijeenkomst | null;
  /** What a search found in it, to be shown when it opens; null when it was opened by itself. */
  readonly naar: Zoekdoel | null;
}

/** A text that was found: its place, and the words of it that were looked for. */
export interface Zoekdoel {
  readonly plek: string;
  readonly treffer: string;
}

/** What this window knows of the open bijeenkomst, and how it stays the same as what the data service has. */
export interface Replica {
  readonly store: StoreApi<BijeenkomstReplica>;
  /**
   * Fetches a bijeenkomst and keeps up with it from here on. Gives false when another was wanted meanwhile, or none.
   * @throws DialoogtafelError when it cannot be opened; then none is wanted
   */
  follow(id: string): Promise<boolean>;
  /** Keeps up with none. */
  drop(): void;
  /** Takes in a change; one that does not fit what is known has the whole fetched again. */
  receive(wijziging: Wijziging): void;
  /** Fetches the whole again, for a gap or a service that was started again. */
  refresh(): Promise<void>;
  /** Waits until this revision is shown, for which the whole is fetched again when it does not come by itself. */
  waitFor(id: string, revisie: number): Promise<void>;
}

/** How long an answer waits for the change it announced before the whole state is asked for again. */
const WAIT_FOR_CHANGE_MS = 1000;

/** Applies a change when it is the next one. Gives null when changes between are missing. */
function applyWijziging(open: OpenBijeenkomst, wijziging: Wijziging): OpenBijeenkomst | null {
  if (wijziging.revisie <= open.revisie) return open;
  if (wijziging.revisie !== open.revisie + 1) return null;
  return {
    ...open,
    state: applyPatches(open.state, wijziging.patches as Patch[]),
    revisie: wijziging.revisie,
    geschiedenis: wijziging.geschiedenis,
  };
}

/** Makes the replica of the bijeenkomst that is open: it shows what was committed, never what is hoped for. */
export function createReplica(ask: Ask, meldingen: Meldingen): Replica {
  const store = createStore<BijeenkomstReplica>(() => ({ open: null, naar: null }));
  // Which bijeenkomst is wanted: an answer that comes after another was opened, or none, is dropped.
  let wantedId: string | null = null;
  // What was told while the newest answer is waited for; null when none is.
  let missed: Wijziging[] | null = null;

  async function fetchState(id: string): Promise<boolean> {
    const later: Wijziging[] = [];
    missed = later;
    try {
      const open = await ask('openBijeenkomst', { id });
      // Another answer is waited for by now, or none: that one counts.
      if (missed !== later) return wantedId === id;
      missed = null;
      store.setState({ open });
    } catch (error) {
      if (missed !== later) return wantedId === id;
      missed = null;
      throw error;
    }
    for (const wijziging of later) receive(wijziging);
    return true;
  }

  function receive(wijziging: Wijziging): void {
    if (missed !== null) {
      missed.push(wijziging);
      return;
    }
    const { open } = store.getState();
    if (open === null || open.id !== wijziging.id) return;
    const next = applyWijziging(open, wijziging);
    if (next === null) void refresh();
    else if (next !== open) store.setState({ open: next });
  }

  async function refresh(): Promise<void> {
    if (wantedId === null || missed !== null) return;
    try {
      await fetchState(wantedId);
    } catch (error) {
      meldingen.addError(error, { naam: 'Opnieuw', doe: () => void refresh() });
    }
  }

  function hasRevisie(id: string, revisie: number): boolean {
    const { open } = store.getState();
    return open === null || open.id !== id || open.revisie >= revisie;
  }

  async function waitFor(id: string, revisie: number): Promise<void> {
    if (hasRevisie(id, revisie)) return;
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        unsubscribe();
        resolve();
      };
      const timer = setTimeout(finish, WAIT_FOR_CHANGE_MS);
      const unsubscribe = store.subscribe(() => {
        if (hasRevisie(id, revisie)) finish();
      });
    });
    if (!hasRevisie(id, revisie)) await refresh();
  }

  return {
    store,
    async follow(id) {
      wantedId = id;
      try {
        return await fetchState(id);
      } catch (error) {
        wantedId = null;
        throw error;
      }
    },
    drop() {
      wantedId = null;
      missed = null;
      store.setState({ open: null });
    },
    receive,
    refresh,
    waitFor,
  };
}
