import { type Bereik, createBezetting, findFreePlek, placeDisc, type Plek } from './vrije-plek.ts';

/** A card to draw: its place in board coordinates, -1..1 in both directions, y upwards; a higher `z` was laid later. */
export interface Punt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The mark of a card: its centre in pixels from the top left of the plot, and where the card truly lies. */
export interface Merk extends Plek {
  readonly id: string;
  readonly echt: Plek;
  /** The mark stands beside its true place, because another is there. */
  readonly isVerschoven: boolean;
}

/** The plot: its size, and the side of a mark as wanted and at least. All in the same pixels. */
export interface Vlak {
  readonly breedte: number;
  readonly hoogte: number;
  readonly maat: number;
  readonly minMaat: number;
}

/** The marks in the order in which the cards were given, and the side they got. */
export interface Marken {
  readonly maat: number;
  readonly marken: readonly Merk[];
}

/** Distance between two centres, as a part of a mark's side: a little air. */
const AFSTAND = 1.07;
/** How much smaller the marks become when they do not fit. */
const KRIMP = 0.93;
/** A mark that is moved less than this, in pixels, stands where its card lies. */
const MERKBAAR = 1.5;
/** With more cards than this they may overlap: no group lays so many, and a window must stay quick. */
export const MAX_ZONDER_OVERLAP = 240;

/**
 * Places a mark for every card so that none covers another and each is on the side of both axes where its card lies.
 *
 * In the order of laying, each takes the free place nearest to its card. So a card that is laid moves no other mark,
 * and a card that is moved only those that were laid after it and make use of the room. All marks shrink, to no less
 * than `minMaat`, when a quarter of the plot is too full; when even that does not fit they stand where their cards lie.
 */
export function placeMarken(punten: readonly Punt[], vlak: Vlak): Marken {
  const inOrder = punten.toSorted((a, b) => a.z - b.z || (a.id < b.id ? -1 : 1));
  if (inOrder.length <= MAX_ZONDER_OVERLAP) {
    for (let maat = vlak.maat; ; maat = Math.max(vlak.minMaat, maat * KRIMP)) {
      const plekken = tryPlace(inOrder, vlak, maat);
      if (plekken !== null) return toMarken(punten, plekken, vlak, maat);
      if (maat <= vlak.minMaat) break;
    }
  }
  return toMarken(punten, new Map(), vlak, vlak.minMaat);
}

function tryPlace(inOrder: readonly Punt[], vlak: Vlak, maat: number): Map<string, Plek> | null {
  const bezetting = createBezetting(maat * AFSTAND);
  const plekken = new Map<string, Plek>();
  for (const punt of inOrder) {
    const echt = toPixels(punt, vlak);
    const plek = findFreePlek(bezetting, echt, sideOf(punt, echt, vlak, maat));
    if (plek === null) return null;
    placeDisc(bezetting, plek);
    plekken.set(punt.id, plek);
  }
  return plekken;
}

/** A mark may straddle an axis, but its centre stays on the side where the card was laid. */
function sideOf(punt: Punt, echt: Plek, vlak: Vlak, maat: number): Bereik {
  const half = maat / 2;
  const [midX, midY] = [vlak.breedte / 2, vlak.hoogte / 2];
  return {
    minX: punt.x > 0 ? Math.min(midX + 1, echt.x) : half,
    maxX: punt.x < 0 ? Math.max(midX - 1, echt.x) : vlak.breedte - half,
    minY: punt.y < 0 ? Math.min(midY + 1, echt.y) : half,
    maxY: punt.y > 0 ? Math.max(midY - 1, echt.y) : vlak.hoogte - half,
  };
}

function toMarken(
  punten: readonly Punt[],
  plekken: ReadonlyMap<string, Plek>,
  vlak: Vlak,
  maat: number,
): Marken {
  const marken = punten.map((punt) => {
    const echt = toPixels(punt, vlak);
    const { x, y } = plekken.get(punt.id) ?? echt;
    return { id: punt.id, x, y, echt, isVerschoven: Math.hypot(x - echt.x, y - echt.y) > MERKBAAR };
  });
  return { maat, marken };
}

/** From board coordinate to pixels. The inset is that of the wanted side, so that a place never depends on the crowd. */
export function toPixels(punt: Plek, vlak: Vlak): Plek {
  const inset = vlak.maat / 2;
  return {
    x: inset + ((punt.x + 1) / 2) * (vlak.breedte - 2 * inset),
    y: inset + ((1 - punt.y) / 2) * (vlak.hoogte - 2 * inset),
  };
}

/** From pixels to board coordinate, within the board and rounded to a thousandth. */
export function toBord(plek: Plek, vlak: Vlak): Plek {
  const inset = vlak.maat / 2;
  return {
    x: roundCoordinaat((2 * (plek.x - inset)) / (vlak.breedte - 2 * inset) - 1),
    y: roundCoordinaat(1 - (2 * (plek.y - inset)) / (vlak.hoogte - 2 * inset)),
  };
}

/** Within -1..1, in thousandths, and never a negative zero. */
export function roundCoordinaat(value: number): number {
  return Math.round(Math.min(1, Math.max(-1, value)) * 1000) / 1000 + 0;
}
