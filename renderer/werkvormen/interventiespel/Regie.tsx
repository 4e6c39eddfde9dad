import { BesprekenStap } from './regie/BesprekenStap.tsx';
import { GroeperenStap } from './regie/GroeperenStap.tsx';
import { InterventiesStap } from './regie/InterventiesStap.tsx';
import { SituatiesStap } from './regie/SituatiesStap.tsx';
import { RondeContext, type InterventiespelRegieProps } from './regie/use-ronde.ts';
import { VerdiepenStap } from './regie/VerdiepenStap.tsx';

const STAPPEN = {
  situaties: SituatiesStap,
  groeperen: GroeperenStap,
  interventies: InterventiesStap,
  bespreken: BesprekenStap,
  verdiepen: VerdiepenStap,
} as const;

/** The facilitator's screen of an interventiespel. */
export function Regie(props: InterventiespelRegieProps) {
  const Stap = STAPPEN[props.stap.id as keyof typeof STAPPEN];
  return (
    <RondeContext value={props}>
      <Stap />
    </RondeContext>
  );
}
