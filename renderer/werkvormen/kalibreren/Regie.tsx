import { AfstemmenStap } from './afstemmen/AfstemmenStap.tsx';
import { PlenairStap } from './plenair/PlenairStap.tsx';
import { type KalibrerenRegieProps, RondeContext } from './use-ronde.ts';
import { VerkennenStap } from './verkennen/VerkennenStap.tsx';

const STAPPEN = { verkennen: VerkennenStap, afstemmen: AfstemmenStap, plenair: PlenairStap } as const;

/** The facilitator's screen of a kalibreren. */
export function Regie(props: KalibrerenRegieProps) {
  const Stap = STAPPEN[props.stap.id as keyof typeof STAPPEN];
  return (
    <RondeContext value={props}>
      <Stap />
    </RondeContext>
  );
}
