import { cleanLine, cleanText, MAX_TEKST, MAX_TITEL } from '../../../shared/domain/tekst.ts';

/** What a card is made of before it has an id. */
export interface NieuweKaart {
  readonly titel: string;
  readonly toelichting: string;
}

/**
 * Makes cards from what was typed or pasted: one for every line that is not empty. A line that is too long for a title
 * is kept whole as the explanation, and its beginning becomes the title, so that nothing is lost.
 */
export function toNieuweKaarten(text: string): readonly NieuweKaart[] {
  return cleanText(text)
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line) =>
      line.length <= MAX_TITEL
        ? { titel: line, toelichting: '' }
        : { titel: `${sliceWhole(line, MAX_TITEL - 1)}…`, toelichting: sliceWhole(line, MAX_TEKST) },
    );
}

/** The beginning of a text, never half of a character that takes two units. */
function sliceWhole(text: string, length: number): string {
  return cleanText(text.slice(0, length));
}
