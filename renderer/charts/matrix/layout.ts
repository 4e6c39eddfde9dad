import type { Matrix, MatrixRij } from '../../../shared/werkvormen/interventiespel/matrix.ts';
import { wrapTekst } from '../tekst/regels.ts';

/** 17 cm of text width in Word gives letters of about 9 points. */
export const BREEDTE = 1600;
export const LETTER = 29;
export const REGEL = LETTER * 1.2;
const KOP_LETTER = 26;
export const KOP_REGEL = KOP_LETTER * 1.18;

/** Where the parts stand from the left: the mark, the name, the first column, the bar with the total. */
export const MERK = 44;
const NAAM = 64;
const NAMEN = 540;
const STAAF = 300;
const GEBIED_HOOG = 90;
const GEDRAGING_HOOG = 66;
const TUSSEN = 24;

export interface RijLayout {
  readonly rij: MatrixRij;
  readonly boven: number;
  readonly hoogte: number;
  readonly naamX: number;
  readonly naam: readonly string[];
}

export interface MatrixLayout {
  readonly hoogte: number;
  readonly kopHoogte: number;
  readonly kolommen: readonly { readonly midden: number; readonly naam: readonly string[] }[];
  /** Widest circle in a cell, and the count that gets it. */
  readonly straal: number;
  readonly meeste: number;
  readonly rijen: readonly RijLayout[];
  readonly staaf: { readonly x: number; readonly breedte: number; readonly meeste: number };
}

/** Puts every part of the matrix in its place. Pure, so that screen and Word have the same picture. */
export function layoutMatrix({ kolommen, rijen }: Matrix): MatrixLayout {
  const ruimte = BREEDTE - NAMEN - STAAF;
  const kolom = kolommen.length === 0 ? ruimte : ruimte / kolommen.length;
  const koppen = kolommen.map((naam, index) => ({
    midden: NAMEN + kolom * (index + 0.5),
    naam: wrapTekst(naam, (kolom - 14) / KOP_LETTER, 4).regels,
  }));
  const kopHoogte = Math.max(1, ...koppen.map(({ naam }) => naam.length)) * KOP_REGEL + TUSSEN;
  let boven = kopHoogte;
  const placed = rijen.map((rij): RijLayout => {
    const naamX = rij.isGedraging ? NAAM + MERK / 2 : NAAM;
    const naam = wrapTekst(rij.naam, (NAMEN - naamX - TUSSEN) / LETTER, 2).regels;
    const hoogte = rij.isGedraging ? GEDRAGING_HOOG : GEBIED_HOOG;
    const placedRij = { rij, boven, hoogte, naamX, naam };
    boven += hoogte;
    return placedRij;
  });
  return {
    hoogte: boven + 4,
    kopHoogte,
    kolommen: koppen,
    straal: Math.min(38, kolom / 2 - 6),
    meeste: Math.max(1, ...rijen.flatMap(({ aantallen }) => aantallen)),
    rijen: placed,
    staaf: {
      x: NAMEN + ruimte + TUSSEN / 2,
      breedte: STAAF - TUSSEN - 130,
      meeste: Math.max(1, ...rijen.map(({ totaal }) => totaal)),
    },
  };
}
