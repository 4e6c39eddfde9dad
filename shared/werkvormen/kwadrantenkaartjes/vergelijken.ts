import { sortByVolgorde } from '../../domain/volgorde.ts';
import { type Kaart, listGelegd, listPersoonsborden, type Naast, type State } from './state.ts';
import { type Vak, vakOf } from './vakken.ts';

/** Where one person laid a card. */
export interface Punt {
  readonly bordId: string;
  readonly deelnemerId: string | null;
  readonly x: number;
  readonly y: number;
}

/** One card over all boards: every place, and how far apart they are. Never a mean: that would hide who differs. */
export interface Spreiding {
  readonly kaart: Kaart;
  readonly punten: readonly Punt[];
  /** Mean distance between two people, from 0 (all on one place) to 2√2 (the board from corner to corner). */
  readonly afstand: number;
  /** How many laid it in each area. */
  readonly perVak: Readonly<Partial<Record<Vak, number>>>;
}

/** Where everyone laid this card. */
export function spreadKaart(state: State, kaart: Kaart): Spreiding {
  const punten = listPersoonsborden(state).flatMap(({ id, deelnemerId, posities }): Punt[] => {
    const positie = posities[kaart.id];
    return positie === undefined ? [] : [{ bordId: id, deelnemerId, x: positie.x, y: positie.y }];
  });
  const perVak: Partial<Record<Vak, number>> = {};
  for (const punt of punten) perVak[vakOf(punt)] = (perVak[vakOf(punt)] ?? 0) + 1;
  return { kaart, punten, afstand: meanDistance(punten), perVak };
}

/** The cards that at least two people laid, those on which they differ most first. */
export function listVerschillen(state: State): readonly Spreiding[] {
  return sortByVolgorde(state.kaarten)
    .map((kaart) => spreadKaart(state, kaart))
    .filter(({ punten }) => punten.length >= 2)
    .sort((a, b) => b.afstand - a.afstand || a.kaart.volgorde - b.kaart.volgorde);
}

/** The mean distance over all pairs; 0 for less than two. */
export function meanDistance(punten: readonly { readonly x: number; readonly y: number }[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [index, a] of punten.entries()) {
    for (const b of punten.slice(index + 1)) {
      sum += Math.hypot(a.x - b.x, a.y - b.y);
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** A card that lies on both boards: where it lay there, and where it lies on the board of the group. */
export interface Verplaatsing {
  readonly kaart: Kaart;
  readonly van: { readonly x: number; readonly y: number };
  readonly naar: { readonly x: number; readonly y: number };
  readonly afstand: number;
}

/** What moved between a board that lies beside and that of the group, in the order of the cards' numbers. */
export function listVerplaatsingen(state: State, { posities }: Naast): readonly Verplaatsing[] {
  return listGelegd(state).flatMap(({ positie: naar, ...kaart }) => {
    const van = posities[kaart.id];
    if (van === undefined) return [];
    return [{ kaart, van, naar, afstand: Math.hypot(naar.x - van.x, naar.y - van.y) }];
  });
}
