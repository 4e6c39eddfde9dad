import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { describeVerloop, type Verloop } from '../../../shared/domain/verloop.ts';
import { Button } from '../../components/Button.tsx';
import { useAct } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Drift.module.css';

/** More than this is no drift. */
const LONGEST_DRIFT = 180;

/** Whether the programma is being tried out, at another time of the day than it is planned for. */
export function isProef({ achterMinuten }: Verloop): boolean {
  return Math.abs(achterMinuten) > LONGEST_DRIFT;
}

/** How far behind or ahead, in words, and where the app proposes to take a delay from. */
export interface DriftBeeld {
  readonly zin: string;
  readonly isAchter: boolean;
  readonly voorstel: Verloop['voorstel'];
}

/** What is said about the drift. */
export function toDrift(verloop: Verloop, { onderdelen }: BijeenkomstState): DriftBeeld {
  const { achterMinuten, voorstel } = verloop;
  const zin = describeVerloop(verloop, (id) => onderdelen[id]?.titel ?? '');
  return { zin, isAchter: achterMinuten > 0, voorstel };
}

/** The drift, and the button that takes the delay from where the app proposes it. */
export function Drift({ drift: { zin, isAchter, voorstel } }: { drift: DriftBeeld }) {
  const act = useAct();
  return (
    <div className={styles.drift} data-achter={isAchter || undefined}>
      <p>{zin}</p>
      {voorstel.length === 0 ? null : (
        <Button onPress={() => void act({ type: 'onderdelenIngekort', inkortingen: [...voorstel] })}>
          Haal {voorstel.reduce((sum, { minuten }) => sum + minuten, 0)} min eraf
        </Button>
      )}
    </div>
  );
}
