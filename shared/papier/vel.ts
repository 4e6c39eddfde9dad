import type { z } from 'zod';
import type { briefSchema, formulierSchema, PapierVan, PapierVeld } from './blad.ts';
import { SCHRIJFLIJN, VAKJE, VEL_BREEDTE, VEL_HOOGTE } from './maten.ts';
import type { GeplaatstBlok, VelBlok, VelPagina, VelStijl } from './pagina.ts';
import { cutText, type Gezet, setRegel, setText } from './zetten.ts';

/**
 * How each style is set: its face, its size in points, the white below it in mm, and the most lines: a question that is
 * longer than a page would be a page on which nobody can write.
 */
export const VEL_STIJLEN = {
  titel: { snede: 'vet', grootte: 18, onder: 3, meeste: 6 },
  inleiding: { snede: 'gewoon', grootte: 11, onder: 4, meeste: 16 },
  vraag: { snede: 'vet', grootte: 12, onder: 1, meeste: 10 },
  uitleg: { snede: 'cursief', grootte: 10, onder: 1, meeste: 10 },
  tekst: { snede: 'gewoon', grootte: 11, onder: 2, meeste: Number.POSITIVE_INFINITY },
} as const satisfies Record<VelStijl, unknown>;

const VAN_LABELS: Readonly<Record<Exclude<PapierVan, 'niemand'>, string>> = {
  naam: 'Naam:',
  codewoord: 'Codewoord:',
  groepje: 'Groepje:',
};
const VAN_HOOGTE = 12;
/** White between two parts of a form. */
const TUSSEN = 5;
/** A page is not begun for less than this of a part. */
const REST = 2;
/** Longer than any assignment above a letter should be. */
const MEESTE_OPDRACHT = 8;
const MEESTE_KEUZE = 6;
/** From the margin to the words of a choice. */
export const KEUZE_INSPRINGING = VAKJE + 3;
/** A paragraph that is longer is cut in pieces, so that none is taller than a page. */
const PARAGRAAF = 30;

/** Blocks that stay together on one page. */
type Groep = readonly VelBlok[];

/** The pages of a form. */
export function layoutFormulier(formulier: z.infer<typeof formulierSchema>): VelPagina[] {
  const { titel, inleiding, van, velden, bron } = formulier;
  const kop = [
    ...makeTekst('titel', titel),
    ...(van === 'niemand' ? [] : [makeVan(VAN_LABELS[van], '')]),
    ...makeTekst('inleiding', inleiding),
  ];
  const groepen: Groep[] = [kop, ...velden.flatMap(makeVeld)];
  return fillPages(groepen, setRegel(bron, 'gewoon', 8.5, VEL_BREEDTE * 0.75));
}

/** The page of a letter with this code word; '' leaves a place to write it. */
export function layoutBrief(brief: z.infer<typeof briefSchema>, codewoord: string): VelPagina[] {
  const kop: VelBlok[] = [
    makeVan('Codewoord:', codewoord),
    ...makeTekst('titel', brief.titel, 3),
    ...makeTekst('inleiding', brief.opdracht, MEESTE_OPDRACHT),
  ];
  const onder: VelBlok[] = brief.vinkje === '' ? [] : [makeWit(TUSSEN), makeKeuze(brief.vinkje)];
  const over = VEL_HOOGTE - sumHoogte(kop) - sumHoogte(onder);
  const lijnen = Array.from({ length: Math.floor(over / SCHRIJFLIJN) }, () => makeLijn(''));
  return fillPages([kop, ...lijnen.map((lijn) => [lijn]), onder], setText('', 'gewoon', 8.5, 1));
}

function makeVeld(veld: PapierVeld): Groep[] {
  switch (veld.soort) {
    case 'tekst': {
      const delen = splitParagrafen(veld.tekst).flatMap((deel) => makeTekst('tekst', deel));
      const [first, ...rest] = delen;
      const kop = [makeWit(TUSSEN), ...makeTekst('vraag', veld.kop)];
      return [first === undefined ? kop : [...kop, first], ...rest.map((deel) => [deel])];
    }
    case 'lijnen':
      return keepWithKop(
        veld,
        Array.from({ length: veld.lijnen }, () => makeLijn('')),
      );
    case 'regels':
      return keepWithKop(
        veld,
        Array.from({ length: veld.aantal }, (_, index) => makeLijn(`${String(index + 1)}.`)),
      );
    case 'keuzes':
      return keepWithKop(veld, veld.opties.map(makeKeuze));
  }
}

/** A question is never the last thing on a page: its first lines go with it. */
function keepWithKop(veld: { readonly vraag: string; readonly uitleg: string }, blokken: VelBlok[]): Groep[] {
  const kop = [makeWit(TUSSEN), ...makeTekst('vraag', veld.vraag), ...makeTekst('uitleg', veld.uitleg)];
  return [[...kop, ...blokken.slice(0, REST)], ...blokken.slice(REST).map((blok) => [blok])];
}

function makeTekst(stijl: VelStijl, tekst: string, hoogstens = Number.POSITIVE_INFINITY): VelBlok[] {
  const { snede, grootte, onder, meeste } = VEL_STIJLEN[stijl];
  const gezet = cutText(
    setText(tekst, snede, grootte, VEL_BREEDTE),
    Math.min(meeste, hoogstens),
    VEL_BREEDTE,
  );
  return gezet.regels.length === 0 ? [] : [{ soort: 'tekst', stijl, gezet, hoogte: gezet.hoogte + onder }];
}

function makeKeuze(tekst: string): VelBlok {
  const breedte = VEL_BREEDTE - KEUZE_INSPRINGING;
  const gezet = cutText(setText(tekst, 'gewoon', 11, breedte), MEESTE_KEUZE, breedte);
  return { soort: 'keuze', gezet, hoogte: Math.max(gezet.hoogte, VAKJE) + 2.5 };
}

const makeLijn = (nummer: string): VelBlok => ({ soort: 'lijn', nummer, hoogte: SCHRIJFLIJN });
const makeVan = (label: string, waarde: string): VelBlok => ({
  soort: 'van',
  label,
  waarde: setRegel(waarde, 'vet', 14, VEL_BREEDTE / 2).tekst,
  hoogte: VAN_HOOGTE,
});
/** White. */
function makeWit(hoogte: number): VelBlok {
  return { soort: 'tekst', stijl: 'tekst', gezet: setText('', 'gewoon', 11, VEL_BREEDTE), hoogte };
}

function splitParagrafen(tekst: string): string[] {
  return tekst.split('\n').flatMap((paragraaf) => {
    const { regels } = setText(paragraaf, 'gewoon', 11, VEL_BREEDTE);
    if (regels.length <= PARAGRAAF) return [paragraaf];
    const aantal = Math.ceil(regels.length / PARAGRAAF);
    return Array.from({ length: aantal }, (_, index) =>
      regels.slice(index * PARAGRAAF, (index + 1) * PARAGRAAF).join(' '),
    );
  });
}

const sumHoogte = (blokken: Groep): number => blokken.reduce((sum, { hoogte }) => sum + hoogte, 0);

function fillPages(groepen: readonly Groep[], bron: Gezet): VelPagina[] {
  const pages: GeplaatstBlok[][] = [[]];
  let y = 0;
  for (const groep of groepen) {
    if (y > 0 && y + sumHoogte(groep) > VEL_HOOGTE + 0.01) {
      pages.push([]);
      y = 0;
    }
    for (const blok of groep) {
      pages.at(-1)?.push({ y, blok });
      y += blok.hoogte;
    }
  }
  return pages.map((blokken, index) => ({
    soort: 'vel',
    blokken,
    bron,
    nummer: pages.length === 1 ? '' : `${String(index + 1)} van ${String(pages.length)}`,
  }));
}
