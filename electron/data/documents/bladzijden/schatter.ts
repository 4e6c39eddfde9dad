import type { PageNumberEstimator } from 'docx';
import { prepareRegel } from '../../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../../shared/verslag/blokken.ts';
import { VERSLAG_PAGINA, ZETTING } from '../verslag-maten.ts';
import { makeAlinea, makeStukken, type MaatVan } from './stukken.ts';
import { type Stuk, vulBladzijden } from './vullen.ts';

/** The report whose pages are counted, from its title on. */
export interface TeTellen {
  readonly titel: string;
  readonly ondertitel: string;
  readonly blokken: readonly VerslagBlok[];
  readonly heeftInhoud: boolean;
  /** The height of the logo in the letterhead, in twips; 0 without. */
  readonly logoHoogte: number;
  readonly maatVan: MaatVan;
}

/** The headings that the table of contents names. */
const isInInhoud = (blok: VerslagBlok): boolean =>
  blok.soort === 'kop' && blok.niveau <= 2 && prepareRegel(blok.tekst) !== '';

/** The page of each heading in the table of contents, in order, and how many pages there are. */
function telBladzijden(verslag: TeTellen): {
  readonly koppen: readonly number[];
  readonly aantal: number;
} {
  const stukken: Stuk[] = [makeAlinea('Title', verslag.titel), makeAlinea('Subtitle', verslag.ondertitel)];
  if (verslag.heeftInhoud) stukken.push(...makeInhoud(verslag.blokken));
  const plaatsen: number[] = [];
  let kop = '';
  for (const blok of verslag.blokken) {
    if (blok.soort === 'kop') kop = blok.tekst;
    if (isInInhoud(blok)) plaatsen.push(stukken.length);
    stukken.push(...makeStukken(blok, kop, verslag.maatVan));
  }
  const begin = vulBladzijden(stukken, meetRuimte(verslag.logoHoogte));
  return { koppen: plaatsen.map((plaats) => begin[plaats] ?? 1), aantal: begin.at(-1) ?? 1 };
}

/** The table of contents: its heading, an entry for each heading, and the empty paragraph that Word ends it with. */
function makeInhoud(blokken: readonly VerslagBlok[]): Stuk[] {
  const regels = blokken
    .filter((blok) => blok.soort === 'kop')
    .filter(isInInhoud)
    .map(({ niveau, tekst }) => makeAlinea(niveau === 1 ? 'TOC1' : 'TOC2', prepareRegel(tekst)));
  return [makeAlinea('TOCHeading', 'Inhoud'), ...regels, makeAlinea('Normal', '')];
}

function meetRuimte(logoHoogte: number) {
  const { hoogte, marge, kopAfstand } = VERSLAG_PAGINA;
  const briefhoofd = kopAfstand + logoHoogte + ZETTING.Organisatie.na;
  return {
    eerste: hoogte - marge.onder - Math.max(marge.boven, briefhoofd),
    volgende: hoogte - marge.onder - marge.boven,
  };
}

/** Writes these pages into the table of contents that docx fills: the bookmarks of its headings are in the same order. */
export function schatBladzijden(verslag: TeTellen): PageNumberEstimator {
  const { koppen, aantal } = telBladzijden(verslag);
  return (body) => ({
    bookmarks: new Map(
      listBookmarks(body).map((naam, index) => [naam, String(koppen[index] ?? '')] as const),
    ),
    pageCount: aantal,
  });
}

/** The names of the bookmarks around headings, in order. */
function listBookmarks(body: unknown): string[] {
  const names = JSON.stringify(body).matchAll(/"w:bookmarkStart":\{"_attr":\{[^}]*"w:name":"(_Toc[^"]*)"/g);
  return [...names].map(([, name = '']) => name);
}
