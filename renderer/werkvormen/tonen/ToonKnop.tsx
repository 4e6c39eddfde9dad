import styles from './ToonKnop.module.css';
import { ToonSchakelaar } from './ToonSchakelaar.tsx';
import type { Tonen } from './use-tonen.ts';

export interface ToonKnopProps {
  /** From `useTonen`. */
  tonen: Tonen;
  /** What is put forward; null is what the stap shows by itself. */
  uitgelicht: string | null;
  /** What is shown, for who cannot see where the button stands: "de criteria". */
  wat: string;
  /** On the button in the place of "Op de zaal", where there are more of them; a part of that and `wat`. */
  opschrift?: string;
  /** Only the word "Toon", for in a row. */
  isKort?: boolean;
  /** It may not be shown, or there is nothing to show yet. */
  isDisabled?: boolean;
}

/** The same switch where more of them stand together: what it shows is in its name. */
export function ToonKnop(props: ToonKnopProps) {
  const { tonen, uitgelicht, wat, opschrift, isKort = false, isDisabled = false } = props;
  const woord = isKort ? 'Toon' : 'Op de zaal';
  return (
    <ToonSchakelaar
      tonen={tonen}
      uitgelicht={uitgelicht}
      className={styles.knop}
      aria-label={`${woord}: ${wat}`}
      isDisabled={isDisabled}
    >
      {opschrift ?? woord}
    </ToonSchakelaar>
  );
}
