import {
  schrijfTotaal,
  type UitslagBeeld,
} from '../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import { measureTekst, wrapTekst } from '../tekst/regels.ts';

type Rij = UitslagBeeld['rijen'][number];

/** A piece of a bar: so many people gave so many points. */
export interface Stuk {
  readonly index: number;
  readonly x: number;
  readonly breedte: number;
  /** "3×5": three people gave five points; empty where it does not fit. */
  readonly opschrift: string;
}

export interface UitslagRij {
  readonly rij: Rij;
  readonly y: number;
  readonly hoogte: number;
  readonly regels: readonly string[];
  readonly stukken: readonly Stuk[];
}

export interface UitslagLayout {
  readonly letter: number;
  readonly hoogte: number;
  readonly kolommen: Readonly<Record<'plaats' | 'tekst' | 'staaf' | 'punten' | 'stemmers', number>>;
  readonly staafBreedte: number;
  /** Below the heads of the columns. */
  readonly kopHoogte: number;
  readonly staafHoogte: number;
  readonly rijen: readonly UitslagRij[];
  /** Said below when not all ideas fit; empty when they do. */
  readonly rest: string;
}

export interface UitslagMaten {
  readonly breedte: number;
  /** What it must fit in; null grows with the ideas. */
  readonly hoogte: number | null;
  /** Sizes of the letters to try, the largest first. */
  readonly letters: readonly number[];
}

const REGEL = 1.16;
/** Room around a row, in letters. */
const WIT = 0.5;
const KOP = 1.9;
/** How much of the width the words of an idea get. */
const TEKST_DEEL = 0.36;

/** Lays out a result: as large as it fits, then with one line for every idea, then without the last ideas. */
export function layoutUitslag(beeld: UitslagBeeld, maten: UitslagMaten): UitslagLayout {
  const { letters, hoogte } = maten;
  for (const maxRegels of [6, 3, 2])
    for (const letter of letters) {
      const layout = layoutWith(beeld, maten, letter, maxRegels);
      if (hoogte === null || layout.hoogte <= hoogte) return layout;
    }
  // On one line the smallest letters say the most.
  const smallest = layoutWith(beeld, maten, letters.at(-1) ?? 28, 1);
  return smallest.hoogte <= (hoogte ?? 0) ? smallest : cutRijen(smallest, hoogte ?? 0, beeld.k);
}

function layoutWith(
  beeld: UitslagBeeld,
  { breedte }: UitslagMaten,
  letter: number,
  maxRegels: number,
): UitslagLayout {
  const isStem = beeld.k === 1;
  const plaats = 0;
  const tekst = letter * 2;
  const tekstBreedte = breedte * TEKST_DEEL;
  const staaf = tekst + tekstBreedte + letter;
  const stemmers = breedte;
  const punten = isStem ? breedte : breedte - letter * 5.4;
  const staafBreedte = punten - letter * 3.6 - staaf;
  const most = Math.max(1, ...beeld.rijen.map(({ totaal }) => totaal));
  const kopHoogte = letter * KOP;
  let y = kopHoogte;
  const rijen = beeld.rijen.map((rij): UitslagRij => {
    const { regels } = wrapTekst(`${String(rij.nummer)}. ${rij.tekst}`, tekstBreedte / letter, maxRegels);
    const hoogte = letter * (Math.max(1, regels.length) * REGEL + WIT);
    const row = { rij, y, hoogte, regels, stukken: layoutStukken(rij, beeld.k, staafBreedte / most, letter) };
    y += hoogte;
    return row;
  });
  return {
    letter,
    hoogte: y,
    kolommen: { plaats, tekst, staaf, punten, stemmers },
    staafBreedte,
    kopHoogte,
    staafHoogte: letter * 1.16,
    rijen,
    rest: '',
  };
}

function layoutStukken({ verdeling }: Rij, k: number, perPunt: number, letter: number): Stuk[] {
  let x = 0;
  return verdeling.flatMap((count, index): Stuk[] => {
    if (count === 0) return [];
    const waarde = k - index;
    const breedte = count * waarde * perPunt;
    const from = x;
    x += breedte;
    return [{ index, x: from, breedte, opschrift: chooseOpschrift(count, waarde, k, breedte / letter) }];
  });
}

/** The longest of what can be written in a piece of this width, in em. */
function chooseOpschrift(count: number, waarde: number, k: number, breedte: number): string {
  const all = k === 1 ? [String(count)] : [`${String(count)}×${String(waarde)}`];
  return all.find((tekst) => measureTekst(tekst) * LETTER_IN_STAAF + 0.3 <= breedte) ?? '';
}

/** The letters on a bar are a little smaller than those beside it. */
export const LETTER_IN_STAAF = 0.86;

function cutRijen(layout: UitslagLayout, hoogte: number, k: number): UitslagLayout {
  const regel = layout.letter * (REGEL + WIT);
  const kept = layout.rijen.filter((row) => row.y + row.hoogte <= hoogte - regel);
  const cut = layout.rijen.slice(kept.length);
  const most = Math.max(0, ...cut.map(({ rij }) => rij.totaal));
  const rest = `En nog ${String(cut.length)} ideeën, met hoogstens ${schrijfTotaal(most, k)}.`;
  return { ...layout, rijen: kept, rest, hoogte };
}
