import { applyPatches, enablePatches, type Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventPayload, OpenBijeenkomst } from '../../shared/contract.ts';
import type { Actie } from '../../shared/domain/acties.ts';
import type { Deelnemer } from '../../shared/domain/bijeenkomst.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { Ask } from './ask.ts';
import type { Meldingen } from './meldingen.ts';

enablePatches();

type Wijziging = EventPayload<'bijeenkomstGewijzigd'>;

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

export interface OpenBijeenkomstStore {
  readonly store: StoreApi<BijeenkomstReplica>;
  /**
   * Opens a bijeenkomst. Gives false, and says so, when it cannot.
   * @param naar a text in it that is looked for
   */
  open(id: string, naar?: Zoekdoel): Promise<boolean>;
  /** Closes it; the data service forgets it too. */
  close(): Promise<void>;
  /** Rehearses a bijeenkomst: opens a copy of which nothing is kept. Gives false, and says so, when it cannot. */
  startOefening(id: string): Promise<boolean>;
  /** Ends the rehearsal and opens what was rehearsed. */
  stopOefening(): Promise<void>;
  /** Asks for the whole state again, for a gap or a service that was started again. */
  refresh(): Promise<void>;
  /** Sends an action. Gives true when it is committed and the replica shows it; false, and says so, when not. */
  act(actie: Actie): Promise<boolean>;
  /** @param isBevestigd it may go back across a vote that was closed */
  undo(isBevestigd?: boolean): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Adds somebody to the groep, or changes them. */
  saveDeelnemer(deelnemer: Deelnemer): Promise<boolean>;
  removeDeelnemer(id: string): Promise<boolean>;
  /** Takes in a change that the data service sent. */
  receive(wijziging: Wijziging): void;
  receiveDeelnemers(payload: EventPayload<'deelnemersGewijzigd'>): void;
}

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

/** How long an answer waits for the change it announced before the whole state is asked for again. */
const WAIT_FOR_CHANGE_MS = 1000;

/** Makes the replica of the bijeenkomst that is open: it shows what was committed, never what is hoped for. */
export function createOpenBijeenkomst(ask: Ask, meldingen: Meldingen): OpenBijeenkomstStore {
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

  async function waitForRevisie(id: string, revisie: number): Promise<void> {
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

  async function send(request: (bijeenkomstId: string) => Promise<{ revisie: number }>): Promise<boolean> {
    const { open } = store.getState();
    if (open === null) return false;
    try {
      const { revisie } = await request(open.id);
      await waitForRevisie(open.id, revisie);
      return true;
    } catch (error) {
      meldingen.addError(error);
      if (error instanceof DialoogtafelError && error.code === 'verouderd') await refresh();
      return false;
    }
  }

  async function changeGroep(request: (groepId: string) => Promise<unknown>): Promise<boolean> {
    const { open } = store.getState();
    if (open === null) return false;
    try {
      await request(open.groep.id);
      return true;
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  async function openIt(id: string, naar: Zoekdoel | null = null): Promise<boolean> {
    wantedId = id;
    store.setState({ naar });
    try {
      return await fetchState(id);
    } catch (error) {
      wantedId = null;
      meldingen.addError(error);
      return false;
    }
  }

  async function close(): Promise<void> {
    wantedId = null;
    missed = null;
    store.setState({ open: null });
    await ask('closeBijeenkomst', {}).catch((error: unknown) => {
      meldingen.addError(error);
    });
  }

  return {
    store,
    open: openIt,
    close,
    async startOefening(bijeenkomstId) {
      try {
        const { id } = await ask('startOefening', { bijeenkomstId });
        return await openIt(id);
      } catch (error) {
        meldingen.addError(error);
        return false;
      }
    },
    async stopOefening() {
      const van = store.getState().open?.oefeningVan ?? null;
      await close();
      if (van !== null) await openIt(van);
    },
    refresh,
    act: (actie) => send((bijeenkomstId) => ask('applyActie', { bijeenkomstId, actie })),
    undo: (isBevestigd = false) =>
      send((bijeenkomstId) =>
        ask('undoActie', isBevestigd ? { bijeenkomstId, isBevestigd } : { bijeenkomstId }),
      ),
    redo: () => send((bijeenkomstId) => ask('redoActie', { bijeenkomstId })),
    saveDeelnemer: (deelnemer) => changeGroep((groepId) => ask('saveDeelnemer', { groepId, deelnemer })),
    removeDeelnemer: (id) => changeGroep((groepId) => ask('removeDeelnemer', { groepId, id })),
    receive,
    receiveDeelnemers({ groepId, deelnemers }) {
      const { open } = store.getState();
      if (open !== null && open.groep.id === groepId) store.setState({ open: { ...open, deelnemers } });
    },
  };
}
