import {
  type Afbeelding,
  type Beeld,
  DRIE_ES,
  type DrieE,
  type Labels,
  STANDAARD_LABELS,
} from '../werkvormen/goed-werk/beeld.ts';
import { breakLines, countLines } from './line-breaks.ts';
import {
  BEELDVAK,
  KOLOMMEN,
  PAGINA,
  SLOTREGEL,
  STEM,
  STIJLEN,
  type StijlNaam,
  TEKENING_VERHOUDING,
  TEKSTBREEDTE,
  TEKSTHOOGTE,
  TWIPS_PER_PUNT,
  twipsToMm,
} from './pagina.ts';
import { isRechtsNaarLinks, prepareRegel, prepareTekst } from './prepare-tekst.ts';

export type TekstblokId =
  | 'titel'
  | 'vraag'
  | 'kernuitspraak'
  | 'bijschrift'
  | 'situatieKop'
  | 'situatie'
  | 'verder'
  | 'vervolg'
  | `${DrieE}Kop`
  | DrieE
  | 'stemKop'
  | 'andereStem'
  | 'makers';

/** Where a block stands: millimetres from the top left corner of the sheet. */
interface Plaats {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Tekstblok extends Plaats {
  readonly soort: 'tekst';
  readonly id: TekstblokId;
  readonly stijl: StijlNaam;
  /** What is printed, as Word gets it: paragraphs divided by `\n`. */
  readonly tekst: string;
  /** The same in lines as Word most probably breaks them. `hoogte` may leave room for one more. */
  readonly regels: readonly string[];
  readonly regelHoogte: number;
  /** Nothing was written: `tekst` is a hint of the app's. */
  readonly isLeeg: boolean;
  readonly isRechtsNaarLinks: boolean;
}

export interface Beeldblok extends Plaats {
  readonly soort: 'afbeelding';
  readonly id: 'afbeelding';
  /** Null: the place is kept free. */
  readonly afbeelding: Afbeelding | null;
  /** Size of the picture, centred in the block. */
  readonly beeldBreedte: number;
}

export type Blok = Tekstblok | Beeldblok;

export interface PaginaLayout {
  readonly blokken: readonly Blok[];
  /** Height of everything on the page. */
  readonly hoogteMm: number;
  /** How much of it is below the last line that fits; 0 when all fits. */
  readonly overMm: number;
}

export interface BeeldLayout {
  readonly paginas: readonly PaginaLayout[];
  /** Height of the fullest page. */
  readonly hoogteMm: number;
  readonly overMm: number;
  /** Whether Word prints it on `paginas.length` sheets, for certain. */
  readonly past: boolean;
}

/** The lowest line of the text area, in millimetres from the top of the sheet. */
export const ONDERGRENS_MM = twipsToMm(PAGINA.marge.boven + TEKSTHOOGTE);

const NOG_LEEG = 'Nog leeg';

interface TekstInvoer {
  readonly id: TekstblokId;
  readonly stijl: StijlNaam;
  readonly tekst: string;
  /** Printed when there is no text; without it an empty block is left out. */
  readonly hint?: string;
}

/** A text block at a place; null when there is nothing to print. All in twips; `links` is from the margin. */
function placeTekst(invoer: TekstInvoer, links: number, top: number, breedte: number): Tekstblok | null {
  const isLeeg = invoer.tekst === '';
  if (isLeeg && invoer.hint === undefined) return null;
  const tekst = isLeeg ? (invoer.hint ?? '') : invoer.tekst;
  const { snede, grootte, regel } = STIJLEN[invoer.stijl];
  const zetsel = { snede: isLeeg ? 'cursief' : snede, grootte, breedte: breedte / TWIPS_PER_PUNT } as const;
  return {
    soort: 'tekst',
    id: invoer.id,
    stijl: invoer.stijl,
    tekst,
    regels: breakLines(tekst, zetsel),
    regelHoogte: twipsToMm(regel * TWIPS_PER_PUNT),
    isLeeg,
    isRechtsNaarLinks: isRechtsNaarLinks(tekst),
    x: twipsToMm(PAGINA.marge.links + links),
    y: twipsToMm(PAGINA.marge.boven + top),
    breedte: twipsToMm(breedte),
    hoogte: twipsToMm(countLines(tekst, zetsel) * regel * TWIPS_PER_PUNT),
  };
}

/** Lays blocks under each other on one page. */
class Kolom {
  readonly blokken: Blok[] = [];
  /** Height used so far, in twips. */
  hoogte = 0;

  addTekst(invoer: TekstInvoer, inspringing = 0): void {
    const top = this.hoogte + (this.blokken.length === 0 ? 0 : STIJLEN[invoer.stijl].voor);
    const blok = placeTekst(invoer, inspringing, top, TEKSTBREEDTE - inspringing);
    if (blok === null) return;
    this.blokken.push(blok);
    this.hoogte = top + countTwips(blok);
  }

  addAfbeelding(afbeelding: Afbeelding | null): void {
    const verhouding =
      afbeelding?.soort === 'bestand' ? afbeelding.breedte / afbeelding.hoogte : TEKENING_VERHOUDING;
    const hoogte = Math.min(
      BEELDVAK.hoogte,
      Math.max(BEELDVAK.minHoogte, Math.round(BEELDVAK.breedte / verhouding)),
    );
    const top = this.hoogte + BEELDVAK.voor;
    this.blokken.push({
      soort: 'afbeelding',
      id: 'afbeelding',
      afbeelding,
      beeldBreedte: twipsToMm(Math.min(BEELDVAK.breedte, hoogte * verhouding)),
      x: twipsToMm(PAGINA.marge.links),
      y: twipsToMm(PAGINA.marge.boven + top),
      breedte: twipsToMm(BEELDVAK.breedte),
      hoogte: twipsToMm(hoogte),
    });
    this.hoogte = top + hoogte + BEELDVAK.onder;
  }

  /** The three E's beside each other: a row of headings, and a row of texts as high as the longest. */
  addDrieEs(beeld: Beeld, labels: Labels): void {
    const { tekstBreedte, halveGoot, streep, voor } = KOLOMMEN;
    const lefts = DRIE_ES.map((_e, i) => i * (tekstBreedte + 2 * halveGoot));
    const addRow = (invoer: readonly TekstInvoer[], top: number): void => {
      const row = invoer.flatMap((deel, i) => placeTekst(deel, lefts[i] ?? 0, top, tekstBreedte) ?? []);
      this.blokken.push(...row);
      this.hoogte = top + Math.max(...row.map(countTwips));
    };
    const koppen = DRIE_ES.map((e): TekstInvoer => {
      const tekst = prepareRegel(labels[e]) || STANDAARD_LABELS[e];
      return { id: `${e}Kop`, stijl: KOP_STIJL[e], tekst };
    });
    addRow(koppen, this.hoogte + voor + streep.dikte + streep.ruimte);
    const teksten = DRIE_ES.map(
      (e): TekstInvoer => ({ id: e, stijl: 'kolom', tekst: prepareTekst(beeld[e]), hint: NOG_LEEG }),
    );
    addRow(teksten, this.hoogte + STIJLEN.kolom.voor);
  }

  toPagina(): PaginaLayout {
    const isLastAColumn = this.blokken.at(-1)?.id === 'energie';
    const hoogte = this.hoogte + (isLastAColumn ? SLOTREGEL : 0);
    return {
      blokken: this.blokken,
      hoogteMm: twipsToMm(hoogte),
      overMm: Math.max(0, twipsToMm(hoogte - TEKSTHOOGTE)),
    };
  }
}

export const KOP_STIJL = {
  excellent: 'kopExcellent',
  ethiek: 'kopEthiek',
  energie: 'kopEnergie',
} as const satisfies Record<DrieE, StijlNaam>;

/** Height in twips, from lines counted carefully. */
function countTwips(blok: Tekstblok): number {
  const regel = STIJLEN[blok.stijl].regel * TWIPS_PER_PUNT;
  return Math.round(blok.hoogte / twipsToMm(regel)) * regel;
}

/** "Gemaakt door A, B en C", or '' without makers. */
function describeMakers(makers: readonly string[]): string {
  const names = makers.map(prepareRegel).filter((name) => name !== '');
  const last = names.pop();
  if (last === undefined) return '';
  return `Gemaakt door ${names.length > 0 ? `${names.join(', ')} en ` : ''}${last}`;
}

const titelOf = (beeld: Beeld): string => prepareRegel(beeld.titel) || 'Beeld van Goed Werk';

function addBegin(kolom: Kolom, beeld: Beeld): void {
  kolom.addTekst({ id: 'titel', stijl: 'titel', tekst: titelOf(beeld) });
  kolom.addTekst({ id: 'vraag', stijl: 'vraag', tekst: prepareRegel(beeld.kritischeSituatie) });
  kolom.addTekst({
    id: 'kernuitspraak',
    stijl: 'kernuitspraak',
    tekst: prepareTekst(beeld.kernuitspraak),
    hint: 'Nog geen kernuitspraak',
  });
  kolom.addAfbeelding(beeld.afbeelding);
  kolom.addTekst({ id: 'bijschrift', stijl: 'bijschrift', tekst: prepareTekst(beeld.bijschrift) });
  kolom.addTekst({ id: 'situatieKop', stijl: 'kop', tekst: 'De situatie' });
  kolom.addTekst({ id: 'situatie', stijl: 'tekst', tekst: prepareTekst(beeld.situatie), hint: NOG_LEEG });
}

function addSlot(kolom: Kolom, beeld: Beeld, labels: Labels): void {
  kolom.addDrieEs(beeld, labels);
  const stem = prepareTekst(beeld.andereStem);
  if (stem !== '') {
    kolom.addTekst({ id: 'stemKop', stijl: 'kopStem', tekst: 'Een andere stem' }, STEM.inspringing);
    kolom.addTekst({ id: 'andereStem', stijl: 'stem', tekst: stem }, STEM.inspringing);
  }
  kolom.addTekst({ id: 'makers', stijl: 'makers', tekst: describeMakers(beeld.makers) });
}

function gather(...kolommen: readonly Kolom[]): BeeldLayout {
  const paginas = kolommen.map((kolom) => kolom.toPagina());
  const overMm = Math.max(...paginas.map((pagina) => pagina.overMm));
  return {
    paginas,
    hoogteMm: Math.max(...paginas.map((pagina) => pagina.hoogteMm)),
    overMm,
    past: overMm === 0,
  };
}

/**
 * Lays out a Beeld as Word will print it: on one page, or, when it does not fit and the group chose so, on two: the
 * situation on the first and what is good work in it on the second. Text is never made smaller. `past` is careful: when
 * it is true, Word and LibreOffice print exactly `paginas.length` pages (see docs in `README.md` beside this file for how
 * that was measured). Positions and heights in millimetres.
 */
export function layoutBeeld(beeld: Beeld, labels: Labels = STANDAARD_LABELS): BeeldLayout {
  const kolom = new Kolom();
  addBegin(kolom, beeld);
  addSlot(kolom, beeld, labels);
  const layout = gather(kolom);
  if (layout.past || !beeld.tweePaginas) return layout;

  const eerste = new Kolom();
  addBegin(eerste, beeld);
  eerste.addTekst({ id: 'verder', stijl: 'makers', tekst: 'Lees verder op de volgende bladzijde' });
  const tweede = new Kolom();
  tweede.addTekst({ id: 'vervolg', stijl: 'kop', tekst: `Vervolg: ${titelOf(beeld)}` });
  addSlot(tweede, beeld, labels);
  return gather(eerste, tweede);
}
