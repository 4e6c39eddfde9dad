import type { SleepMelding } from '../werkvorm-scherm.ts';
import { type Opmeting, toSchermPunt } from './sleep.ts';
import { moveFloating } from './sleper.ts';

/** What following needs of the table around it. */
export interface VolgerOmgeving {
  measure(): Opmeting | null;
  onGelegd(id: string): void;
}

/** The card that the other screen drags, seen moving here without a render for each move. */
export interface Volger {
  getSnapshot(): string | null;
  subscribe(listener: () => void): () => void;
  connect(omgeving: VolgerOmgeving): void;
  follow(sleep: SleepMelding): void;
  stop(): void;
  /** Ref of the element that follows. */
  attach(element: HTMLElement | null): void;
}

/** When the other screen falls silent in the middle of a drag, its card does not hang there for ever. */
const STIL_MS = 2500;
/** The card stays in the air until its new place has arrived, so that it is not seen jumping back. */
const NEERLEGGEN_MS = 150;

export function createVolger(): Volger {
  let omgeving: VolgerOmgeving | null = null;
  let current: { id: string; opmeting: Opmeting; plek: { x: number; y: number } } | null = null;
  let floating: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(next: typeof current): void {
    const isOther = current?.id !== next?.id;
    current = next;
    if (isOther) for (const listener of listeners) listener();
    if (current === null || floating === null) return;
    moveFloating(floating, current.opmeting, toSchermPunt(current.opmeting, current.plek));
  }

  function stop(): void {
    clearTimeout(timer);
    set(null);
  }

  return {
    getSnapshot: () => current?.id ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(next) {
      omgeving = next;
    },
    follow({ id, x, y, isEind }) {
      clearTimeout(timer);
      if (isEind) {
        omgeving?.onGelegd(id);
        timer = setTimeout(stop, NEERLEGGEN_MS);
        return;
      }
      const opmeting = current?.id === id ? current.opmeting : (omgeving?.measure() ?? null);
      if (opmeting === null) return;
      set({ id, opmeting, plek: { x, y } });
      timer = setTimeout(stop, STIL_MS);
    },
    stop,
    attach(element) {
      floating = element;
      set(current);
    },
  };
}
