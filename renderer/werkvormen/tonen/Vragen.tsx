import { ToggleButton } from '../../components/ToggleButton.tsx';
import { vraagId } from '../../../shared/werkvormen/vraag-uitgelicht.ts';
import type { Tonen } from './use-tonen.ts';
import styles from './Vragen.module.css';

export interface VragenProps {
  /** From `useTonen`. */
  readonly tonen: Tonen;
  readonly vragen: readonly string[];
  /** They are what the stap is about: they begin unfolded. */
  readonly isOpen?: boolean;
}

/** The questions of a stap to talk about; each can be put on the zaal, large. */
export function Vragen({ tonen, vragen, isOpen = false }: VragenProps) {
  const { kanTonen, isBord, getoond, show } = tonen;
  if (vragen.length === 0) return null;
  return (
    <details className={styles.deel} open={isOpen}>
      <summary className={styles.kop}>Vraag op de zaal</summary>
      <ul className={styles.vragen}>
        {vragen.map((vraag, index) => {
          const id = vraagId(index);
          return (
            <li key={id}>
              <ToggleButton
                icon="vraag"
                className={styles.vraag}
                isDisabled={!kanTonen}
                isSelected={isBord && getoond === id}
                onChange={(isShown) => {
                  show(isShown ? id : null);
                }}
              >
                {vraag}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
