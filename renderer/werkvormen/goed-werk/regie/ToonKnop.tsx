import { ToggleButton } from '../../../components/ToggleButton.tsx';
import styles from './ToonKnop.module.css';
import { useTonen } from './use-ronde.ts';

export interface ToonKnopProps {
  /** From `uitlichten`; null is what the stap shows by itself. */
  uitgelicht: string | null;
  /** What is shown, for who cannot see where the button stands: "de criteria". */
  wat: string;
}

/** Puts one thing forward on the zaal; stays down while it is. Pressing it again gives back what the stap shows itself. */
export function ToonKnop({ uitgelicht, wat }: ToonKnopProps) {
  const { kanTonen, isBord, getoond, show } = useTonen();
  return (
    <ToggleButton
      icon="zaal"
      className={styles.knop}
      aria-label={`Op de zaal: ${wat}`}
      isDisabled={!kanTonen}
      isSelected={isBord && getoond === uitgelicht}
      onChange={(isShown) => {
        show(isShown ? uitgelicht : null);
      }}
    >
      Op de zaal
    </ToggleButton>
  );
}
