import type { Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import { Bijdragen } from './Bijdragen.tsx';

/** The middle of an onderdeel without a werkvorm: what is said, kept as it is typed. */
export function OnderdeelRondom({ onderdeel: { id } }: { onderdeel: Onderdeel }) {
  return <Bijdragen key={id} onderdeelId={id} />;
}
