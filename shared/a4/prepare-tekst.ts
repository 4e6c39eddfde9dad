import { cleanText } from '../domain/tekst.ts';

// Noncharacters of every plane, the mark that a picture was pasted here, and the soft hyphen, which Word prints.
const UNPRINTABLE = /[\u{FDD0}-\u{FDEF}\p{Noncharacter_Code_Point}\uFEFF\uFFFC\u00AD]/gu;
/** What Word, Unicode and old systems write for "new line" besides `\n`. */
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * The text as both the page on screen and the Word document print it. Tabs become spaces, spaces at the end of a line
 * and empty lines around the text go, accents are composed. The page is measured on exactly this text.
 */
export function prepareTekst(text: string): string {
  return cleanText(text.replace(LINE_ENDS, '\n'))
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[ \u3000]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** The same on one line: titles, labels, names. */
export function prepareRegel(text: string): string {
  return prepareTekst(text).replace(/\s+/g, ' ').trim();
}

const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const LATIN_OR_OTHER =
  /[^\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text reads from right to left, by its first letter. */
export function isRechtsNaarLinks(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && !LATIN_OR_OTHER.test(first);
}
