import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type BordLayout, layoutBord } from '../../charts/kwadrant/bord-layout.ts';
import { roundCoordinaat } from '../../charts/kwadrant/marken.ts';
import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import type { SleepChannel } from '../werkvorm-scherm.ts';
import { createLeggen, type Leggen, type Plekken } from './leggen.ts';
import { applyOpWeg, type BakKaart } from './op-weg.ts';
import { type Sleper, type Tafel, useGesleept, useSleper } from './use-sleep.ts';
import { useBordMaten } from './use-bord-maten.ts';

export interface TafelOpties {
  /** The board as it is stored. */
  readonly beeld: BordBeeld;
  /** The tray as it is stored. */
  readonly bak: readonly BakKaart[];
  /** Font size and side of a mark, in the pixels of the layout. */
  readonly letter: number;
  readonly maat: number;
  /** Pixels of the screen per pixel of the layout, of an element on the board. */
  readonly measureEenheid: (element: HTMLElement) => number;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly sleep: SleepChannel;
}

/** A table with a board and a tray, as this window shows it: what is stored and on top of it its own latest moves. */
export interface TafelModel {
  readonly tafelRef: RefObject<HTMLDivElement | null>;
  readonly hostRef: (element: HTMLElement | null) => void;
  readonly plotRef: RefObject<HTMLDivElement | null>;
  readonly bakRef: RefObject<HTMLDivElement | null>;
  readonly beeld: BordBeeld;
  readonly bak: readonly BakKaart[];
  /** Null until the board has been measured. */
  readonly layout: BordLayout | null;
  readonly leggen: Leggen;
  readonly sleper: Sleper;
  /** The card that this window drags, and how the element that floats is bound. */
  readonly opgetild: BakKaart | null;
  /** The card that the other screen drags. */
  readonly gesleept: BakKaart | null;
  readonly attachGesleept: (element: HTMLElement | null) => void;
  readonly inDeLucht: ReadonlySet<string>;
  readonly net: ReadonlySet<string>;
  /** Moves a laid card by steps of the keyboard; gives where it came. */
  nudge(id: string, deltaX: number, deltaY: number, isGroot: boolean): { x: number; y: number } | null;
}

/** Steps of the arrow keys on the board: fifty from the middle to the edge, and with Shift ten. */
const STAP = 0.02;
const GROTE_STAP = 0.1;

export function useTafel(opties: TafelOpties): TafelModel {
  const { beeld: stored, bak: storedBak, letter, maat, sleep } = opties;
  const leggen = useLeggen(opties.act, stored);
  const opWeg = useSyncExternalStore(leggen.subscribe, leggen.getSnapshot);
  const { beeld, bak } = useMemo(() => applyOpWeg(stored, storedBak, opWeg), [stored, storedBak, opWeg]);
  const { hostRef, vak } = useBordMaten(opties.measureEenheid);
  const layout = useMemo(
    () => (vak === null ? null : layoutBord(beeld, { ...vak, letter, maat })),
    [beeld, vak, letter, maat],
  );
  const tafelRef = useRef<HTMLDivElement>(null);
  const plotRef = useRef<HTMLDivElement>(null);
  const bakRef = useRef<HTMLDivElement>(null);
  const [netGelegd, setNetGelegd] = useState<string | null>(null);
  const vlak = layout?.vlak ?? null;
  const readTafel = (): Tafel => ({
    tafel: tafelRef.current,
    plot: plotRef.current,
    bak: bakRef.current,
    vlak,
  });
  const { opgetild, sleper } = useSleper(readTafel, leggen, sleep, setNetGelegd);
  const { gesleept, attach } = useGesleept(readTafel, sleep, setNetGelegd);
  const find = (id: string | null): BakKaart | null =>
    id === null
      ? null
      : (beeld.kaarten.find((kaart) => kaart.id === id) ?? bak.find((kaart) => kaart.id === id) ?? null);
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
    tafelRef,
    hostRef,
    plotRef,
    bakRef,
    beeld,
    bak,
    layout,
    leggen,
    sleper,
    opgetild: find(opgetild),
    gesleept: find(gesleept),
    attachGesleept: attach,
    inDeLucht: useMemo(() => toSet(opgetild, gesleept), [opgetild, gesleept]),
    net: useMemo(() => toSet(netGelegd), [netGelegd]),
    nudge,
  };
}

function useLeggen(act: (actie: Actie) => Promise<boolean>, { kaarten }: BordBeeld): Leggen {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const [leggen] = useState(() => createLeggen((actie) => latest.current(actie)));
  const plekken = useMemo(() => toPlekken(kaarten), [kaarten]);
  useEffect(() => {
    leggen.receive(plekken);
  }, [leggen, plekken]);
  return leggen;
}

function toPlekken(kaarten: readonly BordKaart[]): Plekken {
  return Object.fromEntries(kaarten.map(({ id, x, y }) => [id, { x, y }]));
}

function toSet(...ids: (string | null)[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== null));
}
