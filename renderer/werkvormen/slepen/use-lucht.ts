import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { SleepChannel, SleepMelding } from '../werkvorm-scherm.ts';
import type { Opmeting, SchermPunt, Worp } from './sleep.ts';
import { createSleper, type Grip, type Sleper } from './sleper.ts';
import { createVolger } from './volger.ts';

/** What hangs above a board. The functions must keep their identity while nothing changes. */
export interface LuchtOpties {
  /** Where everything is on the screen; asked once for each drag. */
  readonly measure: () => Opmeting | null;
  readonly isGelegd: (id: string) => boolean;
  readonly sleep: SleepChannel;
  readonly onWorp: (id: string, worp: Worp, hand: SchermPunt) => void;
  /** The other screen let a card go. */
  readonly onGelegd: (id: string) => void;
  /** A card is dragged here or on the other screen; called for every move, so it may not render. */
  readonly onSleep?: (melding: SleepMelding) => void;
  /** What of a card comes where it is let go. */
  readonly grip?: Grip;
}

/** The card that this window drags, and the one that the other screen drags. */
export interface Lucht {
  readonly sleper: Sleper;
  readonly opgetild: string | null;
  readonly gesleept: string | null;
  readonly inDeLucht: ReadonlySet<string>;
  /** Ref of the element that follows the card of the other screen. */
  readonly attachGesleept: (element: HTMLElement | null) => void;
}

/** What is in the air above a board. It renders when a card is lifted and let go, and not when it is moved. */
export function useLucht(opties: LuchtOpties): Lucht {
  const { measure, isGelegd, sleep, onWorp, onGelegd, onSleep, grip = 'merk' } = opties;
  const [sleper] = useState(() => createSleper(grip));
  const [volger] = useState(createVolger);
  const opgetild = useSyncExternalStore(sleper.subscribe, sleper.getSnapshot);
  const gesleept = useSyncExternalStore(volger.subscribe, volger.getSnapshot);
  useEffect(() => {
    volger.connect({ measure, onGelegd });
    sleper.connect({
      measure,
      isGelegd,
      report: (melding) => {
        sleep.report(melding);
        onSleep?.(melding);
      },
      onWorp,
    });
  }, [measure, isGelegd, sleep, onWorp, onGelegd, onSleep, sleper, volger]);
  useEffect(() => {
    const unsubscribe = sleep.subscribe((melding) => {
      volger.follow(melding);
      onSleep?.(melding);
    });
    return () => {
      unsubscribe();
      volger.stop();
    };
  }, [sleep, volger, onSleep]);
  useEscape(opgetild !== null, sleper);
  const inDeLucht = useMemo(() => toIds(opgetild, gesleept), [opgetild, gesleept]);
  return { opgetild, gesleept, sleper, inDeLucht, attachGesleept: volger.attach };
}

/** Those of the ids that there are. */
export function toIds(...ids: (string | null)[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== null));
}

/** Escape lets a lifted card go back, and does nothing else then. */
function useEscape(isOpgetild: boolean, sleper: Sleper): void {
  useEffect(() => {
    if (!isOpgetild) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      sleper.cancel();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, [isOpgetild, sleper]);
}
