import { ToggleButton } from '../../../components/ToggleButton.tsx';
import { useTonen } from './use-ronde.ts';

export interface ToonKnopProps {
  /** From `uitlichten`; null is what the board of the stap shows by itself. */
  uitgelicht: string | null;
  /** What is shown, for who cannot see where the button stands: "brief 1". */
  wat: string;
  isDisabled?: boolean;
}

/** Puts one thing forward on the zaal; stays down while it is. Pressing it again gives back the assignment. */
export function ToonKnop({ uitgelicht, wat, isDisabled = false }: ToonKnopProps) {
  const { kanTonen, getoond, show, hide } = useTonen();
  return (
    <ToggleButton
      icon="zaal"
      aria-label={`Op de zaal: ${wat}`}
      isDisabled={!kanTonen || isDisabled}
      isSelected={getoond === uitgelicht}
      onChange={(isShown) => {
        if (isShown) show(uitgelicht);
        else hide();
      }}
    >
      Op de zaal
    </ToggleButton>
  );
}
