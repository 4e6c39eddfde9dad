import type { Antwoorden } from '../../../shared/werkvormen/invoer-vraag.ts';

/** Who writes at the invoer screen. Of a code word only its hash is known. */
export type Schrijver =
  | { readonly soort: 'deelnemer'; readonly id: string }
  | { readonly soort: 'codewoord'; readonly hash: string };

/** How the keys of all code words begin. */
export const CODEWOORDEN = 'codewoord/';

/** A writer as the key of what they write. */
export function nameSchrijver(schrijver: Schrijver): string {
  return schrijver.soort === 'deelnemer' ? `deelnemer/${schrijver.id}` : `${CODEWOORDEN}${schrijver.hash}`;
}

/** Answers as they stand in a row. */
export interface AntwoordenRow {
  readonly antwoorden: string;
}

/** Reads the answers of a row; null when there is none. */
export function parseAntwoorden(row: AntwoordenRow | undefined): Antwoorden | null {
  return row === undefined ? null : (JSON.parse(row.antwoorden) as Antwoorden);
}
