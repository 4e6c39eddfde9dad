import type { Voortgang } from '../../shared/invoer/invoer-beeld.ts';
import { ProgressDots } from '../components/ProgressDots.tsx';

/** More dots than this are not counted at a glance. */
const MOST_DOTS = 20;

/** How many have handed in. */
export function Stand({ voortgang: { in: done, van } }: { voortgang: Voortgang }) {
  const label = `${String(done)} van ${String(van)} ingeleverd`;
  return van > MOST_DOTS ? <p>{label}</p> : <ProgressDots total={van} done={done} label={label} />;
}
