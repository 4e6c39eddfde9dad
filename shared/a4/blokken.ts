import type { Afbeelding, DrieE } from '../werkvormen/goed-werk/beeld.ts';
import { PAGINA, type StijlNaam, TEKSTHOOGTE, twipsToMm } from './pagina.ts';

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
  /** The same in lines as Word most probably breaks them. */
  readonly regels: readonly string[];
  /** The most lines it can take in any word processor; what `past` is decided on. */
  readonly regelsHoogstens: number;
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
  /** The most height that everything on the page can take. */
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
