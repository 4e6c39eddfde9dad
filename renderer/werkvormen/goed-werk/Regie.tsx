import { RondeContext, type GoedWerkRegieProps } from './regie/use-ronde.ts';
import { DialoogStap } from './regie/dialoog/DialoogStap.tsx';
import { ErvaringenStap } from './regie/ervaringen/ErvaringenStap.tsx';
import { SamenvattenStap } from './regie/samenvatten/SamenvattenStap.tsx';

const STAPPEN = {
  'stap-1': ErvaringenStap,
  'stap-2': DialoogStap,
  'stap-3': SamenvattenStap,
} as const;

/** The facilitator's screen of a dialogue over goed werk. */
export function Regie(props: GoedWerkRegieProps) {
  const Stap = STAPPEN[props.stap.id as keyof typeof STAPPEN];
  return (
    <RondeContext value={props}>
      <Stap />
    </RondeContext>
  );
}
