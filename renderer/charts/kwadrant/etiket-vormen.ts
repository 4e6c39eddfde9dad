import { balanceTekst } from '../tekst/regels.ts';
import type { Merk } from './marken.ts';
import type { Rechthoek } from './rechthoek.ts';

/** How titles are set. All lengths in pixels. */
export interface Zetwijze {
  /** Font size. */
  readonly letter: number;
  /** Height of a line. */
  readonly regel: number;
  /** Widest line. */
  readonly maxBreedte: number;
  readonly maxRegels: number;
  /** Paper around the text, sideways and above. */
  readonly witX: number;
  readonly witY: number;
}

/** A title cut in lines, with the size of its text including the paper around it. */
export interface Vorm {
  readonly regels: readonly string[];
  readonly breedte: number;
  readonly hoogte: number;
}

/** Where a label could be stuck to its mark: the slip `papier` reaches until under it. */
export interface Kandidaat {
  readonly vorm: Vorm;
  readonly tekst: Rechthoek;
  readonly papier: Rechthoek;
}

/** Shapes that were computed before: with every move of a card all titles are placed again, and none of them changed. */
const known = new Map<string, readonly Vorm[]>();
const MOST_KNOWN = 4000;

/** The shapes in which a title can be set, the nicest first: short titles on one line, longer ones on two or three. */
export function listVormen(titel: string, zet: Zetwijze): readonly Vorm[] {
  const { letter, regel, maxBreedte, maxRegels, witX, witY } = zet;
  const key = `${[letter, regel, maxBreedte, maxRegels, witX, witY].join(' ')} ${titel}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const vormen = computeVormen(titel, zet);
  known.set(key, vormen);
  return vormen;
}

function computeVormen(titel: string, zet: Zetwijze): readonly Vorm[] {
  const max = (zet.maxBreedte - 2 * zet.witX) / zet.letter;
  const counts = Array.from({ length: zet.maxRegels }, (_, index) => index + 1);
  const vormen = counts.map((count) => {
    const { regels, breedte, isHeel } = balanceTekst(titel, max, count);
    return {
      regels,
      breedte: breedte * zet.letter + 2 * zet.witX,
      hoogte: regels.length * zet.regel + 2 * zet.witY,
      isHeel,
    };
  });
  const whole = vormen.filter(({ isHeel, regels }, index) => isHeel && regels.length === index + 1);
  return (whole.length > 0 ? whole : vormen.slice(-1)).toSorted((x, y) => shapeCost(x) - shapeCost(y));
}

// A label about four times as wide as it is high reads as a slip of paper; a long thin one finds no room.
function shapeCost({ breedte, hoogte }: Vorm): number {
  return Math.abs(Math.log(breedte / (4 * hoogte)));
}

/**
 * The places for a label that is stuck to its mark, the nicest first: to the right and to the left of it, below and
 * above, each in three heights or three sideways shifts. The paper reaches until under the mark.
 */
export function listKandidaten(merk: Merk, maat: number, vormen: readonly Vorm[]): readonly Kandidaat[] {
  const half = maat / 2;
  return vormen.flatMap((vorm) => {
    const tops = [merk.y - vorm.hoogte / 2, merk.y - half, merk.y + half - vorm.hoogte];
    const lefts = [merk.x - vorm.breedte / 2, merk.x - half, merk.x + half - vorm.breedte];
    const beside = (links: number, papierLinks: number) =>
      tops.map((boven) => ({
        vorm,
        tekst: { links, boven, breedte: vorm.breedte, hoogte: vorm.hoogte },
        papier: { links: papierLinks, boven, breedte: vorm.breedte + half, hoogte: vorm.hoogte },
      }));
    const along = (boven: number, papierBoven: number) =>
      lefts.map((links) => ({
        vorm,
        tekst: { links, boven, breedte: vorm.breedte, hoogte: vorm.hoogte },
        papier: { links, boven: papierBoven, breedte: vorm.breedte, hoogte: vorm.hoogte + half },
      }));
    return [
      ...beside(merk.x + half, merk.x),
      ...beside(merk.x - half - vorm.breedte, merk.x - half - vorm.breedte),
      ...along(merk.y + half, merk.y),
      ...along(merk.y - half - vorm.hoogte, merk.y - half - vorm.hoogte),
    ];
  });
}
