import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import {
  BEELDVAK,
  KLEUREN,
  KOLOMMEN,
  STEM,
  STIJLEN,
  type StijlNaam,
  type Tekststijl,
  TWIPS_PER_PUNT,
} from '../../../shared/a4/pagina.ts';

/** The one place for what Dialoogtafel's Word documents look like. */

/** Word has it; LibreOffice takes Carlito, which has the same widths. */
const LETTERTYPE = 'Calibri';
export const FONT = { ascii: LETTERTYPE, hAnsi: LETTERTYPE, cs: LETTERTYPE, eastAsia: LETTERTYPE } as const;

export const TAAL = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' } as const;

/** The Word style of each style of the A4. The built-in ones keep their Word names, so that navigation finds them. */
export const WORDSTIJL = {
  titel: 'Heading1',
  vraag: 'Subtitle',
  kernuitspraak: 'Quote',
  bijschrift: 'Caption',
  kop: 'Heading2',
  tekst: 'Normal',
  kopExcellent: 'Heading2Excellent',
  kopEthiek: 'Heading2Ethiek',
  kopEnergie: 'Heading2Energie',
  kolom: 'Kolomtekst',
  kopStem: 'Heading2Stem',
  stem: 'Stemtekst',
  makers: 'Makers',
  voet: 'Footer',
} as const satisfies Record<StijlNaam, string>;

/** Styles that only Word needs: around a picture, and the paragraph that must follow a table. */
export const STIJL_AFBEELDING = 'Afbeelding';
export const STIJL_SLOTREGEL = 'Slotregel';
/** Character style of a hint of the app's where nothing was written. */
export const STIJL_NOG_LEEG = 'NogLeeg';

function toRun(stijl: Tekststijl) {
  return {
    font: FONT,
    size: stijl.grootte * 2,
    color: KLEUREN[stijl.kleur],
    bold: stijl.snede === 'vet',
    italics: stijl.snede === 'cursief',
  };
}

function toParagraph(stijl: Tekststijl) {
  return {
    ...(stijl.isMidden && { alignment: AlignmentType.CENTER }),
    spacing: {
      before: stijl.voor,
      after: 0,
      line: stijl.regel * TWIPS_PER_PUNT,
      lineRule: LineRuleType.EXACT,
    },
  };
}

type Extra = Partial<IParagraphStyleOptions> & Pick<IParagraphStyleOptions, 'name'>;

function makeStyle(naam: StijlNaam, extra: Extra): IParagraphStyleOptions {
  const { paragraph, ...rest } = extra;
  return {
    id: WORDSTIJL[naam],
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
    run: toRun(STIJLEN[naam]),
    paragraph: { ...toParagraph(STIJLEN[naam]), ...paragraph },
  };
}

/** A heading of level 2 with a rule above it: the head of a column. */
function makeColumnHead(
  naam: 'kopExcellent' | 'kopEthiek' | 'kopEnergie',
  name: string,
): IParagraphStyleOptions {
  const { dikte, ruimte } = KOLOMMEN.streep;
  const top = {
    style: BorderStyle.SINGLE,
    size: (dikte / TWIPS_PER_PUNT) * 8,
    space: ruimte / TWIPS_PER_PUNT,
    color: KLEUREN[STIJLEN[naam].kleur],
  };
  const paragraph = { outlineLevel: 1, keepNext: true, border: { top } };
  return makeStyle(naam, { name, basedOn: 'Heading2', next: 'Kolomtekst', paragraph });
}

const stemBalk = {
  left: {
    style: BorderStyle.SINGLE,
    size: (STEM.balk / TWIPS_PER_PUNT) * 8,
    space: STEM.ruimte / TWIPS_PER_PUNT,
    color: KLEUREN.lijn,
  },
};

/** The styles of the Beelden documents, each measured by `shared/a4`. */
export function makeBeeldStijlen(): IStylesOptions {
  const stem = { border: stemBalk, indent: { left: STEM.inspringing } };
  return {
    default: {
      document: {
        run: { ...toRun(STIJLEN.tekst), language: TAAL },
        paragraph: toParagraph(STIJLEN.tekst),
      },
      heading1: makeStyle('titel', {
        name: 'heading 1',
        next: 'Quote',
        paragraph: { keepNext: true, outlineLevel: 0 },
      }),
      heading2: makeStyle('kop', {
        name: 'heading 2',
        next: 'Normal',
        paragraph: { keepNext: true, outlineLevel: 1 },
      }),
      caption: makeStyle('bijschrift', { name: 'caption' }),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      makeStyle('vraag', { name: 'Subtitle' }),
      makeStyle('kernuitspraak', { name: 'Quote' }),
      makeColumnHead('kopExcellent', 'Kop Excellent'),
      makeColumnHead('kopEthiek', 'Kop Ethiek'),
      makeColumnHead('kopEnergie', 'Kop Energie'),
      makeStyle('kolom', { name: 'Kolomtekst' }),
      makeStyle('kopStem', {
        name: 'Kop Andere stem',
        basedOn: 'Heading2',
        paragraph: { ...stem, keepNext: true, outlineLevel: 1 },
      }),
      makeStyle('stem', { name: 'Andere stem', paragraph: stem }),
      makeStyle('makers', { name: 'Makers' }),
      makeStyle('voet', { name: 'footer' }),
      {
        id: STIJL_AFBEELDING,
        name: 'Afbeelding',
        basedOn: 'Normal',
        // The paragraph mark stands beside the picture; at one point it adds nothing to its height.
        run: { size: 2 },
        paragraph: {
          keepNext: true,
          alignment: AlignmentType.CENTER,
          spacing: { before: BEELDVAK.voor, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      {
        id: STIJL_SLOTREGEL,
        name: 'Slotregel',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
      },
    ],
    characterStyles: [
      { id: STIJL_NOG_LEEG, name: 'Nog leeg', run: { italics: true, bold: false, color: KLEUREN.gedempt } },
    ],
  };
}
