import {
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  type IStylesOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { mmToTwips, PAGINA } from '../../../../shared/a4/pagina.ts';
import { prepareRegel } from '../../../../shared/a4/prepare-tekst.ts';
import { type GekozenBlad, layoutPapier } from '../../../../shared/papier/layout-papier.ts';
import {
  A4,
  countPerBlad,
  KAART_RASTER,
  type Raster,
  rasterMarge,
  STEM_RASTER,
  VEL,
  VEL_BREEDTE,
} from '../../../../shared/papier/maten.ts';
import type { PapierPagina } from '../../../../shared/papier/pagina.ts';
import { lineHeight } from '../../../../shared/papier/zetten.ts';
import { FONT, TAAL } from '../huisstijl.ts';
import { packDocument, Plaatjes } from '../inpakken.ts';
import { exact, makeRun, makeSlotregel } from './alinea.ts';
import { makeBord } from './bord.ts';
import { makeLijst } from './lijst.ts';
import { makeRaster, SNIJRAND } from './raster.ts';
import { makeKaart, makeStembrief } from './stukken.ts';
import { makeVel } from './vel.ts';

/** Word document with printed material: the same pages as the print page makes, of the same sizes. */
export async function makePapierDocument(bladen: readonly GekozenBlad[], titel: string): Promise<Uint8Array> {
  const document = new Document({
    title: prepareRegel(titel) || 'Papier',
    subject: 'Materiaal om af te drukken',
    creator: 'Dialoogtafel',
    lastModifiedBy: 'Dialoogtafel',
    styles: STIJLEN,
    compatibility: { version: 15 },
    sections: layoutPapier(bladen).map(makeSection),
  });
  return packDocument(document, new Plaatjes());
}

const STIJLEN: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: TAAL },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: { run: { font: FONT }, paragraph: { keepNext: true, outlineLevel: 0 } },
    heading2: { run: { font: FONT }, paragraph: { keepNext: true, outlineLevel: 1 } },
  },
};

/** Smallest white at the foot: less is not printed by most printers. */
const LEAST_ONDER = 6;

function makeSection(pagina: PapierPagina): ISectionOptions {
  switch (pagina.soort) {
    case 'kaarten':
      return sectionOf(marginsOf(KAART_RASTER), null, [
        makeRaster(
          KAART_RASTER,
          pagina.kaarten.map((kaart) => makeKaart(kaart, pagina)),
        ),
        makeSlotregel(),
      ]);
    case 'stembrief':
      return sectionOf(marginsOf(STEM_RASTER), null, [
        makeRaster(
          STEM_RASTER,
          Array.from({ length: countPerBlad(STEM_RASTER) }, () => makeStembrief(pagina)),
        ),
        makeSlotregel(),
      ]);
    case 'bord':
      return sectionOf(VEL.marge, null, makeBord(pagina));
    case 'vel':
      return sectionOf(VEL.marge, makeVoet(pagina.bron.tekst, pagina.nummer), makeVel(pagina));
    case 'lijst':
      return sectionOf(VEL.marge, makeVoet('', pagina.nummer), makeLijst(pagina));
  }
}

type Marges = Readonly<Record<'links' | 'rechts' | 'boven' | 'onder', number>>;

function marginsOf(raster: Raster): Marges {
  const { links, boven } = rasterMarge(raster);
  const zij = links - SNIJRAND;
  return { links: zij, rechts: zij, boven: boven - SNIJRAND, onder: LEAST_ONDER };
}

/** Each page is a section: its margins are its own, and no page can push the next one along. */
function sectionOf(marge: Marges, voet: Paragraph | null, children: FileChild[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: PAGINA.breedte, height: PAGINA.hoogte },
        margin: {
          top: mmToTwips(marge.boven),
          bottom: mmToTwips(marge.onder),
          left: mmToTwips(marge.links),
          right: mmToTwips(marge.rechts),
          header: 0,
          footer: mmToTwips(voet === null ? 1 : A4.hoogte - VEL.voet),
          gutter: 0,
        },
      },
    },
    // A section without one would take over the foot of the section before it.
    footers: { default: new Footer({ children: [voet ?? makeSlotregel()] }) },
    children,
  };
}

function makeVoet(bron: string, nummer: string): Paragraph {
  const stijl = { snede: 'gewoon', grootte: 8.5 } as const;
  return new Paragraph({
    spacing: exact(lineHeight(stijl.grootte)),
    tabStops: [{ type: TabStopType.RIGHT, position: mmToTwips(VEL_BREEDTE) }],
    children: [
      makeRun(bron, stijl, 'gedempt'),
      new TextRun({ children: [new Tab()] }),
      makeRun(nummer, stijl, 'gedempt'),
    ],
  });
}
