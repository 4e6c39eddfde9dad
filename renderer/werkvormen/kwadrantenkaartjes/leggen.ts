import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';

/** A place on the board, -1..1 in both directions. */
export interface BordPlek {
  readonly x: number;
  readonly y: number;
}

/** Where cards lie: by id, and not named when in the tray. */
export type Plekken = Readonly<Record<string, BordPlek>>;

/** Where a card was put by this window while the data service has not said so yet; null is the tray. */
export type OpWeg = ReadonlyMap<string, BordPlek | null>;

/** The board moves of one window: shown at once, sent one after another, and taken back when they are refused. */
export interface Leggen {
  /** How moves are sent: `send` gives false when one was refused. */
  connect(send: (actie: Actie) => Promise<boolean>): void;
  getSnapshot(): OpWeg;
  subscribe(listener: () => void): () => void;
  /** The stored places changed. */
  receive(plekken: Plekken): void;
  /** Puts a card somewhere. `isToets` when by an arrow key. */
  place(id: string, plek: BordPlek | null, isToets?: boolean): void;
  /** Where a card is as this window shows it; null in the tray. */
  find(id: string): BordPlek | null;
}

/** After this the stored place counts, also when it is another one: somebody else moved the card in between. */
const VERGEET_NA_MS = 600;

interface Zet {
  readonly plek: BordPlek | null;
  readonly isToets: boolean;
}

/**
 * Makes the model of the moves. Of a card that is moved again before the previous move was stored, only the last place
 * is sent.
 */
export function createLeggen(): Leggen {
  let send: (actie: Actie) => Promise<boolean> = () => Promise.resolve(false);
  let stored: Plekken = {};
  let snapshot: OpWeg = new Map();
  const sending = new Set<string>();
  const waiting = new Map<string, Zet>();
  const listeners = new Set<() => void>();

  function set(next: OpWeg): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function forget(id: string, plek: BordPlek | null): void {
    if (snapshot.get(id) !== plek || sending.has(id)) return;
    set(new Map([...snapshot].filter(([other]) => other !== id)));
  }

  async function store(id: string, zet: Zet): Promise<void> {
    sending.add(id);
    const isStored = await send(toActie(id, zet));
    sending.delete(id);
    const next = waiting.get(id);
    waiting.delete(id);
    if (next !== undefined) await store(id, next);
    else if (!isStored || isSamePlek(stored[id] ?? null, zet.plek)) forget(id, zet.plek);
    else setTimeout(() => forget(id, zet.plek), VERGEET_NA_MS);
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(next) {
      send = next;
    },
    receive(plekken) {
      stored = plekken;
      for (const [id, plek] of snapshot) {
        if (isSamePlek(plekken[id] ?? null, plek)) forget(id, plek);
      }
    },
    place(id, plek, isToets = false) {
      const zet = { plek, isToets };
      set(new Map([...snapshot, [id, plek]]));
      if (sending.has(id)) waiting.set(id, zet);
      else void store(id, zet);
    },
    find: (id) => {
      const underWay = snapshot.get(id);
      return underWay === undefined ? (stored[id] ?? null) : underWay;
    },
  };
}

function toActie(id: string, { plek, isToets }: Zet): Actie {
  if (plek === null) return { type: 'kaartTeruggelegd', id };
  const { x, y } = plek;
  return isToets ? { type: 'kaartVerplaatst', id, x, y, isToets } : { type: 'kaartVerplaatst', id, x, y };
}

function isSamePlek(a: BordPlek | null, b: BordPlek | null): boolean {
  return a === null || b === null ? a === b : a.x === b.x && a.y === b.y;
}
