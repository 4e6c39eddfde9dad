/*
 * What a text may hold, without schemas: the first screen needs no more.
 */

/** The longest free text in characters (UTF-16 units): far above what a person writes, far below what slows a window. */
export const MAX_TEKST = 200_000;
/** The longest title, name or label in characters. */
export const MAX_TITEL = 500;
/** The longest name of a field in characters: its place in the programma, and what it says beside the field. */
export const MAX_VELD = 1000;

// Control characters (except tab and newline) and the non-characters U+FFFE/U+FFFF: XML refuses them, so Word would.
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Gives the text as it can be stored, shown and written to Word: newlines become `\n`, control characters,
 * non-characters and lone surrogates go. Emoji, right-to-left text and every printable character stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '');
}

/** Cleaned text on one line, without spaces around it: titles, names, labels. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The lines of a text that hold something, without spaces around them. */
export function splitRegels(text: string): string[] {
  return text
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}
