import type { Random } from '../domain/groepjes.ts';
import { makeCodewoord } from './codewoorden.ts';

/** So many code words of an exchange can stand on slips; more people than this never sit at one table. */
export const MEESTE_BRIEFJES = 64;

/**
 * The code words that stand on the slips of an exchange, always the same ones in the same order. They are made from its
 * key and kept nowhere: not with the exchange, not with a letter, and least of all with a name.
 *
 * @param kring the key of the exchange, as `nameKring` gives it
 */
export function listBriefjes(kring: string): readonly string[] {
  const random = createRandom(kring);
  const found = new Set<string>();
  while (found.size < MEESTE_BRIEFJES) found.add(makeCodewoord(random));
  return [...found];
}

/** Numbers in [0, 1) that follow from a text: FNV-1a for the beginning, and xorshift32 for what comes after. */
function createRandom(text: string): Random {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // Zero would stay zero.
  state ||= 1;
  return () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state / 2 ** 32;
  };
}
