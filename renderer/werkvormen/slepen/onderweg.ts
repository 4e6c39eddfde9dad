/** How one board moves its cards. P is a place on it, A its actions. */
export interface OnderwegOpties<P, A> {
  /** The place of a card of which no place is stored: the tray. */
  readonly bak: P;
  /** `isToets` when by an arrow key. */
  toActie(id: string, plek: P, isToets: boolean): A;
  isSamePlek(a: P, b: P): boolean;
}

/** The board moves of one window: shown at once, sent one after another, and taken back when they are refused. */
export interface Onderweg<P, A> {
  /** How moves are sent: `send` gives false when one was refused. */
  connect(send: (actie: A) => Promise<boolean>): void;
  /** Where a card was put by this window while the data service has not said so yet. */
  getSnapshot(): ReadonlyMap<string, P>;
  subscribe(listener: () => void): () => void;
  /** The stored places changed. A card that is not in it is in the tray. */
  receive(plekken: Readonly<Record<string, P>>): void;
  /** Puts a card somewhere. `isToets` when by an arrow key. */
  place(id: string, plek: P, isToets?: boolean): void;
  /** Where a card is as this window shows it. */
  find(id: string): P;
}

/** After this the stored place counts, also when it is another one: somebody else moved the card in between. */
const VERGEET_NA_MS = 600;

/**
 * Makes the model of the moves. Of a card that is moved again before the previous move was stored, only the last place
 * is sent.
 */
export function createOnderweg<P, A>({ bak, toActie, isSamePlek }: OnderwegOpties<P, A>): Onderweg<P, A> {
  let send: (actie: A) => Promise<boolean> = () => Promise.resolve(false);
  let stored: Readonly<Record<string, P>> = {};
  let snapshot: ReadonlyMap<string, P> = new Map();
  const sending = new Set<string>();
  const waiting = new Map<string, { readonly plek: P; readonly isToets: boolean }>();
  const listeners = new Set<() => void>();

  function set(next: ReadonlyMap<string, P>): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function forget(id: string, plek: P): void {
    if (snapshot.get(id) !== plek || sending.has(id)) return;
    set(new Map([...snapshot].filter(([other]) => other !== id)));
  }

  async function store(id: string, plek: P, isToets: boolean): Promise<void> {
    sending.add(id);
    const isStored = await send(toActie(id, plek, isToets));
    sending.delete(id);
    const next = waiting.get(id);
    waiting.delete(id);
    if (next !== undefined) await store(id, next.plek, next.isToets);
    else if (!isStored || isSamePlek(stored[id] ?? bak, plek)) forget(id, plek);
    else setTimeout(() => forget(id, plek), VERGEET_NA_MS);
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
        if (isSamePlek(plekken[id] ?? bak, plek)) forget(id, plek);
      }
    },
    place(id, plek, isToets = false) {
      set(new Map([...snapshot, [id, plek]]));
      if (sending.has(id)) waiting.set(id, { plek, isToets });
      else void store(id, plek, isToets);
    },
    find: (id) => {
      const underWay = snapshot.get(id);
      if (underWay !== undefined) return underWay;
      return stored[id] ?? bak;
    },
  };
}
