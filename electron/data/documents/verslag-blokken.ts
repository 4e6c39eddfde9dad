import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { twipsToMm } from '../../../shared/a4/pagina.ts';
import { isRechtsNaarLinks, prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { type GeladenAfbeelding, LEGE_AFBEELDING, makeImageRun } from './afbeelding.ts';
import type { BeeldMetAlt } from './beelden.ts';
import { drawFiguur } from './figuur.ts';
import type { Plaatjes } from './inpakken.ts';
import { isInleiding, maatAfbeelding, maatFiguur, VERSLAG_BREEDTE } from './verslag-maten.ts';
import { LIJST, VERSLAGSTIJL } from './verslag-stijlen.ts';
import { makeTabel } from './verslag-tabel.ts';
import { tekstOpties } from './verslag-tekst.ts';

type Van<S extends VerslagBlok['soort']> = Extract<VerslagBlok, { soort: S }>;

/** What the blocks of a document are made with. */
export interface Maker {
  /** Folder with the app's fonts. */
  readonly fonts: string;
  /** The picture of a block; null when it is gone. */
  readonly loadImage: (bron: Van<'afbeelding'>['bron']) => Promise<BeeldMetAlt | null>;
  /** Is told how far it is, from 0 to 1. */
  readonly onVoortgang?: (deel: number) => void;
  /** Of the picture beside a chart; what print needs when it is left out. */
  readonly dpi?: number;
}

interface MetPlaatjes extends Maker {
  readonly plaatjes: Plaatjes;
}

/** The blocks as paragraphs and tables of Word. */
export async function makeBlokken(blokken: readonly VerslagBlok[], maker: MetPlaatjes): Promise<FileChild[]> {
  const children: FileChild[] = [];
  let kop = '';
  for (const [index, blok] of blokken.entries()) {
    if (blok.soort === 'kop') kop = blok.tekst;
    children.push(...(await makeBlok(blok, index, kop, maker)));
    maker.onVoortgang?.((index + 1) / blokken.length);
  }
  return children;
}

async function makeBlok(
  blok: VerslagBlok,
  index: number,
  kop: string,
  maker: MetPlaatjes,
): Promise<readonly FileChild[]> {
  switch (blok.soort) {
    case 'kop':
      return prepareRegel(blok.tekst) === '' ? [] : [makeKop(blok)];
    case 'alinea':
      return [new Paragraph({ ...tekstOpties(blok.tekst), keepNext: isInleiding(blok.tekst) })];
    case 'citaat':
      return makeCitaat(blok);
    case 'lijst':
      return makeLijst(blok, index);
    case 'tabel':
      return makeTabel(blok, kop);
    case 'figuur':
      return makeFiguur(blok, maker);
    case 'afbeelding':
      return [...makePlaatje(await maker.loadImage(blok.bron), blok, maker.plaatjes)];
  }
}

const NIVEAUS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

function makeKop({ niveau, tekst }: Van<'kop'>): Paragraph {
  const heading = NIVEAUS[niveau - 1];
  const regel = prepareRegel(tekst);
  return new Paragraph({
    ...(heading !== undefined && { heading }),
    ...(isRechtsNaarLinks(regel) && { bidirectional: true }),
    children: [new TextRun(regel)],
  });
}

function makeCitaat({ tekst, bron }: Van<'citaat'>): Paragraph[] {
  const citaat = new Paragraph({ style: VERSLAGSTIJL.citaat, ...tekstOpties(tekst) });
  return bron === undefined
    ? [citaat]
    : [citaat, new Paragraph({ style: VERSLAGSTIJL.bron, ...tekstOpties(`– ${bron}`) })];
}

// Its own instance: every numbered list begins at 1.
function makeLijst({ genummerd, items }: Van<'lijst'>, instance: number): Paragraph[] {
  const reference = genummerd ? LIJST.nummers : LIJST.punten;
  return items.map(
    (item) => new Paragraph({ numbering: { reference, level: 0, instance }, ...tekstOpties(item) }),
  );
}

const PIXELS_PER_MM = 96 / 25.4;
/** A chart as a report shows it: as SVG, with a PNG of it for what cannot read that. */
export function drawForVerslag(
  { figuur, data }: Pick<Van<'figuur'>, 'figuur' | 'data'>,
  fonts: string,
  dpi?: number,
) {
  const { svg, verhouding, toPng } = drawFiguur(figuur, data, fonts);
  const maat = maatFiguur(verhouding, twipsToMm(VERSLAG_BREEDTE));
  return { svg, png: toPng(maat.breedteMm, dpi), ...maat };
}

function makeFiguur(blok: Van<'figuur'>, { fonts, dpi, plaatjes }: MetPlaatjes): Paragraph[] {
  const { svg, png, breedteMm, hoogteMm } = drawForVerslag(blok, fonts, dpi);
  const run = new ImageRun({
    type: 'svg',
    data: plaatjes.standIn(svg),
    fallback: { type: 'png', data: plaatjes.standIn(png) },
    transformation: { width: breedteMm * PIXELS_PER_MM, height: hoogteMm * PIXELS_PER_MM },
    altText: { name: 'Figuur', description: prepareRegel(blok.alt) },
  });
  return withBijschrift(run, blok.bijschrift);
}

function makePlaatje(
  picture: BeeldMetAlt | null,
  { verhouding, alt, bijschrift }: Van<'afbeelding'>,
  plaatjes: Plaatjes,
): Paragraph[] {
  const image: GeladenAfbeelding = picture?.afbeelding ?? LEGE_AFBEELDING;
  const description =
    picture === null ? 'Deze afbeelding is er niet meer.' : (picture.alt ?? prepareRegel(alt));
  const run = makeImageRun(image, maatAfbeelding(verhouding), { name: 'Afbeelding', description }, plaatjes);
  return withBijschrift(run, bijschrift);
}

function withBijschrift(run: ImageRun, bijschrift: string): Paragraph[] {
  const picture = new Paragraph({
    style: VERSLAGSTIJL.figuur,
    keepNext: bijschrift.trim() !== '',
    children: [run],
  });
  return bijschrift.trim() === ''
    ? [picture]
    : [picture, new Paragraph({ style: VERSLAGSTIJL.bijschrift, ...tekstOpties(bijschrift) })];
}

/** The size in millimetres of the picture in a block. */
export const maatVan =
  (fonts: string) =>
  (blok: Van<'figuur' | 'afbeelding'>): { readonly hoogteMm: number } =>
    blok.soort === 'afbeelding'
      ? maatAfbeelding(blok.verhouding)
      : maatFiguur(drawFiguur(blok.figuur, blok.data, fonts).verhouding, twipsToMm(VERSLAG_BREEDTE));
