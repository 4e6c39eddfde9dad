import type { Opties as Waarden } from '../../../shared/werkvormen/interventiespel/state.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';

/** What can be chosen before the group starts: whether there is time to deepen. */
export function Opties({ opties, onChange }: OptiesProps<Waarden>) {
  return (
    <Checkbox
      isSelected={opties.metVerdieping}
      onChange={(metVerdieping) => {
        onChange({ metVerdieping });
      }}
      description="Een vijfde stap: welke bekwaamheden gebruik je vaak en welke nooit?"
    >
      Met verdieping
    </Checkbox>
  );
}
