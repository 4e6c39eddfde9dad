import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { twipsToMm } from '../../../shared/a4/pagina.ts';
import { isRechtsNaarLinks, prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { type GeladenAfbeelding, LEGE_AFBEELDING, makeImageRun } from './afbeelding.ts';
import type { BeeldMetAlt } from './beelden.ts';
import { drawFiguur } from './figuur.ts';
import { LIJST, VERSLAG_BREEDTE, VERSLAGSTIJL } from './verslag-stijlen.ts';
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

/** The blocks as paragraphs and tables of Word. */
export async function makeBlokken(blokken: readonly VerslagBlok[], maker: Maker): Promise<FileChild[]> {
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
  maker: Maker,
): Promise<readonly FileChild[]> {
  switch (blok.soort) {
    case 'kop':
      return prepareRegel(blok.tekst) === '' ? [] : [makeKop(blok)];
    case 'alinea':
      return [new Paragraph(tekstOpties(blok.tekst))];
    case 'citaat':
      return makeCitaat(blok);
    case 'lijst':
      return makeLijst(blok, index);
    case 'tabel':
      return makeTabel(blok, kop);
    case 'figuur':
      return makeFiguur(blok, maker);
    case 'afbeelding':
      return [...makePlaatje(await maker.loadImage(blok.bron), blok)];
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
/** Two wide charts on a page; a tall one takes the page. */
const BREED = { vanaf: 1.3, hoogteMm: 108 } as const;
const MAX_HOOGTE_MM = 190;

function makeFiguur({ figuur, data, alt, bijschrift }: Van<'figuur'>, { fonts, dpi }: Maker): Paragraph[] {
  const drawn = drawFiguur(figuur, data, fonts);
  const hoogteMm = drawn.verhouding >= BREED.vanaf ? BREED.hoogteMm : MAX_HOOGTE_MM;
  const breedteMm = Math.min(twipsToMm(VERSLAG_BREEDTE), hoogteMm * drawn.verhouding);
  const run = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawn.svg),
    fallback: { type: 'png', data: drawn.toPng(breedteMm, dpi) },
    transformation: {
      width: breedteMm * PIXELS_PER_MM,
      height: (breedteMm / drawn.verhouding) * PIXELS_PER_MM,
    },
    altText: { name: 'Figuur', description: prepareRegel(alt) },
  });
  return withBijschrift(run, bijschrift);
}

/** A photo stays readable, and leaves room for what is said about it. */
const FOTO = { breedteMm: 150, hoogteMm: 100 } as const;

function makePlaatje(
  picture: BeeldMetAlt | null,
  { verhouding, alt, bijschrift }: Van<'afbeelding'>,
): Paragraph[] {
  const image: GeladenAfbeelding = picture?.afbeelding ?? LEGE_AFBEELDING;
  const breedteMm = Math.min(FOTO.breedteMm, FOTO.hoogteMm * verhouding);
  const description =
    picture === null ? 'Deze afbeelding is er niet meer.' : (picture.alt ?? prepareRegel(alt));
  const run = makeImageRun(
    image,
    { breedteMm, hoogteMm: breedteMm / verhouding },
    { name: 'Afbeelding', description },
  );
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
