import type { ComponentType } from 'react';
import type { StapId } from '../../../shared/werkvormen/nominale-groepstechniek/inhoud.ts';
import { BesprekenStap } from './regie/BesprekenStap.tsx';
import { OptellenStap } from './regie/OptellenStap.tsx';
import styles from './regie/Regie.module.css';
import { RondjeStap } from './regie/RondjeStap.tsx';
import { SchrijvenStap } from './regie/SchrijvenStap.tsx';
import { PuntenStap, TweedeStap } from './regie/StemStap.tsx';
import { type NgtRegieProps, RondeContext } from './regie/use-ronde.ts';
import { VerhelderenStap } from './regie/VerhelderenStap.tsx';
import { VraagStap } from './regie/VraagStap.tsx';

const STAPPEN: Readonly<Record<StapId, ComponentType>> = {
  vraag: VraagStap,
  schrijven: SchrijvenStap,
  rondje: RondjeStap,
  verhelderen: VerhelderenStap,
  punten: PuntenStap,
  optellen: OptellenStap,
  bespreken: BesprekenStap,
  tweede: TweedeStap,
};

/** The facilitator's screen of a nominale groepstechniek. */
export function Regie(props: NgtRegieProps) {
  const Stap = STAPPEN[props.stap.id as StapId];
  return (
    <RondeContext value={props}>
      <div className={styles.stap}>
        <Stap key={props.stap.id} />
      </div>
    </RondeContext>
  );
}
