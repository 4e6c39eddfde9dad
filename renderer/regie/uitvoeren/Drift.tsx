import { describeVerloop, type Verloop } from '../../../shared/domain/verloop.ts';
import { Button } from '../../components/Button.tsx';
import { useAct, useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Drift.module.css';

/** More than this is no drift. */
const LONGEST_DRIFT = 180;

/** Whether the programma is being tried out, at another time of the day than it is planned for. */
export function isProef({ achterMinuten }: Verloop): boolean {
  return Math.abs(achterMinuten) > LONGEST_DRIFT;
}

/** How far behind or ahead, in words, and the button that takes the delay from where the app proposes it. */
export function Drift({ verloop }: { verloop: Verloop }) {
  const isBegonnen = useDeel(({ state }) => state.positie !== null);
  const onderdelen = useDeel(({ state }) => state.onderdelen);
  const act = useAct();
  const { achterMinuten, voorstel } = verloop;
  if (!isBegonnen || isProef(verloop)) return null;
  const titelOf = (id: string): string => onderdelen[id]?.titel ?? '';
  return (
    <div className={styles.drift} data-achter={achterMinuten > 0 || undefined}>
      <p>{describeVerloop(verloop, titelOf)}</p>
      {voorstel.length === 0 ? null : (
        <Button onPress={() => void act({ type: 'onderdelenIngekort', inkortingen: [...voorstel] })}>
          Haal {voorstel.reduce((sum, { minuten }) => sum + minuten, 0)} min eraf
        </Button>
      )}
    </div>
  );
}
