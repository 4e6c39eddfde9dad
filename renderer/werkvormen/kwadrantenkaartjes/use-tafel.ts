import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { type BordLayout, type BordMaten, layoutBord } from '../../charts/kwadrant/bord-layout.ts';
import { roundCoordinaat } from '../../charts/kwadrant/marken.ts';
import type { SleepChannel } from '../werkvorm-scherm.ts';
import { createElementen, type Elementen } from './elementen.ts';
import { type BordPlek, createLeggen, type Leggen, type Plekken } from './leggen.ts';
import { applyOpWeg, type BakKaart } from './op-weg.ts';
import { createSleper, type Sleper } from '../slepen/sleper.ts';
import { type BordVak, useBordMaten } from './use-bord-maten.ts';
import { createVolger } from '../slepen/volger.ts';

export interface TafelOpties {
  /** The board as it is stored. */
  readonly beeld: BordBeeld;
  /** The tray as it is stored. */
  readonly bak: readonly BakKaart[];
  /** Font size and side of a mark on a board of this size, in the pixels of the layout. */
  readonly chooseMaat: (vak: BordVak) => Pick<BordMaten, 'letter' | 'maat'>;
  /** Pixels of the screen per pixel of the layout, of an element on the board. */
  readonly measureEenheid: (element: HTMLElement) => number;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly sleep: SleepChannel;
}

/** A table with a board and a tray, as this window shows it: what is stored and on top of it its own latest moves. */
export interface TafelModel {
  readonly elementen: Elementen;
  /** Ref of the element that the board has to fill. */
  readonly bindHost: (element: HTMLElement | null) => (() => void) | undefined;
  readonly beeld: BordBeeld;
  readonly bak: readonly BakKaart[];
  /** Null until the board has been measured. */
  readonly layout: BordLayout | null;
  readonly leggen: Leggen;
  readonly sleper: Sleper;
  /** The card that this window drags. */
  readonly opgetild: BakKaart | null;
  /** The card that the other screen drags, and the ref of the element that follows it. */
  readonly gesleept: BakKaart | null;
  readonly attachGesleept: (element: HTMLElement | null) => void;
  readonly inDeLucht: ReadonlySet<string>;
  /** Cards that were put down just now, and so do not travel to their place. */
  readonly net: ReadonlySet<string>;
  /** Moves a laid card by steps of the keyboard; gives where it came. */
  readonly nudge: (id: string, deltaX: number, deltaY: number, isGroot: boolean) => BordPlek | null;
}

/** Steps of the arrow keys on the board: fifty from the middle to the edge, and with Shift ten. */
const STAP = 0.02;
const GROTE_STAP = 0.1;

/** Makes the table of one window. */
export function useTafel(opties: TafelOpties): TafelModel {
  const { beeld: stored, bak: storedBak, chooseMaat, sleep, act } = opties;
  const [elementen] = useState(createElementen);
  const leggen = useLeggen(act, stored);
  const opWeg = useSyncExternalStore(leggen.subscribe, leggen.getSnapshot);
  const { beeld, bak } = useMemo(() => applyOpWeg(stored, storedBak, opWeg), [stored, storedBak, opWeg]);
  const { bindHost, vak } = useBordMaten(opties.measureEenheid);
  const layout = useMemo(
    () => (vak === null ? null : layoutBord(beeld, { ...vak, ...chooseMaat(vak) })),
    [beeld, vak, chooseMaat],
  );
  const [netGelegd, setNetGelegd] = useState<string | null>(null);
  const lucht = useLucht({ elementen, leggen, layout, sleep, onNet: setNetGelegd });
  const { opgetild, gesleept } = lucht;
  const find = (id: string | null): BakKaart | null =>
    beeld.kaarten.find((kaart) => kaart.id === id) ?? bak.find((kaart) => kaart.id === id) ?? null;
  const nudge = useCallback(
    (id: string, deltaX: number, deltaY: number, isGroot: boolean) => {
      const from = leggen.find(id);
      if (from === null) return null;
      const step = isGroot ? GROTE_STAP : STAP;
      const plek = {
        x: roundCoordinaat(from.x + deltaX * step),
        y: roundCoordinaat(from.y - deltaY * step),
      };
      setNetGelegd(null);
      leggen.place(id, plek, true);
      return plek;
    },
    [leggen],
  );
  return {
    elementen,
    bindHost,
    beeld,
    bak,
    layout,
    leggen,
    sleper: lucht.sleper,
    opgetild: find(opgetild),
    gesleept: find(gesleept),
    attachGesleept: lucht.attachGesleept,
    inDeLucht: useMemo(() => toSet(opgetild, gesleept), [opgetild, gesleept]),
    net: useMemo(() => toSet(netGelegd), [netGelegd]),
    nudge,
  };
}

function useLeggen(act: (actie: Actie) => Promise<boolean>, { kaarten }: BordBeeld): Leggen {
  const [leggen] = useState(createLeggen);
  useEffect(() => {
    leggen.connect(act);
  }, [leggen, act]);
  useEffect(() => {
    leggen.receive(toPlekken(kaarten));
  }, [leggen, kaarten]);
  return leggen;
}

interface LuchtOpties {
  readonly elementen: Elementen;
  readonly leggen: Leggen;
  readonly layout: BordLayout | null;
  readonly sleep: SleepChannel;
  readonly onNet: (id: string) => void;
}

/** What is in the air above the table: the card that this window drags, and the one that the other screen drags. */
function useLucht({ elementen, leggen, layout, sleep, onNet }: LuchtOpties) {
  const [sleper] = useState(createSleper);
  const [volger] = useState(createVolger);
  const opgetild = useSyncExternalStore(sleper.subscribe, sleper.getSnapshot);
  const gesleept = useSyncExternalStore(volger.subscribe, volger.getSnapshot);
  useEffect(() => {
    const measure = () => elementen.measure(layout?.vlak ?? null);
    volger.connect({ measure, onGelegd: onNet });
    sleper.connect({
      measure,
      isGelegd: (id) => leggen.find(id) !== null,
      report: sleep.report,
      onWorp(id, worp) {
        if (worp.soort === 'niets') return;
        leggen.place(id, worp.soort === 'bord' ? worp.plek : null);
        onNet(id);
      },
    });
  }, [elementen, leggen, layout, sleep, onNet, sleper, volger]);
  useEffect(() => {
    const unsubscribe = sleep.subscribe(volger.follow);
    return () => {
      unsubscribe();
      volger.stop();
    };
  }, [sleep, volger]);
  useEscape(opgetild !== null, sleper);
  return { opgetild, gesleept, sleper, attachGesleept: volger.attach };
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

function toPlekken(kaarten: readonly BordKaart[]): Plekken {
  return Object.fromEntries(kaarten.map(({ id, x, y }) => [id, { x, y }]));
}

function toSet(...ids: (string | null)[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== null));
}
