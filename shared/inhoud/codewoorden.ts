import codewoorden from '../../resources/inhoud/codewoorden.json' with { type: 'json' };
import type { Random } from '../domain/groepjes.ts';

const LOWEST = 10;
const NUMBERS = 90;

/** A code word for somebody without a name, "kastanje 42": easy to keep in mind, hard to guess. */
export function makeCodewoord(random: Random): string {
  const woord = codewoorden.woorden[Math.floor(random() * codewoorden.woorden.length)] ?? '';
  return `${woord} ${String(LOWEST + Math.floor(random() * NUMBERS))}`;
}
