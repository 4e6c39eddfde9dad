import type { Snede } from './carlito.ts';

/*
 * The A4 as numbers, in twips (1/20 point, 1/1440 inch): the unit of Word, so that nothing is rounded between the page on
 * screen and the document. Screen and Word both read everything from here.
 */

export const TWIPS_PER_PUNT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

/** Twentieths of a point, Word's unit, in millimetres. */
export const twipsToMm = (twips: number): number => twips / TWIPS_PER_MM;
/** Millimetres in whole twentieths of a point. */
export const mmToTwips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

export const PAGINA = {
  breedte: 11906,
  hoogte: 16838,
  marge: { boven: 794, onder: 1021, links: 1247, rechts: 1247 },
  /** From the edge of the paper to the bottom of the footer. */
  voetAfstand: 482,
  /** Kept free at the bottom for what word processors round up. */
  reserve: 60,
} as const;

export const TEKSTBREEDTE = PAGINA.breedte - PAGINA.marge.links - PAGINA.marge.rechts;
export const TEKSTHOOGTE = PAGINA.hoogte - PAGINA.marge.boven - PAGINA.marge.onder - PAGINA.reserve;

/** The picture fits in this box: the width of the text and, with its caption, about a third of it. */
export const BEELDVAK = {
  breedte: TEKSTBREEDTE,
  hoogte: mmToTwips(82),
  minHoogte: mmToTwips(1),
  voor: 240,
  onder: 20,
} as const;

/** Width divided by height of the app's own drawings. */
export const TEKENING_VERHOUDING = 3 / 2;

/** The three columns of the three E's, with half a gutter inside the cells on each side of a boundary. */
export const KOLOMMEN = {
  celBreedtes: [3090, 3232, 3090],
  halveGoot: 142,
  tekstBreedte: 2948,
  /** White above the rule of a column. */
  voor: 220,
  streep: { dikte: 45, ruimte: 80 },
} as const;

/** The dissenting voice stands in from the margin, beside a bar. */
export const STEM = { inspringing: 284, balk: 60, ruimte: 160 } as const;

/** When the columns end the page, Word wants a paragraph after the table; it is kept this small. */
export const SLOTREGEL = 40;

/** Colours on white paper, each at least 7:1, also told apart by text so that they may be printed in grey. */
export const KLEUREN = {
  papier: 'FFFFFF',
  inkt: '2B231C',
  gedempt: '5A4D40',
  accent: '6A2C52',
  lijn: 'CDBFA9',
  excellent: '1F4E6B',
  ethiek: '6A2C52',
  energie: '7A4600',
} as const;
export type Kleur = keyof typeof KLEUREN;

/** One paragraph style; Word has a style of its own for each. Sizes in points, `regel` is an exact line height. */
export interface Tekststijl {
  readonly snede: Snede;
  readonly grootte: number;
  readonly regel: number;
  /** White above, in twips. Only above: word processors do not agree on what to do with white below. */
  readonly voor: number;
  readonly kleur: Kleur;
  /** Centred under the picture; everything else starts at the margin. */
  readonly isMidden?: true;
}

const kop = { snede: 'vet', grootte: 11, regel: 14, voor: 0 } as const;

export const STIJLEN = {
  titel: { snede: 'vet', grootte: 14, regel: 17, voor: 0, kleur: 'inkt' },
  vraag: { snede: 'gewoon', grootte: 10.5, regel: 14, voor: 20, kleur: 'gedempt' },
  kernuitspraak: { snede: 'vet', grootte: 24, regel: 28, voor: 180, kleur: 'accent' },
  bijschrift: { snede: 'cursief', grootte: 9.5, regel: 12, voor: 60, kleur: 'gedempt', isMidden: true },
  kop: { ...kop, voor: 200, kleur: 'accent' },
  tekst: { snede: 'gewoon', grootte: 10.5, regel: 14, voor: 20, kleur: 'inkt' },
  kopExcellent: { ...kop, kleur: 'excellent' },
  kopEthiek: { ...kop, kleur: 'ethiek' },
  kopEnergie: { ...kop, kleur: 'energie' },
  kolom: { snede: 'gewoon', grootte: 10.5, regel: 13, voor: 20, kleur: 'inkt' },
  kopStem: { ...kop, voor: 240, kleur: 'inkt' },
  stem: { snede: 'cursief', grootte: 10.5, regel: 14, voor: 0, kleur: 'inkt' },
  makers: { snede: 'gewoon', grootte: 9.5, regel: 12, voor: 180, kleur: 'gedempt' },
  voet: { snede: 'gewoon', grootte: 8.5, regel: 11, voor: 0, kleur: 'gedempt' },
} as const satisfies Record<string, Tekststijl>;
export type StijlNaam = keyof typeof STIJLEN;
