import {
  Document,
  Footer,
  type FileChild,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Beeldblok,
  type BeeldLayout,
  type Blok,
  type PaginaLayout,
  type Tekstblok,
} from '../../../shared/a4/layout-beeld.ts';
import { layOrRefuse } from '../../../shared/a4/lay-or-refuse.ts';
import { KOLOMMEN, PAGINA, TEKSTBREEDTE } from '../../../shared/a4/pagina.ts';
import { prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import { makeVoet } from '../../../shared/a4/voet.ts';
import {
  type Afbeelding,
  type Beeld,
  DRIE_ES,
  type Labels,
} from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { type GeladenAfbeelding, LEGE_AFBEELDING, makeImageRun } from './afbeelding.ts';
import { packDocument, Plaatjes } from './inpakken.ts';
import {
  makeBeeldStijlen,
  STIJL_AFBEELDING,
  STIJL_NOG_LEEG,
  STIJL_SLOTREGEL,
  WORDSTIJL,
} from './huisstijl.ts';

export interface BeeldenOpties {
  readonly labels: Labels;
  readonly groep: string;
  /** ISO date of the bijeenkomst, "2026-11-22". */
  readonly datum: string;
  /** Title property of the document. */
  readonly titel: string;
  /** Whether the makers are named. */
  readonly metMakers: boolean;
  /** The picture of a Beeld; null when it is gone, then its place stays free. */
  readonly loadImage: (afbeelding: Afbeelding) => Promise<BeeldMetAlt | null>;
}

/** A picture, with what is to be seen on it when the app knows: it does for its own drawings. */
export interface BeeldMetAlt {
  readonly afbeelding: GeladenAfbeelding;
  readonly alt: string | null;
}

interface GelegdBeeld {
  readonly beeld: Beeld;
  readonly layout: BeeldLayout;
  readonly picture: BeeldMetAlt | null;
}

/**
 * Word document with every Beeld on exactly one A4 page, or on two where the group chose so. Gives the bytes of a .docx.
 * Throws a `DialoogtafelError` ('ongeldig') when a Beeld does not fit on the pages it may take.
 */
export async function makeBeeldenDocument(
  beelden: readonly Beeld[],
  opties: BeeldenOpties,
): Promise<Uint8Array> {
  const gelegd = await Promise.all(beelden.map((beeld) => layBeeld(beeld, opties)));
  const plaatjes = new Plaatjes();
  const pages = gelegd.reduce((total, { layout }) => total + layout.paginas.length, 0);
  const document = new Document({
    title: prepareRegel(opties.titel),
    subject: 'Beeld van Goed Werk',
    creator: prepareRegel(opties.groep) || 'Dialoogtafel',
    lastModifiedBy: 'Dialoogtafel',
    description: 'Naar Van Luin & Ruijters, 2022',
    styles: makeBeeldStijlen(),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: makeFooter(opties, pages > 1) },
        children: gelegd.flatMap((each, index) => makeBeeldPages(each, index, plaatjes)),
      },
    ],
  });
  return packDocument(document, plaatjes);
}

const PAGE = {
  size: { width: PAGINA.breedte, height: PAGINA.hoogte },
  margin: {
    top: PAGINA.marge.boven,
    bottom: PAGINA.marge.onder,
    left: PAGINA.marge.links,
    right: PAGINA.marge.rechts,
    header: PAGINA.voetAfstand,
    footer: PAGINA.voetAfstand,
    gutter: 0,
  },
};

async function layBeeld(beeld: Beeld, opties: BeeldenOpties): Promise<GelegdBeeld> {
  const shown = opties.metMakers ? beeld : { ...beeld, makers: [] };
  const layout = layOrRefuse(shown, opties.labels);
  const picture = beeld.afbeelding === null ? null : await opties.loadImage(beeld.afbeelding);
  return { beeld, layout, picture };
}

function makeFooter(opties: BeeldenOpties, isNumbered: boolean): Footer {
  const { links, rechts } = makeVoet(opties.groep, opties.datum);
  const number = isNumbered ? [new TextRun({ children: [' · ', PageNumber.CURRENT] })] : [];
  const line = new Paragraph({
    style: WORDSTIJL.voet,
    tabStops: [{ type: TabStopType.RIGHT, position: TEKSTBREEDTE }],
    children: [new TextRun({ children: [links, new Tab(), rechts] }), ...number],
  });
  return new Footer({ children: [line] });
}

function makeBeeldPages(gelegd: GelegdBeeld, index: number, plaatjes: Plaatjes): FileChild[] {
  return gelegd.layout.paginas.flatMap((pagina, number) => {
    const isFirstSheet = index === 0 && number === 0;
    return makePage(pagina, gelegd, { pageBreakBefore: !isFirstSheet, plaatjes });
  });
}

const COLUMN_IDS: ReadonlySet<string> = new Set(DRIE_ES.flatMap((e) => [e, `${e}Kop`]));

/** The blocks of a page in order; the six blocks of the three E's together become one table. */
function makePage(
  pagina: PaginaLayout,
  gelegd: GelegdBeeld,
  { pageBreakBefore, plaatjes }: { readonly pageBreakBefore: boolean; readonly plaatjes: Plaatjes },
): FileChild[] {
  const isColumn = (blok: Blok): blok is Tekstblok => blok.soort === 'tekst' && COLUMN_IDS.has(blok.id);
  const columns = pagina.blokken.filter(isColumn);
  const children = pagina.blokken.flatMap((blok, i): FileChild[] => {
    if (blok.soort === 'afbeelding') return [makeImageParagraph(blok, gelegd, plaatjes)];
    if (!isColumn(blok)) return [makeTextParagraph(blok, pageBreakBefore && i === 0)];
    return blok === columns[0] ? [makeColumns(columns)] : [];
  });
  const isLastAColumn = pagina.blokken.at(-1)?.id === 'energie';
  return isLastAColumn ? [...children, new Paragraph({ style: STIJL_SLOTREGEL })] : children;
}

function makeTextParagraph(blok: Tekstblok, pageBreakBefore = false): Paragraph {
  const style = blok.isLeeg ? { style: STIJL_NOG_LEEG } : {};
  return new Paragraph({
    style: WORDSTIJL[blok.stijl],
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(blok.isRechtsNaarLinks && { bidirectional: true }),
    // A newline inside a run becomes a space, so each line of the writer's own is a break.
    children: blok.tekst
      .split('\n')
      .map((text, i) => new TextRun({ text, ...style, ...(i > 0 && { break: 1 }) })),
  });
}

function makeImageParagraph(blok: Beeldblok, { beeld, picture }: GelegdBeeld, plaatjes: Plaatjes): Paragraph {
  const run = makeImageRun(
    picture?.afbeelding ?? LEGE_AFBEELDING,
    { breedteMm: blok.beeldBreedte, hoogteMm: blok.hoogte },
    { name: 'Beeld', description: describePicture(beeld, picture) },
    plaatjes,
  );
  return new Paragraph({ style: STIJL_AFBEELDING, children: [run] });
}

/** What is to be seen, for who does not see it: what the drawing shows, else the caption, else what it stands for. */
function describePicture(beeld: Beeld, picture: BeeldMetAlt | null): string {
  if (picture === null) return 'Hier komt nog een beeld.';
  const kern = prepareRegel(beeld.kernuitspraak);
  const plain = kern === '' ? 'Beeld bij de situatie.' : `Beeld bij: ${kern}`;
  return picture.alt ?? (prepareRegel(beeld.bijschrift) || plain);
}

/** The three E's as a table with a header row: a row of headings and a row of texts. */
function makeColumns(columns: readonly Tekstblok[]): Table {
  const find = (ids: readonly string[]): Tekstblok[] => columns.filter((blok) => ids.includes(blok.id));
  const koppen = find(DRIE_ES.map((e) => `${e}Kop`));
  const teksten = find(DRIE_ES);
  return new Table({
    width: { size: TEKSTBREEDTE, type: WidthType.DXA },
    columnWidths: KOLOMMEN.celBreedtes,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: [makeRow(koppen, KOLOMMEN.voor, true), makeRow(teksten, 0, false)],
  });
}

const NO_MARGINS = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 };
const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function makeRow(blokken: readonly Tekstblok[], top: number, tableHeader: boolean): TableRow {
  const cells = blokken.map((blok, i) => {
    const left = i === 0 ? 0 : KOLOMMEN.halveGoot;
    const right = i === blokken.length - 1 ? 0 : KOLOMMEN.halveGoot;
    return new TableCell({
      width: { size: KOLOMMEN.celBreedtes[i] ?? 0, type: WidthType.DXA },
      margins: { ...NO_MARGINS, top, left, right },
      children: [makeTextParagraph(blok)],
    });
  });
  return new TableRow({ children: cells, tableHeader, cantSplit: true });
}
