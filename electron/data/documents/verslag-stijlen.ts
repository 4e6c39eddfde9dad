import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { KLEUREN } from '../../../shared/a4/pagina.ts';
import { FONT, TAAL } from './huisstijl.ts';
import { CEL, KOPLIJN, ZETTING, type ZettingNaam } from './verslag-maten.ts';

/** The Word styles of a report, by what they are for. */
export const VERSLAGSTIJL = {
  organisatie: 'Organisatie',
  titel: 'Title',
  ondertitel: 'Subtitle',
  inhoud: 'TOCHeading',
  citaat: 'Quote',
  bron: 'Bron',
  bijschrift: 'Caption',
  figuur: 'Figuur',
  tabelKop: 'Tabelkop',
  tabelCel: 'Tabeltekst',
  naTabel: 'NaTabel',
  kop: 'header',
  voet: 'footer',
} as const;
export const TABELSTIJL = 'DialoogtafelTabel';

/** The lists, by what they are called in the document. */
export const LIJST = { punten: 'punten', nummers: 'nummers' } as const;

interface Letter {
  readonly kleur?: string;
  readonly vet?: boolean;
  readonly cursief?: boolean;
}

const run = (naam: ZettingNaam, { kleur = KLEUREN.inkt, vet, cursief }: Letter = {}) => {
  const { punten, snede } = ZETTING[naam];
  return {
    font: FONT,
    size: punten * 2,
    color: kleur,
    bold: vet ?? snede === 'vet',
    italics: cursief ?? snede === 'cursief',
  };
};

const spacing = (naam: ZettingNaam) => {
  const { voor, na, regel } = ZETTING[naam];
  return { before: voor, after: na, line: regel, lineRule: LineRuleType.AUTO };
};

// How far a list stands in is for its level to say, so not for its style.
const makeInspringing = (left?: number, right?: number) =>
  left === undefined && right === undefined
    ? {}
    : { indent: { ...(left !== undefined && { left }), ...(right !== undefined && { right }) } };

/** A style as it is set, with what only Word needs to know of it. */
function stijl(
  id: ZettingNaam,
  name: string,
  letter: Letter = {},
  more: NonNullable<IParagraphStyleOptions['paragraph']> = {},
): IParagraphStyleOptions {
  const { links, rechts, metVolgende, bijeen } = ZETTING[id];
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: run(id, letter),
    paragraph: {
      ...(metVolgende === true && { keepNext: true }),
      ...(bijeen === true && { keepLines: true }),
      spacing: spacing(id),
      ...(id !== 'ListParagraph' && makeInspringing(links, rechts)),
      ...more,
    },
  };
}

const lijn = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

const kop = (niveau: 1 | 2 | 3 | 4, letter: Letter = {}): IParagraphStyleOptions => ({
  ...stijl(`Heading${String(niveau)}` as ZettingNaam, `heading ${String(niveau)}`, letter, {
    outlineLevel: niveau - 1,
    ...(niveau === 1 && { border: { bottom: lijn(KLEUREN.lijn, KOPLIJN.dikte * 8, KOPLIJN.afstand) } }),
  }),
  next: 'Normal',
});

/** The styles of the sessieverslag and the terugkoppeling. */
export function makeVerslagStijlen(): IStylesOptions {
  const { accent, gedempt, lijn: haarlijn } = KLEUREN;
  return {
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      stijl('Title', 'Title', { kleur: accent }),
      kop(1, { kleur: accent }),
      kop(2),
      kop(3, { kleur: accent }),
      kop(4, { kleur: gedempt, cursief: true }),
      stijl('ListParagraph', 'List Paragraph'),
      stijl('Organisatie', 'Organisatie', { kleur: gedempt }),
      stijl('Subtitle', 'Subtitle', { kleur: gedempt }),
      stijl('TOCHeading', 'TOC Heading'),
      stijl('TOC1', 'toc 1', {}, { indent: { left: 0 } }),
      stijl('TOC2', 'toc 2', { kleur: gedempt }),
      stijl('Quote', 'Quote', {}, { border: { left: lijn(accent, 18, 10) } }),
      stijl('Bron', 'Bron', { kleur: gedempt }),
      stijl('Caption', 'caption', { kleur: gedempt }),
      stijl('Figuur', 'Figuur'),
      stijl('Tabelkop', 'Tabelkop'),
      stijl('Tabeltekst', 'Tabeltekst'),
      stijl('NaTabel', 'Na tabel'),
      stijl('header', 'header', { kleur: gedempt }, { border: { bottom: lijn(haarlijn, 4, 4) } }),
      stijl('footer', 'footer', { kleur: gedempt }),
    ],
    // With imported styles docx leaves out its own defaults, so the document's defaults are named here too.
    importedStyles: [
      new DocumentDefaults({
        run: { ...run('Normal'), language: TAAL },
        paragraph: { spacing: spacing('Normal') },
      }),
      ImportedXmlComponent.fromXmlString(tabelStijlXml()),
    ],
  };
}

/** The table style: lines between the rows, the header row shaded; docx writes styles of paragraphs and letters only. */
function tabelStijlXml(): string {
  const border = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${color}"/>`;
  const margin = (side: string, twips: number): string => `<w:${side} w:w="${String(twips)}" w:type="dxa"/>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABELSTIJL}">
<w:name w:val="Dialoogtafel tabel"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>${border('top', 8, KLEUREN.accent)}${border('bottom', 6, KLEUREN.lijn)}${border('insideH', 4, KLEUREN.lijn)}</w:tblBorders>
<w:tblCellMar>${margin('top', CEL.boven)}${margin('left', CEL.links)}${margin('bottom', CEL.onder)}${margin('right', CEL.rechts)}</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3EEF1"/></w:tcPr></w:tblStylePr>
</w:style>`;
}

/** The lists of a report: real Word lists. */
export function makeLijsten(): INumberingOptions {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: ZETTING.ListParagraph.links ?? 0, hanging: 284 } },
      run: { color: KLEUREN.accent },
    },
  });
  return {
    config: [
      { reference: LIJST.punten, levels: [level(LevelFormat.BULLET, '•')] },
      { reference: LIJST.nummers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
    ],
  };
}
