import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { KLEUREN, type Kleur, mmToTwips } from '../../../../shared/a4/pagina.ts';
import { type Gezet, lineHeight } from '../../../../shared/papier/zetten.ts';

export interface AlineaOpties {
  readonly kleur?: Kleur;
  /** White above and below, in mm. */
  readonly voor?: number;
  readonly na?: number;
  readonly midden?: boolean;
  /** Id of a style, for what is a heading. */
  readonly stijl?: string;
  readonly extra?: Partial<IParagraphOptions>;
}

/** Line spacing that is exactly so many mm: what was measured is what is printed. */
export const exact = (mm: number, voor = 0, na = 0) => ({
  before: mmToTwips(voor),
  after: mmToTwips(na),
  line: mmToTwips(mm),
  lineRule: LineRuleType.EXACT,
});

/** A text that was set, as one paragraph that Word breaks itself: whoever changes the words can go on typing. */
export function makeAlinea(gezet: Gezet, opties: AlineaOpties = {}): Paragraph {
  const { kleur = 'inkt', voor = 0, na = 0, midden = false, stijl, extra = {} } = opties;
  return new Paragraph({
    ...(stijl !== undefined && { style: stijl }),
    ...(midden && { alignment: AlignmentType.CENTER }),
    spacing: exact(lineHeight(gezet.grootte), voor, na),
    ...extra,
    children: gezet.tekst.split('\n').map((text, index) => makeRun(text, gezet, kleur, index > 0)),
  });
}

/** A run in the face and size of a set text. */
export function makeRun(
  text: string,
  { snede, grootte }: Pick<Gezet, 'snede' | 'grootte'>,
  kleur: Kleur,
  isNewLine = false,
): TextRun {
  return new TextRun({
    text,
    size: grootte * 2,
    bold: snede === 'vet',
    italics: snede === 'cursief',
    color: KLEUREN[kleur],
    ...(isNewLine && { break: 1 }),
  });
}

/** White of an exact height. */
export function makeWit(mm: number): Paragraph {
  return new Paragraph({ spacing: exact(mm), children: [] });
}

/** What Word wants after a table; as good as nothing. */
export const makeSlotregel = (): Paragraph =>
  new Paragraph({ spacing: exact(0.4), children: [new TextRun({ size: 2 })] });
