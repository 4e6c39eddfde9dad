import type { Snede } from '../../../shared/a4/carlito.ts';
import { mmToTwips } from '../../../shared/a4/pagina.ts';

/** The page of a report, in twips. */
export const VERSLAG_PAGINA = {
  breedte: 11906,
  hoogte: 16838,
  marge: { boven: mmToTwips(26), onder: mmToTwips(22), links: mmToTwips(22), rechts: mmToTwips(20) },
  kopAfstand: mmToTwips(11),
  voetAfstand: mmToTwips(10),
} as const;
export const VERSLAG_BREEDTE =
  VERSLAG_PAGINA.breedte - VERSLAG_PAGINA.marge.links - VERSLAG_PAGINA.marge.rechts;

/** How a paragraph is set: its size in points, white in twips, and the height of a line in 240ths of a plain one. */
export interface Zetting {
  readonly punten: number;
  readonly snede?: Snede;
  readonly voor: number;
  readonly na: number;
  readonly regel: number;
  readonly links?: number;
  readonly rechts?: number;
  /** Stays on the page of what follows it. */
  readonly metVolgende?: boolean;
  /** Is not spread over two pages. */
  readonly bijeen?: boolean;
}

const zetting = (value: Zetting): Zetting => value;
const KOP = { snede: 'vet', regel: 250, metVolgende: true, bijeen: true } as const;

/** The settings of a report, by the style of Word that has them. */
export const ZETTING = {
  Normal: zetting({ punten: 11, voor: 0, na: 120, regel: 264 }),
  Title: zetting({ punten: 26, snede: 'vet', voor: 0, na: 60, regel: 240, metVolgende: true }),
  Subtitle: zetting({ punten: 12, voor: 0, na: 360, regel: 264 }),
  Heading1: zetting({ ...KOP, punten: 16, voor: 420, na: 140 }),
  Heading2: zetting({ ...KOP, punten: 13, voor: 280, na: 80 }),
  Heading3: zetting({ ...KOP, punten: 11.5, voor: 200, na: 60 }),
  Heading4: zetting({ ...KOP, punten: 11, voor: 160, na: 40 }),
  ListParagraph: zetting({ punten: 11, voor: 0, na: 60, regel: 264, links: 397 }),
  Organisatie: zetting({ punten: 11, snede: 'vet', voor: 0, na: 240, regel: 264 }),
  TOCHeading: zetting({ punten: 13, snede: 'vet', voor: 200, na: 80, regel: 264, metVolgende: true }),
  TOC1: zetting({ punten: 11, voor: 60, na: 20, regel: 264 }),
  TOC2: zetting({ punten: 11, voor: 0, na: 20, regel: 264, links: 284 }),
  Quote: zetting({
    punten: 13,
    snede: 'cursief',
    voor: 80,
    na: 160,
    regel: 264,
    links: 284,
    rechts: 284,
    bijeen: true,
  }),
  Bron: zetting({ punten: 10, voor: 0, na: 160, regel: 264, links: 284 }),
  Caption: zetting({ punten: 9.5, snede: 'cursief', voor: 60, na: 200, regel: 240 }),
  Figuur: zetting({ punten: 11, voor: 120, na: 60, regel: 240, metVolgende: true }),
  Tabelkop: zetting({ punten: 10, snede: 'vet', voor: 40, na: 40, regel: 240, metVolgende: true }),
  Tabeltekst: zetting({ punten: 10, voor: 30, na: 30, regel: 245 }),
  NaTabel: zetting({ punten: 6, voor: 0, na: 60, regel: 120 }),
  header: zetting({ punten: 9, voor: 0, na: 0, regel: 240 }),
  footer: zetting({ punten: 9, voor: 0, na: 0, regel: 240 }),
} as const;
export type ZettingNaam = keyof typeof ZETTING;

/** Whether a paragraph only says what comes: "Antwoord:". It stays with that on one page. */
export const isInleiding = (tekst: string): boolean => tekst.trimEnd().endsWith(':');

/** Room inside the cells of a table, and around them its lines, in twips. */
export const CEL = { boven: 28, onder: 28, links: 100, rechts: 100, lijn: 10 } as const;

/** The line under a heading of the first level: its distance and its thickness, in points. */
export const KOPLIJN = { afstand: 3, dikte: 0.75 } as const;

/** Two wide charts on a page; a tall one takes the page. In millimetres. */
const BREED = { vanaf: 1.3, hoogte: 108 } as const;
const MAX_HOOGTE = 190;
/** A photo stays readable, and leaves room for what is said about it. */
const FOTO = { breedte: 150, hoogte: 100 } as const;

/** The size of a chart in millimetres; `breedte` is that of the text. */
export function maatFiguur(verhouding: number, breedte: number) {
  const hoogste = verhouding >= BREED.vanaf ? BREED.hoogte : MAX_HOOGTE;
  const breedteMm = Math.min(breedte, hoogste * verhouding);
  return { breedteMm, hoogteMm: breedteMm / verhouding };
}

/** The size of a photo or a drawing in millimetres. */
export function maatAfbeelding(verhouding: number) {
  const breedteMm = Math.min(FOTO.breedte, FOTO.hoogte * verhouding);
  return { breedteMm, hoogteMm: breedteMm / verhouding };
}
