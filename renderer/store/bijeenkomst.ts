import type { StoreApi } from 'zustand/vanilla';
import type { EventPayload } from '../../shared/contract.ts';
import type { Actie } from '../../shared/domain/acties.ts';
import type { Deelnemer } from '../../shared/domain/bijeenkomst.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { Ask } from './ask.ts';
import {
  type BijeenkomstReplica,
  createReplica,
  type Wijziging,
  type Zoekdoel,
} from './bijeenkomst-replica.ts';
import { createGetypt, type GetyptStore } from './getypt.ts';
import type { Meldingen } from './meldingen.ts';

export interface OpenBijeenkomstStore {
  readonly store: StoreApi<BijeenkomstReplica>;
  /** What is half typed in it. */
  readonly getypt: GetyptStore;
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

/** Makes the open bijeenkomst of this window: its replica, and what can be asked about it. */
export function createOpenBijeenkomst(ask: Ask, meldingen: Meldingen): OpenBijeenkomstStore {
  const replica = createReplica(ask, meldingen);
  const getypt = createGetypt(ask, replica.store);

  async function send(request: (bijeenkomstId: string) => Promise<{ revisie: number }>): Promise<boolean> {
    const { open } = replica.store.getState();
    if (open === null) return false;
    try {
      const { revisie } = await request(open.id);
      await replica.waitFor(open.id, revisie);
      return true;
    } catch (error) {
      meldingen.addError(error);
      if (error instanceof DialoogtafelError && error.code === 'verouderd') await replica.refresh();
      return false;
    }
  }

  async function changeGroep(request: (groepId: string) => Promise<unknown>): Promise<boolean> {
    const { open } = replica.store.getState();
    if (open === null) return false;
    try {
      await request(open.groep.id);
      // What was added is no draft any more.
      void getypt.flush();
      return true;
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  async function openIt(id: string, naar: Zoekdoel | null = null): Promise<boolean> {
    replica.store.setState({ naar });
    void getypt.flush();
    try {
      return await replica.follow(id);
    } catch (error) {
      meldingen.addError(error);
      return false;
    }
  }

  async function close(): Promise<void> {
    replica.drop();
    void getypt.flush();
    await ask('closeBijeenkomst', {}).catch((error: unknown) => {
      meldingen.addError(error);
    });
  }

  return {
    store: replica.store,
    getypt,
    open: openIt,
    close,
    async startOefening(bijeenkomstId) {
      void getypt.flush();
      try {
        const { id } = await ask('startOefening', { bijeenkomstId });
        return await openIt(id);
      } catch (error) {
        meldingen.addError(error);
        return false;
      }
    },
    async stopOefening() {
      const van = replica.store.getState().open?.oefeningVan ?? null;
      await close();
      if (van !== null) await openIt(van);
    },
    refresh: replica.refresh,
    act: (actie) =>
      send((bijeenkomstId) =>
        getypt.goWith((typed) =>
          ask('applyActie', { bijeenkomstId, actie, ...(typed === undefined ? {} : { getypt: typed }) }),
        ),
      ),
    undo: (isBevestigd = false) =>
      send((bijeenkomstId) =>
        ask('undoActie', isBevestigd ? { bijeenkomstId, isBevestigd } : { bijeenkomstId }),
      ),
    redo: () => send((bijeenkomstId) => ask('redoActie', { bijeenkomstId })),
    saveDeelnemer: (deelnemer) => changeGroep((groepId) => ask('saveDeelnemer', { groepId, deelnemer })),
    removeDeelnemer: (id) => changeGroep((groepId) => ask('removeDeelnemer', { groepId, id })),
    receive: replica.receive,
    receiveDeelnemers({ groepId, deelnemers }) {
      const { open } = replica.store.getState();
      if (open !== null && open.groep.id === groepId)
        replica.store.setState({ open: { ...open, deelnemers } });
    },
  };
}
