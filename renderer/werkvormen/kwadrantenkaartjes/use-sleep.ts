import { useEffect, useMemo, useRef, useState } from 'react';
import type { Vlak } from '../../charts/kwadrant/marken.ts';
import type { SleepChannel } from '../werkvorm-scherm.ts';
import type { Leggen } from './leggen.ts';
import { decideWorp, type Opmeting, type SchermPunt, toBordPlek, toSchermPunt } from './sleep.ts';

/** The elements that a drag needs to know of. */
export interface Tafel {
  /** The box in which the lifted card floats. */
  readonly tafel: HTMLElement | null;
  readonly plot: HTMLElement | null;
  readonly bak: HTMLElement | null;
  readonly vlak: Vlak | null;
}

/** One drag by mouse, finger or pen. Between `lift` and `drop` nothing is rendered and no layout is asked for. */
export interface Sleper {
  /** A pointer went down on a card. */
  press(): void;
  /** It began to move: `merk` is the middle of the card's mark. A second finger on another card waits its turn. */
  start(id: string, hand: SchermPunt, merk: SchermPunt): void;
  moveBy(id: string, deltaX: number, deltaY: number): void;
  end(id: string): void;
  /** Puts the card back where it was. */
  cancel(id?: string): void;
  /** Whether the pointer that just came up had lifted a card, so that its click does not count. */
  hasDragged(): boolean;
  /** Ref of the element that floats under the hand. */
  attach(element: HTMLElement | null): void;
}

/** A tremble of the hand is not a drag. */
const DREMPEL_PX = 5;
/** When the other screen falls silent in the middle of a drag, its card does not hang there for ever. */
const STIL_MS = 2500;
/** The card stays in the air until its new place has arrived, so that it is not seen jumping back. */
const NEERLEGGEN_MS = 150;

interface Sessie {
  readonly id: string;
  readonly opmeting: Opmeting;
  readonly start: SchermPunt;
  hand: SchermPunt;
  merk: SchermPunt;
  isLos: boolean;
}

/** The drag of this window: the lifted card's id, and what to bind to cards and to the floating element. */
export function useSleper(
  readTafel: () => Tafel,
  leggen: Leggen,
  sleep: SleepChannel,
  onGelegd: (id: string) => void,
): { readonly opgetild: string | null; readonly sleper: Sleper } {
  const [opgetild, setOpgetild] = useState<string | null>(null);
  const latest = useRef({ readTafel, onGelegd });
  useEffect(() => {
    latest.current = { readTafel, onGelegd };
  });
  const sleper = useMemo(
    () =>
      createSleper({
        measure: () => measure(latest.current.readTafel()),
        leggen,
        sleep,
        onOpgetild: setOpgetild,
        onGelegd: (id) => {
          latest.current.onGelegd(id);
        },
      }),
    [leggen, sleep],
  );
  useEffect(() => {
    if (opgetild === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      sleper.cancel();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, [opgetild, sleper]);
  return { opgetild, sleper };
}

interface SleperBasis {
  measure(): Opmeting | null;
  readonly leggen: Leggen;
  readonly sleep: SleepChannel;
  onOpgetild(id: string | null): void;
  onGelegd(id: string): void;
}

function createSleper({ measure: measureNow, leggen, sleep, onOpgetild, onGelegd }: SleperBasis): Sleper {
  let sessie: Sessie | null = null;
  let floating: HTMLElement | null = null;
  let hasLifted = false;

  function paint(): void {
    if (sessie !== null && floating !== null) moveFloating(floating, sessie.opmeting, sessie.merk);
  }

  function report(isEind: boolean): void {
    if (sessie === null) return;
    sleep.report({ id: sessie.id, ...toBordPlek(sessie.opmeting, sessie.merk), isEind });
  }

  function finish(): void {
    sessie = null;
    onOpgetild(null);
  }

  return {
    press(): void {
      hasLifted = false;
    },
    start(id: string, hand: SchermPunt, merk: SchermPunt): void {
      if (sessie !== null) return;
      const opmeting = measureNow();
      sessie = opmeting === null ? null : { id, opmeting, start: hand, hand, merk, isLos: false };
    },
    moveBy(id: string, deltaX: number, deltaY: number): void {
      if (sessie?.id !== id) return;
      sessie.hand = { x: sessie.hand.x + deltaX, y: sessie.hand.y + deltaY };
      sessie.merk = { x: sessie.merk.x + deltaX, y: sessie.merk.y + deltaY };
      if (!sessie.isLos) {
        if (Math.hypot(sessie.hand.x - sessie.start.x, sessie.hand.y - sessie.start.y) < DREMPEL_PX) return;
        sessie.isLos = true;
        hasLifted = true;
        onOpgetild(sessie.id);
      }
      paint();
      report(false);
    },
    end(id: string): void {
      if (sessie?.id !== id) return;
      const { isLos, opmeting, merk, hand } = sessie;
      if (!isLos) {
        sessie = null;
        return;
      }
      const worp = decideWorp(opmeting, merk, hand, leggen.find(id) !== null);
      report(true);
      finish();
      if (worp.soort === 'niets') return;
      leggen.place(id, worp.soort === 'bord' ? worp.plek : null);
      onGelegd(id);
    },
    cancel(id?: string): void {
      if (sessie === null || (id !== undefined && sessie.id !== id)) return;
      if (sessie.isLos) report(true);
      finish();
    },
    hasDragged: () => hasLifted,
    attach(element: HTMLElement | null): void {
      floating = element;
      paint();
    },
  };
}

/** The card that the other screen drags: its id, and the ref of the element that follows it here. */
export function useGesleept(
  readTafel: () => Tafel,
  sleep: SleepChannel,
  onGelegd: (id: string) => void,
): { readonly gesleept: string | null; attach(element: HTMLElement | null): void } {
  const [gesleept, setGesleept] = useState<string | null>(null);
  const latest = useRef({ readTafel, onGelegd });
  useEffect(() => {
    latest.current = { readTafel, onGelegd };
  });
  const volger = useMemo(
    () =>
      createVolger(
        () => measure(latest.current.readTafel()),
        setGesleept,
        (id) => {
          latest.current.onGelegd(id);
        },
      ),
    [],
  );
  useEffect(() => {
    const unsubscribe = sleep.subscribe(volger.follow);
    return () => {
      unsubscribe();
      volger.stop();
    };
  }, [sleep, volger]);
  return { gesleept, attach: volger.attach };
}

function createVolger(
  measureNow: () => Opmeting | null,
  onGesleept: (id: string | null) => void,
  onGelegd: (id: string) => void,
) {
  let current: { id: string; opmeting: Opmeting; plek: { x: number; y: number } } | null = null;
  let floating: HTMLElement | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function paint(): void {
    if (current === null || floating === null) return;
    moveFloating(floating, current.opmeting, toSchermPunt(current.opmeting, current.plek));
  }

  function stop(): void {
    clearTimeout(silence);
    current = null;
    onGesleept(null);
  }

  return {
    stop,
    follow({ id, x, y, isEind }: { id: string; x: number; y: number; isEind: boolean }): void {
      clearTimeout(silence);
      if (isEind) {
        onGelegd(id);
        silence = setTimeout(stop, NEERLEGGEN_MS);
        return;
      }
      const opmeting = current?.id === id ? current.opmeting : measureNow();
      if (opmeting === null) return;
      if (current?.id !== id) onGesleept(id);
      current = { id, opmeting, plek: { x, y } };
      paint();
      silence = setTimeout(stop, STIL_MS);
    },
    attach(element: HTMLElement | null): void {
      floating = element;
      paint();
    },
  };
}

function measure({ tafel, plot, bak, vlak }: Tafel): Opmeting | null {
  if (tafel === null || plot === null || vlak === null) return null;
  return {
    tafel: tafel.getBoundingClientRect(),
    plot: plot.getBoundingClientRect(),
    bak: bak?.getBoundingClientRect() ?? null,
    vlak,
  };
}

// A transform and nothing else: it costs no layout and no render.
function moveFloating(element: HTMLElement, { tafel }: Opmeting, { x, y }: SchermPunt): void {
  element.style.transform = `translate(${String(x - tafel.left)}px, ${String(y - tafel.top)}px)`;
}
