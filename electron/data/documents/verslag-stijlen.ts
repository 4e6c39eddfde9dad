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
import { KLEUREN, mmToTwips } from '../../../shared/a4/pagina.ts';
import { FONT, TAAL } from './huisstijl.ts';

/** The page of a report, in twips. */
export const VERSLAG_PAGINA = {
  breedte: 11906,
  hoogte: 16838,
  marge: { boven: mmToTwips(26), onder: mmToTwips(22), links: mmToTwips(22), rechts: mmToTwips(20) },
  kopAfstand: mmToTwips(11),
  voetAfstand: mmToTwips(10),
} as const;
export const VERSLAG_BREEDTE =
  VERSLAG_PAGINA.breedte - VERSLAG_PAGINA.marge.links - VERSLAG_PAGINA.marge.rechts;

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
  readonly punten: number;
  readonly kleur?: string;
  readonly vet?: boolean;
  readonly cursief?: boolean;
}

const run = ({ punten, kleur = KLEUREN.inkt, vet = false, cursief = false }: Letter) => ({
  font: FONT,
  size: punten * 2,
  color: kleur,
  bold: vet,
  italics: cursief,
});

/** White above and below in twips, and the height of a line in 240ths. */
const ruimte = (voor: number, na: number, regel = 264) => ({
  before: voor,
  after: na,
  line: regel,
  lineRule: LineRuleType.AUTO,
});

const stijl = (
  id: string,
  name: string,
  letter: Letter,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: run(letter),
  paragraph,
});

const lijn = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

const kop = (niveau: 1 | 2 | 3 | 4, letter: Letter, voor: number, na: number): IParagraphStyleOptions => ({
  ...stijl(`Heading${String(niveau)}`, `heading ${String(niveau)}`, letter, {
    keepNext: true,
    keepLines: true,
    outlineLevel: niveau - 1,
    spacing: ruimte(voor, na, 250),
    ...(niveau === 1 && { border: { bottom: lijn(KLEUREN.lijn, 6, 3) } }),
  }),
  next: 'Normal',
});

/** The styles of the sessieverslag and the terugkoppeling. */
export function makeVerslagStijlen(): IStylesOptions {
  const { accent, gedempt, lijn: haarlijn } = KLEUREN;
  return {
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      stijl(
        'Title',
        'Title',
        { punten: 26, kleur: accent, vet: true },
        { keepNext: true, spacing: ruimte(0, 60, 240) },
      ),
      kop(1, { punten: 16, kleur: accent, vet: true }, 420, 140),
      kop(2, { punten: 13, vet: true }, 280, 80),
      kop(3, { punten: 11.5, kleur: accent, vet: true }, 200, 60),
      kop(4, { punten: 11, kleur: gedempt, vet: true, cursief: true }, 160, 40),
      stijl('ListParagraph', 'List Paragraph', { punten: 11 }, { spacing: ruimte(0, 60) }),
      stijl(
        'Organisatie',
        'Organisatie',
        { punten: 11, kleur: gedempt, vet: true },
        { spacing: ruimte(0, 240) },
      ),
      stijl('Subtitle', 'Subtitle', { punten: 12, kleur: gedempt }, { spacing: ruimte(0, 360) }),
      stijl(
        'TOCHeading',
        'TOC Heading',
        { punten: 13, vet: true },
        { keepNext: true, spacing: ruimte(200, 80) },
      ),
      ...([1, 2] as const).map((niveau) =>
        stijl(
          `TOC${String(niveau)}`,
          `toc ${String(niveau)}`,
          { punten: 11, ...(niveau === 2 && { kleur: gedempt }) },
          { spacing: ruimte(niveau === 1 ? 60 : 0, 20), indent: { left: niveau === 1 ? 0 : 284 } },
        ),
      ),
      stijl(
        'Quote',
        'Quote',
        { punten: 13, cursief: true },
        {
          keepLines: true,
          spacing: ruimte(80, 160),
          indent: { left: 284, right: 284 },
          border: { left: lijn(accent, 18, 10) },
        },
      ),
      stijl(
        'Bron',
        'Bron',
        { punten: 10, kleur: gedempt },
        { indent: { left: 284 }, spacing: ruimte(0, 160) },
      ),
      stijl(
        'Caption',
        'caption',
        { punten: 9.5, kleur: gedempt, cursief: true },
        { spacing: ruimte(60, 200, 240) },
      ),
      stijl('Figuur', 'Figuur', { punten: 11 }, { keepNext: true, spacing: ruimte(120, 60, 240) }),
      stijl(
        'Tabelkop',
        'Tabelkop',
        { punten: 10, vet: true },
        { keepNext: true, spacing: ruimte(40, 40, 240) },
      ),
      stijl('Tabeltekst', 'Tabeltekst', { punten: 10 }, { spacing: ruimte(30, 30, 245) }),
      stijl('NaTabel', 'Na tabel', { punten: 6 }, { spacing: ruimte(0, 60, 120) }),
      stijl(
        'header',
        'header',
        { punten: 9, kleur: gedempt },
        { spacing: ruimte(0, 0, 240), border: { bottom: lijn(haarlijn, 4, 4) } },
      ),
      stijl('footer', 'footer', { punten: 9, kleur: gedempt }, { spacing: ruimte(0, 0, 240) }),
    ],
    // With imported styles docx leaves out its own defaults, so the document's defaults are named here too.
    importedStyles: [
      new DocumentDefaults({
        run: { ...run({ punten: 11 }), language: TAAL },
        paragraph: { spacing: ruimte(0, 120) },
      }),
      ImportedXmlComponent.fromXmlString(tabelStijlXml()),
    ],
  };
}

/** The table style: lines between the rows, the header row shaded; docx writes styles of paragraphs and letters only. */
function tabelStijlXml(): string {
  const border = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${color}"/>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABELSTIJL}">
<w:name w:val="Dialoogtafel tabel"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>${border('top', 8, KLEUREN.accent)}${border('bottom', 6, KLEUREN.lijn)}${border('insideH', 4, KLEUREN.lijn)}</w:tblBorders>
<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>
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
    style: { paragraph: { indent: { left: 397, hanging: 284 } }, run: { color: KLEUREN.accent } },
  });
  return {
    config: [
      { reference: LIJST.punten, levels: [level(LevelFormat.BULLET, '•')] },
      { reference: LIJST.nummers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
    ],
  };
}
