import { ToggleButton } from '../../components/ToggleButton.tsx';
import { usePresentatie, useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './ToonKnop.module.css';

export interface ToonKnopProps {
  /** What is put forward: a word of `RONDOM`, or of one bijdrage or photo. */
  uitgelicht: string;
  /** What is shown, for who cannot see where the button stands: "de parkeerplaats". */
  wat: string;
  /** The onderdeel where the room must be; null where it does not matter. */
  onderdeelId: string | null;
  /** There is nothing to show yet. */
  isLeeg?: boolean;
  /** Only the word "Toon", for in a row. */
  isKort?: boolean;
}

/** Puts something forward on the zaal; stays down while it is. Pressing it again gives back what the stap shows itself. */
export function ToonKnop({ uitgelicht, wat, onderdeelId, isLeeg = false, isKort = false }: ToonKnopProps) {
  const { zaal } = useRegie();
  const { positie } = useBijeenkomst().state;
  const presentatie = usePresentatie();
  const isHier = positie !== null && (onderdeelId ?? positie.onderdeelId) === positie.onderdeelId;
  const isGetoond = isHier && presentatie.uitgelicht === uitgelicht;
  const woord = isKort ? 'Toon' : 'Op de zaal';
  return (
    <ToggleButton
      icon="zaal"
      className={styles.knop}
      aria-label={`${woord}: ${wat}`}
      // What is shown can always be taken away again.
      isDisabled={!isHier || (isLeeg && !isGetoond)}
      isSelected={isGetoond}
      onChange={(isShown) => void zaal.change({ uitgelicht: isShown ? uitgelicht : null })}
    >
      {woord}
    </ToggleButton>
  );
}
