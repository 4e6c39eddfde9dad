import type { Antwoorden } from '../../../shared/werkvormen/invoer-vraag.ts';

/**
 * Whose a row is. Of a code word only its hash is known; what was handed in secretly is nobody's: its id is random and
 * says nothing.
 */
export type Schrijver =
  | { readonly soort: 'deelnemer'; readonly id: string }
  | { readonly soort: 'codewoord'; readonly hash: string }
  | { readonly soort: 'geheim'; readonly id: string };

/** How the keys of all code words begin. */
export const CODEWOORDEN = 'codewoord/';

/** A writer as the key of what they write. */
export function nameSchrijver(schrijver: Schrijver): string {
  return schrijver.soort === 'codewoord'
    ? `${CODEWOORDEN}${schrijver.hash}`
    : `${schrijver.soort}/${schrijver.id}`;
}

/** Answers as they stand in a row. */
export interface AntwoordenRow {
  readonly antwoorden: string;
}

/** Reads the answers of a row; null when there is none. */
export function parseAntwoorden(row: AntwoordenRow | undefined): Antwoorden | null {
  return row === undefined ? null : (JSON.parse(row.antwoorden) as Antwoorden);
}
