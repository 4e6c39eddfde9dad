import { parseBeurt } from '../../../shared/werkvormen/brievenwisseling/inhoud.ts';
import { BeantwoordenStap } from './regie/BeantwoordenStap.tsx';
import { BesprekenStap } from './regie/BesprekenStap.tsx';
import { SchrijvenStap } from './regie/SchrijvenStap.tsx';
import { type BrievenRegieProps, RondeContext } from './regie/use-ronde.ts';
import styles from './Regie.module.css';

/** The facilitator's screen of an exchange of letters. */
export function Regie(props: BrievenRegieProps) {
  const { id } = props.stap;
  const beurt = parseBeurt(id);
  return (
    <RondeContext value={props}>
      <div className={styles.stap}>
        {beurt !== null ? (
          <BeantwoordenStap beurt={beurt} />
        ) : id === 'schrijven' ? (
          <SchrijvenStap />
        ) : (
          <BesprekenStap />
        )}
      </div>
    </RondeContext>
  );
}
