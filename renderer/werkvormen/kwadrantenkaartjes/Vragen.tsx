import { ToggleButton } from '../../components/ToggleButton.tsx';
import { vraagId } from '../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';
import styles from './Vragen.module.css';

export interface VragenProps {
  readonly vragen: readonly string[];
  readonly uitgelicht: string | null;
  readonly setUitgelicht: (id: string | null) => void;
}

/** The questions to talk about; each can be put on the zaal. */
export function Vragen({ vragen, uitgelicht, setUitgelicht }: VragenProps) {
  if (vragen.length === 0) return null;
  return (
    <section className={styles.deel} aria-label="Vragen">
      <h3 className={styles.kop}>Vraag op de zaal</h3>
      <ul className={styles.vragen}>
        {vragen.map((vraag, index) => {
          const id = vraagId(index);
          return (
            <li key={id}>
              <ToggleButton
                icon="vraag"
                className={styles.vraag}
                isSelected={uitgelicht === id}
                onChange={(isOpZaal) => {
                  setUitgelicht(isOpZaal ? id : null);
                }}
              >
                {vraag}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
