import type { Regel } from '../../../shared/werkvormen/kalibreren/state.ts';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { useRonde } from './use-ronde.ts';

/** A question mark at an example on which they do not agree. */
export function VraagKnop({ regel: { id, isVraag }, naam }: { regel: Regel; naam: string }) {
  const { act } = useRonde();
  return (
    <ToggleButton
      aria-label={`Vraagteken bij ${naam}`}
      isSelected={isVraag}
      onChange={(next) => void act({ type: 'regelGewijzigd', id, velden: { isVraag: next } })}
    >
      ?
    </ToggleButton>
  );
}
