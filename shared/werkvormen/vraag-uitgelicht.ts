import type { Stap, ZaalContext } from './werkvorm.ts';

const VRAAG = 'vraag-';

/** The id under which the question with this index of a stap is put forward on the zaal. */
export function vraagId(index: number): string {
  return `${VRAAG}${String(index)}`;
}

/** The question of the stap that is put forward; null when none is. */
export function findVraag(
  stappen: readonly Stap[],
  context: Pick<ZaalContext, 'stapId' | 'uitgelicht'>,
): string | null {
  const { stapId, uitgelicht } = context;
  if (uitgelicht === null || !uitgelicht.startsWith(VRAAG)) return null;
  const stap = stappen.find(({ id }) => id === stapId);
  return stap?.vragen[Number(uitgelicht.slice(VRAAG.length))] ?? null;
}
