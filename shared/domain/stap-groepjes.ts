import type { StapVorm } from '../werkvormen/werkvorm.ts';
import type { Ronde } from './bijeenkomst.ts';
import type { Groepje } from './groepjes.ts';
import { type FindWerkvorm, listStappen } from './programma.ts';

/** Who works with whom in a stap. */
export interface StapGroepjes {
  readonly groepjes: readonly Groepje[];
  /** They were made in an earlier stap, and still hold. */
  readonly isVanEerder: boolean;
}

/** Whether people work in small groups in a stap of this form. */
export const isInGroepjes = (vorm: StapVorm): boolean => vorm === 'tweetallen' || vorm === 'groepjes';

/**
 * The groepjes of a stap: its own, or without own ones those of the nearest stap before it in which people worked in
 * small groups too, because they stay together until the facilitator mixes them.
 */
export function findGroepjes(ronde: Ronde, find: FindWerkvorm, stapId: string): StapGroepjes {
  const own = ronde.groepjes[stapId] ?? [];
  const stappen = listStappen(ronde, find);
  const index = stappen.findIndex(({ id }) => id === stapId);
  const stap = stappen[index];
  if (own.length > 0 || stap === undefined || !isInGroepjes(stap.vorm))
    return { groepjes: own, isVanEerder: false };
  const eerder = stappen
    .slice(0, index)
    .filter(({ vorm }) => isInGroepjes(vorm))
    .map(({ id }) => ronde.groepjes[id] ?? [])
    .findLast((groepjes) => groepjes.length > 0);
  return { groepjes: eerder ?? own, isVanEerder: eerder !== undefined };
}
