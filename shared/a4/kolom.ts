import type { Afbeelding } from '../werkvormen/goed-werk/beeld.ts';
import type { Blok, PaginaLayout, Tekstblok, TekstblokId } from './blokken.ts';
import { breakLines, countLines } from './line-breaks.ts';
import {
  BEELDVAK,
  KOLOMMEN,
  PAGINA,
  SLOTREGEL,
  STIJLEN,
  type StijlNaam,
  TEKENING_VERHOUDING,
  TEKSTBREEDTE,
  TEKSTHOOGTE,
  TWIPS_PER_PUNT,
  twipsToMm,
} from './pagina.ts';
import { isRechtsNaarLinks } from './prepare-tekst.ts';

/** A text that is to be placed. */
export interface TekstInvoer {
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
  const regels = breakLines(tekst, zetsel);
  return {
    soort: 'tekst',
    id: invoer.id,
    stijl: invoer.stijl,
    tekst,
    regels,
    regelsHoogstens: Math.max(regels.length, countLines(tekst, zetsel)),
    regelHoogte: twipsToMm(regel * TWIPS_PER_PUNT),
    isLeeg,
    isRechtsNaarLinks: isRechtsNaarLinks(tekst),
    x: twipsToMm(PAGINA.marge.links + links),
    y: twipsToMm(PAGINA.marge.boven + top),
    breedte: twipsToMm(breedte),
    hoogte: twipsToMm(regels.length * regel * TWIPS_PER_PUNT),
  };
}

/**
 * Lays blocks under each other on one page. Keeps two heights in twips: `top` is where the next block will probably
 * stand, `hoogstens` the most height that everything so far can take.
 */
export class Kolom {
  private readonly blokken: Blok[] = [];
  private top = 0;
  private hoogstens = 0;

  addTekst(invoer: TekstInvoer, inspringing = 0): void {
    const { voor } = STIJLEN[invoer.stijl];
    const blok = placeTekst(invoer, inspringing, this.top + voor, TEKSTBREEDTE - inspringing);
    if (blok !== null) this.addRij([blok], voor);
  }

  addAfbeelding(afbeelding: Afbeelding | null): void {
    const { breedte, hoogte } = fitAfbeelding(afbeelding);
    const { voor, onder } = BEELDVAK;
    this.blokken.push({
      soort: 'afbeelding',
      id: 'afbeelding',
      afbeelding,
      beeldBreedte: twipsToMm(breedte),
      x: twipsToMm(PAGINA.marge.links),
      y: twipsToMm(PAGINA.marge.boven + this.top + voor),
      breedte: twipsToMm(BEELDVAK.breedte),
      hoogte: twipsToMm(hoogte),
    });
    this.grow(voor + hoogte + onder, voor + hoogte + onder);
  }

  /** Three texts beside each other; the row is as high as the longest. `voor` is the white above, in twips. */
  addKolommen(invoer: readonly TekstInvoer[], voor: number): void {
    const { tekstBreedte, halveGoot } = KOLOMMEN;
    const place = (deel: TekstInvoer, i: number) =>
      placeTekst(deel, i * (tekstBreedte + 2 * halveGoot), this.top + voor, tekstBreedte) ?? [];
    this.addRij(invoer.flatMap(place), voor);
  }

  toPagina(): PaginaLayout {
    const isLastAColumn = this.blokken.at(-1)?.id === 'energie';
    const hoogte = this.hoogstens + (isLastAColumn ? SLOTREGEL : 0);
    return {
      blokken: this.blokken,
      hoogteMm: twipsToMm(hoogte),
      overMm: Math.max(0, twipsToMm(hoogte - TEKSTHOOGTE)),
    };
  }

  private addRij(rij: readonly Tekstblok[], voor: number): void {
    this.blokken.push(...rij);
    const highest = (count: (blok: Tekstblok) => number): number =>
      Math.max(...rij.map((blok) => count(blok) * STIJLEN[blok.stijl].regel * TWIPS_PER_PUNT));
    this.grow(voor + highest((blok) => blok.regels.length), voor + highest((blok) => blok.regelsHoogstens));
  }

  private grow(shown: number, most: number): void {
    this.top += shown;
    this.hoogstens += most;
  }
}

/** Size of the picture in twips: as large as its box allows, in its own shape. */
function fitAfbeelding(afbeelding: Afbeelding | null): { breedte: number; hoogte: number } {
  const verhouding =
    afbeelding?.soort === 'bestand' ? afbeelding.breedte / afbeelding.hoogte : TEKENING_VERHOUDING;
  const full = Math.round(BEELDVAK.breedte / verhouding);
  const hoogte = Math.min(BEELDVAK.hoogte, Math.max(BEELDVAK.minHoogte, full));
  return { hoogte, breedte: Math.min(BEELDVAK.breedte, hoogte * verhouding) };
}
