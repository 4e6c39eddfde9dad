import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Getypt, GetyptWijziging } from '../../shared/domain/getypt.ts';
import { MAX_TEKST, MAX_VELD } from '../../shared/domain/tekst-regels.ts';
import type { Ask } from './ask.ts';
import type { BijeenkomstReplica } from './bijeenkomst-replica.ts';
import { flushToo, SAVE_AFTER_MS } from './saved-field.ts';

/** How the name of a field begins whose text stays in this window: of who has no name nothing half-written is kept. */
export const ALLEEN_HIER = 'hier:';

export interface GetyptStore {
  /** What was typed in regie and not added yet, by field. */
  readonly store: StoreApi<Getypt>;
  /** Changes one field; without a text it is as nothing was ever typed in it. It is kept 400 ms after the last key. */
  set(veld: string, tekst: string | null): void;
  /** Keeps at once what is not kept yet. It is asked before this returns, so before whatever is asked next. */
  flush(): Promise<void>;
  /**
   * Sends an action together with what is not kept yet: what it adds is no draft any more exactly when it is added.
   * @param send gets what is not kept yet; undefined when all is
   */
  goWith<T>(send: (wijziging: GetyptWijziging | undefined) => Promise<T>): Promise<T>;
}

/**
 * Makes it for what is open: another bijeenkomst, also a rehearsal and back, comes with what was typed there. Where
 * nothing can be kept it stays in the window, and is tried again with the next key.
 */
export function createGetypt(ask: Ask, bijeenkomst: StoreApi<BijeenkomstReplica>): GetyptStore {
  const store = createStore<Getypt>(() => ({}));
  let van = '';
  // What the data service was last known to have, and what it is being told.
  let bewaard: Getypt = {};
  const onderweg = new Set<GetyptWijziging>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  bijeenkomst.subscribe(({ open }) => {
    if (open === null || open.id === van) return;
    van = open.id;
    bewaard = open.getypt;
    store.setState(bewaard, true);
  });

  const goWith: GetyptStore['goWith'] = async (send) => {
    const sentVan = van;
    const wijziging = listChanges(bewaard, store.getState(), [...onderweg].flatMap(Object.keys));
    if (wijziging === undefined) return send(undefined);
    onderweg.add(wijziging);
    try {
      const answer = await send(wijziging);
      if (van === sentVan) bewaard = applyChanges(bewaard, wijziging);
      return answer;
    } finally {
      onderweg.delete(wijziging);
    }
  };

  async function flush(): Promise<void> {
    clearTimeout(timer);
    try {
      await goWith(async (getypt) => {
        if (getypt !== undefined) await ask('saveGetypt', { bijeenkomstId: van, getypt });
      });
    } catch {
      // It is still in its field, and the screen promises nothing about it.
    }
  }
  flushToo({ flush });

  return {
    store,
    set(veld, tekst) {
      store.setState(applyChanges(store.getState(), { [veld]: tekst }), true);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    flush,
    goWith,
  };
}

function applyChanges(velden: Getypt, wijziging: GetyptWijziging): Getypt {
  const next: Record<string, string> = { ...velden };
  for (const [veld, tekst] of Object.entries(wijziging)) {
    if (tekst === null) delete next[veld];
    else next[veld] = tekst;
  }
  return next;
}

/**
 * What of it is still to be kept; undefined when nothing is.
 * @param onderweg fields that are being kept: what is known of them may not be true any more
 */
function listChanges(
  bewaard: Getypt,
  velden: Getypt,
  onderweg: readonly string[],
): GetyptWijziging | undefined {
  const changes: [string, string | null][] = Object.entries(velden).filter(
    ([veld, tekst]) => (bewaard[veld] !== tekst || onderweg.includes(veld)) && canBeKept(veld, tekst),
  );
  for (const veld of [...Object.keys(bewaard), ...onderweg])
    if (velden[veld] === undefined) changes.push([veld, null]);
  return changes.length === 0 ? undefined : Object.fromEntries(changes);
}

// An action must never be refused for what goes with it.
function canBeKept(veld: string, tekst: string): boolean {
  return !veld.startsWith(ALLEEN_HIER) && veld.length <= MAX_VELD && tekst.length <= MAX_TEKST;
}
