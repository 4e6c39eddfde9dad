import type { ReactNode } from 'react';
import type { Gebied } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { gebiedUitgelicht } from '../../../shared/werkvormen/kalibreren/zaal.ts';
import { Mark } from '../../components/Mark.tsx';
import { ToonKnop } from '../tonen/ToonKnop.tsx';
import styles from './GebiedKop.module.css';
import { useTonen } from './use-ronde.ts';

/** The name of the area that is worked on, and the button that puts it on the zaal. */
export function GebiedKop({ gebied, children }: { gebied: Gebied; children?: ReactNode }) {
  const tonen = useTonen();
  return (
    <header className={styles.kop}>
      <div className={styles.rij}>
        {gebied.merk === null ? null : <Mark kind={gebied.merk} />}
        <h3 className={styles.naam}>{gebied.naam}</h3>
        <ToonKnop tonen={tonen} uitgelicht={gebiedUitgelicht(gebied.id)} wat={gebied.naam} />
      </div>
      {children}
    </header>
  );
}
