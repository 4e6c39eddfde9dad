import type { z } from 'zod';
import type { kaartenSchema, PapierBlad, PapierInhoud, stembriefSchema } from './blad.ts';
import { countPerBlad, KAART_RASTER, STEM_RASTER, VEL_BREEDTE } from './maten.ts';
import { layoutLijst } from './lijst.ts';
import type { KaartenPagina, PapierPagina, StemPagina } from './pagina.ts';
import { layoutBrief, layoutFormulier } from './vel.ts';
import { fitTwo, setRegel } from './zetten.ts';

/** A sheet, and how many of it are wanted. */
export interface GekozenBlad {
  readonly inhoud: PapierInhoud;
  readonly aantal: number;
}

/** Every page in the order in which it leaves the printer. Copies of a form lie together, page after page. */
export function layoutPapier(bladen: readonly GekozenBlad[]): readonly PapierPagina[] {
  return bladen.flatMap(({ inhoud, aantal }) => {
    const paginas = layoutInhoud(inhoud);
    return Array.from({ length: countCopies(inhoud, aantal) }, () => paginas).flat();
  });
}

/** How many sheets of paper this takes. */
export function countVellen(blad: GekozenBlad): number {
  return layoutInhoud(blad.inhoud).length * countCopies(blad.inhoud, blad.aantal);
}

/** How many are wanted when nothing was chosen. */
export function proposeAantal({ aantal, inhoud }: PapierBlad, aanwezig: number): number {
  return isEenmalig(inhoud) || aantal === 'een' ? 1 : Math.max(1, aanwezig);
}

/** Whether one copy is all there can be: what stands on it is for one person only. */
export function isEenmalig(inhoud: PapierInhoud): boolean {
  return inhoud.soort === 'kaarten'
    ? inhoud.isEenmalig === true
    : inhoud.soort === 'brief' && inhoud.codewoorden.length > 0;
}

/** Four ballots leave the printer on one sheet. */
function countCopies(inhoud: PapierInhoud, aantal: number): number {
  if (isEenmalig(inhoud)) return 1;
  return inhoud.soort === 'stembrief' ? Math.ceil(aantal / countPerBlad(STEM_RASTER)) : aantal;
}

function layoutInhoud(inhoud: PapierInhoud): PapierPagina[] {
  switch (inhoud.soort) {
    case 'kaarten':
      return layoutKaarten(inhoud);
    case 'kwadrant':
      return [{ soort: 'bord', titel: setRegel(inhoud.titel, 'vet', 16, VEL_BREEDTE), bord: inhoud }];
    case 'stembrief':
      return [layoutStembrief(inhoud)];
    case 'formulier':
      return layoutFormulier(inhoud);
    case 'brief':
      return (inhoud.codewoorden.length === 0 ? [''] : inhoud.codewoorden).flatMap((codewoord) =>
        layoutBrief(inhoud, codewoord),
      );
    case 'lijst':
      return layoutLijst(inhoud);
  }
}

/** White between the title and the text of a card, and the line with its number and its deck. */
const KAART_RUIMTE = 2;
const KAART_VOET = 6;

function layoutKaarten({ kenmerk, kaarten }: z.infer<typeof kaartenSchema>): KaartenPagina[] {
  const { breedte, hoogte, binnen } = KAART_RASTER;
  const binnenBreedte = breedte - 2 * binnen;
  const vak = { breedte: binnenBreedte, hoogte: hoogte - 2 * binnen - KAART_VOET, ruimte: KAART_RUIMTE };
  const gezet = kaarten.map(({ nummer, titel, tekst }) => {
    const [boven, onder] = fitTwo(
      { tekst: titel, snede: 'vet', groottes: [18, 16, 14, 12, 11, 10] },
      { tekst, snede: 'gewoon', groottes: [12, 12, 11, 10, 9, 8] },
      vak,
    );
    return { nummer: setRegel(nummer, 'vet', 11, binnenBreedte / 3).tekst, titel: boven, tekst: onder };
  });
  const perBlad = countPerBlad(KAART_RASTER);
  return Array.from({ length: Math.ceil(gezet.length / perBlad) }, (_, index) => ({
    soort: 'kaarten',
    kenmerk: setRegel(kenmerk, 'gewoon', 8.5, (binnenBreedte * 2) / 3),
    kaarten: gezet.slice(index * perBlad, (index + 1) * perBlad),
  }));
}

const HOOGSTE_RIJ = 14;
const STEM_KOP = 40;

function layoutStembrief({ titel, uitleg, rangen }: z.infer<typeof stembriefSchema>): StemPagina {
  const { breedte, hoogte, binnen } = STEM_RASTER;
  const [boven, onder] = fitTwo(
    { tekst: titel, snede: 'vet', groottes: [14, 13, 12, 11, 10] },
    { tekst: uitleg, snede: 'gewoon', groottes: [11, 10, 10, 9, 9] },
    { breedte: breedte - 2 * binnen, hoogte: STEM_KOP, ruimte: 1.5 },
  );
  const room = hoogte - 2 * binnen - STEM_KOP - 2;
  return {
    soort: 'stembrief',
    titel: boven,
    uitleg: onder,
    rangen: rangen.map((rang) => setRegel(rang, 'vet', 14, (breedte - 2 * binnen) / 4).tekst),
    rij: Math.min(HOOGSTE_RIJ, room / rangen.length),
  };
}
