import type { Stil } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './Regie.module.css';
import rondje from './RondjeStap.module.css';

export interface StilLijstProps {
  kop: string;
  items: readonly Stil[];
  onKies: (stil: Stil) => void;
}

/** What was written in silence and not named yet; one press puts it on the list. */
export function StilLijst({ kop, items, onKies }: StilLijstProps) {
  if (items.length === 0) return null;
  return (
    <div className={rondje.stil}>
      <p className={rondje.ronde}>{kop}:</p>
      <ul className={styles.knoppen} aria-label={kop}>
        {items.map((stil) => (
          <li key={stil.id}>
            <Button
              icon="plus"
              onPress={() => {
                onKies(stil);
              }}
            >
              {stil.tekst}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
