import { ToggleButton } from '../../components/ToggleButton.tsx';
import styles from './ToonKnop.module.css';
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

/** Puts one thing forward on the zaal; stays down while it is. Pressing it again gives back what the stap shows itself. */
export function ToonKnop(props: ToonKnopProps) {
  const { tonen, uitgelicht, wat, opschrift, isKort = false, isDisabled = false } = props;
  const { kanTonen, isBord, getoond, show, reset } = tonen;
  const woord = isKort ? 'Toon' : 'Op de zaal';
  return (
    <ToggleButton
      icon="zaal"
      className={styles.knop}
      aria-label={`${woord}: ${wat}`}
      isDisabled={!kanTonen || isDisabled}
      isSelected={isBord && getoond === uitgelicht}
      onChange={(isShown) => {
        if (isShown || uitgelicht !== null) show(isShown ? uitgelicht : null);
        else reset();
      }}
    >
      {opschrift ?? woord}
    </ToggleButton>
  );
}
