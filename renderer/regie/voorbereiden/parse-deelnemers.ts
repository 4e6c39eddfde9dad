import { cleanLine } from '../../../shared/domain/tekst.ts';

/** Somebody as typed or pasted: a name and, behind it, a rol. */
export interface GetypteDeelnemer {
  readonly naam: string;
  readonly rol: string;
}

/**
 * Reads pasted text: one person on a line, name and rol parted by a tab (from a spreadsheet), a semicolon or a comma.
 * Empty lines are skipped.
 */
export function parseDeelnemers(text: string): GetypteDeelnemer[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const [, naam = '', rol = ''] = /^([^\t;,]*)[\t;,]?([^]*)$/.exec(line) ?? [];
      return { naam: cleanLine(naam), rol: cleanLine(rol) };
    })
    .filter(({ naam }) => naam !== '');
}
