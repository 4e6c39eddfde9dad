import type { SleepMelding } from '../werkvorm-scherm.ts';
import { decideWorp, type Opmeting, type SchermPunt, toBordPlek, type Worp } from './sleep.ts';

/** What a drag needs of the table around it. */
export interface SleperOmgeving {
  /** Where everything is on the screen; asked once for each drag. */
  measure(): Opmeting | null;
  isGelegd(id: string): boolean;
  report(sleep: SleepMelding): void;
  /** The card was let go; `hand` is where the pointer was. */
  onWorp(id: string, worp: Worp, hand: SchermPunt): void;
}

/**
 * One drag by mouse, finger or pen. A move sets a transform and reports where the card is: nothing is rendered and no
 * layout is asked for. Who listens hears only of lifting and letting go.
 */
export interface Sleper {
  getSnapshot(): string | null;
  subscribe(listener: () => void): () => void;
  connect(omgeving: SleperOmgeving): void;
  /** A pointer went down on a card: where the pointer is, and the middle of the card's mark. */
  press(id: string, hand: SchermPunt, merk: SchermPunt): void;
  /** It began to move. A second finger on another card waits its turn. */
  start(id: string): void;
  moveBy(id: string, deltaX: number, deltaY: number): void;
  end(id: string): void;
  /** Puts the card back where it was; with an id only when it is that card. */
  cancel(id?: string): void;
  /** Whether the pointer that just came up had lifted a card, so that its click does not count. */
  hasDragged(): boolean;
  /** Ref of the element that floats under the hand. */
  attach(element: HTMLElement | null): void;
}

interface Sessie {
  readonly id: string;
  readonly opmeting: Opmeting;
  readonly start: SchermPunt;
  hand: SchermPunt;
  merk: SchermPunt;
  isLos: boolean;
}

/** A tremble of the hand is not a drag. */
const DREMPEL_PX = 5;
/** While a card is held still the other screen hears this often where: the channel may have passed over its last move. */
const VASTGEHOUDEN_MS = 250;

/** What of a card comes where it is let go: the middle of its mark, or the point under the hand. */
export type Grip = 'merk' | 'hand';

/** Makes the drags of one board. */
export function createSleper(grip: Grip = 'merk'): Sleper {
  let omgeving: SleperOmgeving | null = null;
  let pressed: { id: string; hand: SchermPunt; merk: SchermPunt } | null = null;
  let sessie: Sessie | null = null;
  let opgetild: string | null = null;
  let floating: HTMLElement | null = null;
  let hasLifted = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();

  function setOpgetild(id: string | null): void {
    if (opgetild === id) return;
    opgetild = id;
    for (const listener of listeners) listener();
  }

  function paint(): void {
    if (sessie !== null && floating !== null) moveFloating(floating, sessie.opmeting, sessie.merk);
  }

  function report(isEind: boolean): void {
    if (sessie === null) return;
    omgeving?.report({ id: sessie.id, ...toBordPlek(sessie.opmeting, sessie.merk), isEind });
  }

  function lift(id: string): void {
    hasLifted = true;
    heartbeat = setInterval(() => {
      report(false);
    }, VASTGEHOUDEN_MS);
    setOpgetild(id);
  }

  function finish(): void {
    clearInterval(heartbeat);
    sessie = null;
    setOpgetild(null);
  }

  return {
    getSnapshot: () => opgetild,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(next) {
      omgeving = next;
    },
    press(id, hand, merk) {
      if (sessie !== null) return;
      hasLifted = false;
      pressed = { id, hand, merk: grip === 'hand' ? hand : merk };
    },
    start(id) {
      if (sessie !== null || pressed?.id !== id) return;
      const opmeting = omgeving?.measure() ?? null;
      const { hand, merk } = pressed;
      sessie = opmeting === null ? null : { id, opmeting, start: hand, hand, merk, isLos: false };
    },
    moveBy(id, deltaX, deltaY) {
      if (sessie?.id !== id) return;
      sessie.hand = { x: sessie.hand.x + deltaX, y: sessie.hand.y + deltaY };
      sessie.merk = { x: sessie.merk.x + deltaX, y: sessie.merk.y + deltaY };
      if (!sessie.isLos) {
        const { hand, start } = sessie;
        if (Math.hypot(hand.x - start.x, hand.y - start.y) < DREMPEL_PX) return;
        sessie.isLos = true;
        lift(id);
      }
      paint();
      report(false);
    },
    end(id) {
      if (sessie?.id !== id) return;
      const { isLos, opmeting, merk, hand } = sessie;
      if (isLos) report(true);
      finish();
      if (!isLos || omgeving === null) return;
      omgeving.onWorp(id, decideWorp(opmeting, merk, hand, omgeving.isGelegd(id)), hand);
    },
    cancel(id) {
      if (sessie === null || (id !== undefined && sessie.id !== id)) return;
      if (sessie.isLos) report(true);
      finish();
    },
    hasDragged: () => hasLifted,
    attach(element) {
      floating = element;
      paint();
    },
  };
}

/** Puts a floating card somewhere: a transform and nothing else, which costs no layout and no render. */
export function moveFloating(element: HTMLElement, { tafel }: Opmeting, { x, y }: SchermPunt): void {
  element.style.transform = `translate(${String(x - tafel.left)}px, ${String(y - tafel.top)}px)`;
}
