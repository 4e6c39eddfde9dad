import { cleanText } from '../../../shared/domain/tekst.ts';

/** More lines than this are no list that somebody pastes on purpose; the actions take no more either. */
const MAX_TEGELIJK = 200;

/** Marks in front of the lines of a pasted list: "- ", "• ", "3. ". */
const BULLET = /^\s*(?:[-*•–‣◦]|\d{1,3}[.)])\s+/;

/** The contributions in a pasted text: its lines without empty ones and without the marks of a list, at most 200. */
export function splitRegels(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .slice(0, MAX_TEGELIJK);
}
