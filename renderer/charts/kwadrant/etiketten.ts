import { type Kandidaat, listKandidaten, listVormen, type Zetwijze } from './etiket-vormen.ts';
import { placeLos, type Sleutel } from './losse-etiketten.ts';
import type { Merk } from './marken.ts';
import { overlaps, type Rechthoek, squareAround } from './rechthoek.ts';
import type { Plek } from './vrije-plek.ts';

/** A title on the board. */
export interface Etiket {
  readonly id: string;
  readonly regels: readonly string[];
  /** The slip of paper; its text, with the paper around it, stands in `tekst`. */
  readonly papier: Rechthoek;
  readonly tekst: Rechthoek;
  /** From the mark to the slip when it could not be stuck to it; such a slip repeats the number. */
  readonly lijn: readonly [Plek, Plek] | null;
}

/** A mark of which the title is to be shown. */
export interface Titel {
  readonly id: string;
  readonly nummer: number;
  readonly titel: string;
}

/** What there is to place: the marks, and the titles of all or some of them. */
export interface Opgave {
  readonly breedte: number;
  readonly hoogte: number;
  /** Side of a mark. */
  readonly maat: number;
  readonly marken: readonly Merk[];
  readonly titels: readonly Titel[];
}

/** The titles as they were placed. */
export interface Etiketten {
  readonly etiketten: readonly Etiket[];
  /** A list of numbers and titles for marks that stand too close together for slips. */
  readonly sleutel: Sleutel | null;
  /** Titles for which there was no room at all. */
  readonly zonder: readonly Titel[];
}

interface Wachtend {
  readonly merk: Merk;
  readonly titel: Titel;
  readonly kandidaten: readonly Kandidaat[];
}

/**
 * Places titles so that no text covers a mark or another title. A title is stuck to its mark when it can be; the title
 * with the fewest places left chooses first. The others go together in a list, or each to the nearest free place with
 * a line to its mark.
 */
export function placeEtiketten(opgave: Opgave, zet: Zetwijze): Etiketten {
  const { vast, los } = placeVast(opgave, zet);
  return placeLos(vast, los, opgave, zet);
}

function placeVast(opgave: Opgave, zet: Zetwijze): { vast: Etiket[]; los: Titel[] } {
  const vast: Etiket[] = [];
  const los: Titel[] = [];
  let waiting = listWachtend(opgave, zet);
  while (waiting.length > 0) {
    const next = waiting.reduce((a, b) => (b.kandidaten.length < a.kandidaten.length ? b : a));
    const chosen = next.kandidaten[0];
    waiting = waiting.filter((other) => other !== next);
    if (chosen === undefined) {
      los.push(next.titel);
      continue;
    }
    const { vorm, papier, tekst } = chosen;
    vast.push({ id: next.merk.id, regels: vorm.regels, papier, tekst, lijn: null });
    waiting = waiting.map((other) => ({
      ...other,
      kandidaten: other.kandidaten.filter((kandidaat) => !overlaps(kandidaat.papier, papier)),
    }));
  }
  return { vast, los };
}

function listWachtend(opgave: Opgave, zet: Zetwijze): Wachtend[] {
  const marken = new Map(opgave.marken.map((merk) => [merk.id, merk]));
  return opgave.titels.flatMap((titel) => {
    const merk = marken.get(titel.id);
    if (merk === undefined) return [];
    const kandidaten = listKandidaten(merk, opgave.maat, listVormen(titel.titel, zet));
    return [{ merk, titel, kandidaten: kandidaten.filter(({ papier }) => isClear(papier, merk, opgave)) }];
  });
}

function isClear(papier: Rechthoek, own: Merk, { breedte, hoogte, marken, maat }: Opgave): boolean {
  if (papier.links < 0 || papier.boven < 0) return false;
  if (papier.links + papier.breedte > breedte || papier.boven + papier.hoogte > hoogte) return false;
  return marken.every((merk) => merk === own || !overlaps(papier, squareAround(merk, maat)));
}
