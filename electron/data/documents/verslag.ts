import {
  Document,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { mmToTwips } from '../../../shared/a4/pagina.ts';
import { formatDatum } from '../../../shared/a4/voet.ts';
import { prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import type { Verslag } from '../../../shared/verslag/verslag.ts';
import { schatBladzijden } from './bladzijden/schatter.ts';
import { packDocument, Plaatjes } from './inpakken.ts';
import { type Maker, maatVan, makeBlokken } from './verslag-blokken.ts';
import { VERSLAG_BREEDTE, VERSLAG_PAGINA } from './verslag-maten.ts';
import { makeLijsten, makeVerslagStijlen, VERSLAGSTIJL } from './verslag-stijlen.ts';

/** What an organisation puts on its documents, set once. */
export interface Briefhoofd {
  readonly naam: string;
  readonly logo: {
    readonly soort: 'png' | 'jpg';
    readonly data: Uint8Array;
    readonly verhouding: number;
  } | null;
}

export interface VerslagOpties extends Maker {
  readonly briefhoofd: Briefhoofd;
}

/** Makes the Word document of a report. Gives the bytes of a .docx. */
export async function makeVerslagDocument(verslag: Verslag, opties: VerslagOpties): Promise<Uint8Array> {
  const { soort, titel, groep, ondertitel } = verslag;
  const { logo } = opties.briefhoofd;
  const naam = prepareRegel(titel);
  const plaatjes = new Plaatjes();
  const body = await makeBlokken(verslag.blokken, { ...opties, plaatjes });
  const inhoud = makeInhoud(verslag.blokken);
  const document = new Document({
    title: `${soort}: ${naam}`,
    subject: prepareRegel(ondertitel),
    creator: prepareRegel(opties.briefhoofd.naam) || prepareRegel(groep) || 'Dialoogtafel',
    lastModifiedBy: 'Dialoogtafel',
    styles: makeVerslagStijlen(),
    numbering: makeLijsten(),
    compatibility: { version: 15 },
    pageNumbers: schatBladzijden({
      titel: naam,
      ondertitel: describeOnder(verslag),
      blokken: verslag.blokken,
      heeftInhoud: inhoud.length > 0,
      logoHoogte: logo === null ? 0 : mmToTwips(meetLogo(logo.verhouding).hoogteMm),
      maatVan: maatVan(opties.fonts),
    }),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: makeHeader(verslag), first: makeEersteHeader(opties.briefhoofd, plaatjes) },
        footers: { default: makeFooter(soort, naam), first: makeFooter(soort, naam) },
        children: [...makeBegin(verslag), ...inhoud, ...body],
      },
    ],
  });
  return packDocument(document, plaatjes);
}

const { marge } = VERSLAG_PAGINA;
const PAGE = {
  size: { width: VERSLAG_PAGINA.breedte, height: VERSLAG_PAGINA.hoogte },
  margin: {
    top: marge.boven,
    bottom: marge.onder,
    left: marge.links,
    right: marge.rechts,
    header: VERSLAG_PAGINA.kopAfstand,
    footer: VERSLAG_PAGINA.voetAfstand,
    gutter: 0,
  },
};
const RIGHT = [{ type: TabStopType.RIGHT, position: VERSLAG_BREEDTE }];

const describeOnder = ({ soort, ondertitel }: Verslag): string =>
  [soort, prepareRegel(ondertitel)].filter((part) => part !== '').join(' · ');

function makeBegin(verslag: Verslag): FileChild[] {
  const { titel } = verslag;
  return [
    new Paragraph({ style: VERSLAGSTIJL.titel, children: [new TextRun(prepareRegel(titel))] }),
    new Paragraph({ style: VERSLAGSTIJL.ondertitel, children: [new TextRun(describeOnder(verslag))] }),
  ];
}

/** Long enough that one looks for where something is. */
const MIN_KOPPEN = 5;
const MIN_TEKENS = 4000;

/** The table of contents of a long report; a short one needs none. */
function makeInhoud(blokken: readonly VerslagBlok[]): FileChild[] {
  const koppen = blokken.filter((blok) => blok.soort === 'kop' && blok.niveau <= 2).length;
  if (koppen < MIN_KOPPEN || blokken.map(blokText).join(' ').length < MIN_TEKENS) return [];
  return [
    new Paragraph({ style: VERSLAGSTIJL.inhoud, children: [new TextRun('Inhoud')] }),
    // Never dirty: Word would ask whether to update it before anybody sees the document.
    new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ];
}

function blokText(blok: VerslagBlok): string {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
    case 'citaat':
      return blok.tekst;
    case 'lijst':
      return blok.items.join(' ');
    case 'tabel':
      return [blok.kop, ...blok.rijen].flat().join(' ');
    case 'figuur':
    case 'afbeelding':
      return blok.bijschrift;
  }
}

/** Groep and date on every page but the first, where they stand under the title. */
function makeHeader({ groep, datum }: Verslag): Header {
  const run = new TextRun({ children: [shorten(prepareRegel(groep), 70), new Tab(), formatDatum(datum)] });
  return new Header({
    children: [new Paragraph({ style: VERSLAGSTIJL.kop, tabStops: RIGHT, children: [run] })],
  });
}

const LOGO_HOOGTE_MM = 14;
const LOGO_BREEDTE_MM = 60;
const PIXELS_PER_MM = 96 / 25.4;

/** The organisation on the first page: its name, and its logo at the right. */
function makeEersteHeader({ naam, logo }: Briefhoofd, plaatjes: Plaatjes): Header {
  const regel = shorten(prepareRegel(naam), 70);
  if (logo === null && regel === '') return new Header({ children: [new Paragraph({ children: [] })] });
  const children =
    logo === null
      ? [new TextRun(regel)]
      : [new TextRun({ children: [regel, new Tab()] }), makeLogo(logo, regel, plaatjes)];
  return new Header({
    children: [new Paragraph({ style: VERSLAGSTIJL.organisatie, tabStops: RIGHT, children })],
  });
}

function meetLogo(verhouding: number) {
  const breedteMm = Math.min(LOGO_BREEDTE_MM, LOGO_HOOGTE_MM * verhouding);
  return { breedteMm, hoogteMm: breedteMm / verhouding };
}

function makeLogo(
  { soort, data, verhouding }: NonNullable<Briefhoofd['logo']>,
  naam: string,
  plaatjes: Plaatjes,
): ImageRun {
  const { breedteMm, hoogteMm } = meetLogo(verhouding);
  return new ImageRun({
    type: soort,
    data: plaatjes.standIn(data),
    transformation: {
      width: breedteMm * PIXELS_PER_MM,
      height: hoogteMm * PIXELS_PER_MM,
    },
    altText: { name: 'Logo', description: naam === '' ? 'Logo' : `Logo van ${naam}` },
  });
}

function makeFooter(soort: string, titel: string): Footer {
  const links = shorten(`${soort} · ${titel}`, 70);
  const run = new TextRun({
    children: [links, new Tab(), 'Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ style: VERSLAGSTIJL.voet, tabStops: RIGHT, children: [run] })],
  });
}

/** At most so many letters, so that a header stays one line. */
function shorten(tekst: string, letters: number): string {
  const all = Array.from(tekst);
  return all.length <= letters
    ? tekst
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}
