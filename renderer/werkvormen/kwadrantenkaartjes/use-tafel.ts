import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { type BordLayout, type BordMaten, layoutBord } from '../../charts/kwadrant/bord-layout.ts';
import { useShared } from '../../store/use-shared.ts';
import { roundCoordinaat } from '../../charts/kwadrant/marken.ts';
import type { SleepChannel } from '../werkvorm-scherm.ts';
import { createElementen, type Elementen } from '../slepen/elementen.ts';
import { type BordPlek, createLeggen, type Leggen, type Plekken } from './leggen.ts';
import { applyOpWeg, type BakKaart } from './op-weg.ts';
import type { Worp } from '../slepen/sleep.ts';
import type { Sleper } from '../slepen/sleper.ts';
import { toIds, useLucht } from '../slepen/use-lucht.ts';
import { type BordVak, useBordMaten } from '../slepen/use-bord-maten.ts';

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
  const { beeld, bak } = useShared(
    useMemo(() => applyOpWeg(stored, storedBak, opWeg), [stored, storedBak, opWeg]),
  );
  const { bindHost, vak } = useBordMaten(opties.measureEenheid);
  // A card that moved leaves most of the others as they were: those need not be drawn again.
  const layout = useShared(
    useMemo(
      () => (vak === null ? null : layoutBord(beeld, { ...vak, ...chooseMaat(vak) })),
      [beeld, vak, chooseMaat],
    ),
  );
  const [netGelegd, setNetGelegd] = useState<string | null>(null);
  const lucht = useLucht({
    measure: useCallback(() => elementen.measure(layout?.vlak ?? null), [elementen, layout]),
    isGelegd: useCallback((id: string) => leggen.find(id) !== null, [leggen]),
    sleep,
    onWorp: useCallback(
      (id: string, worp: Worp) => {
        if (worp.soort === 'niets') return;
        leggen.place(id, worp.soort === 'bord' ? worp.plek : null);
        setNetGelegd(id);
      },
      [leggen],
    ),
    onGelegd: setNetGelegd,
  });
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
    inDeLucht: lucht.inDeLucht,
    net: useMemo(() => toIds(netGelegd), [netGelegd]),
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

function toPlekken(kaarten: readonly BordKaart[]): Plekken {
  return Object.fromEntries(kaarten.map(({ id, x, y }) => [id, { x, y }]));
}
