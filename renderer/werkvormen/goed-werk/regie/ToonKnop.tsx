import { ToggleButton } from '../../../components/ToggleButton.tsx';
import styles from './ToonKnop.module.css';
import { useIsHier, useRonde } from './use-ronde.ts';

export interface ToonKnopProps {
  /** From `uitlichten`; null is what the stap shows by itself. */
  uitgelicht: string | null;
  /** What is shown, for who cannot see where the button stands: "de criteria". */
  wat: string;
}

/** Puts one thing forward on the zaal; stays down while it is. Pressing it again gives back what the stap shows itself. */
export function ToonKnop({ uitgelicht, wat }: ToonKnopProps) {
  const ronde = useRonde();
  const isHier = useIsHier();
  return (
    <ToggleButton
      icon="zaal"
      className={styles.knop}
      aria-label={`Op de zaal: ${wat}`}
      isDisabled={!isHier}
      isSelected={isHier && ronde.uitgelicht === uitgelicht}
      onChange={(isShown) => {
        ronde.setUitgelicht(isShown ? uitgelicht : null);
      }}
    >
      Op de zaal
    </ToggleButton>
  );
}
