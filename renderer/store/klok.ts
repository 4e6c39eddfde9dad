/** The one source of time of a window: what it is now, and a tick while somebody looks. */
export interface Klok {
  /** Epoch ms. */
  now(): number;
  /** Calls `listener` a few times a second; gives the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Four times a second: a second never seems to last two, and nothing is drawn unless what it shows has changed. */
const TICK_MS = 250;

/** Makes a clock; `now` is injected so that a test can let three hours pass in seconds. Ticks only while it has listeners. */
export function createKlok(now: () => number = () => Date.now()): Klok {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | null = null;
  return {
    now,
    subscribe(listener) {
      listeners.add(listener);
      timer ??= setInterval(() => {
        for (const each of listeners) each();
      }, TICK_MS);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}
