import { useContext, useState } from 'react';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { Terugblik } from '../afronden/Terugblik.tsx';
import { useBijeenkomst, VindplaatsContext } from '../bijeenkomst/use-bijeenkomst.ts';
import { Deelnemers } from './Deelnemers.tsx';
import { Gegevens } from './Gegevens.tsx';
import { OnderdeelBlad } from './OnderdeelBlad.tsx';
import { Programma } from './Programma.tsx';
import styles from './Voorbereiden.module.css';

/** Preparing: what and when, who, and the programma with the chosen onderdeel beside it. */
export function Voorbereiden() {
  const { state } = useBijeenkomst();
  const [gekozen, setGekozen] = useState(useContext(VindplaatsContext)?.onderdeelId ?? null);
  const onderdeel = (gekozen === null ? undefined : state.onderdelen[gekozen]) ?? listOnderdelen(state)[0];
  return (
    <div className={styles.bladen}>
      <Sheet className={styles.blad} aria-label="Gegevens en deelnemers">
        <Terugblik />
        <Gegevens />
        <Deelnemers />
      </Sheet>
      <Programma gekozen={onderdeel?.id ?? null} onKies={setGekozen} />
      <Sheet className={styles.blad} aria-label="Gekozen onderdeel">
        {onderdeel === undefined ? (
          <p className={styles.leeg}>Voeg een onderdeel toe. Hier zie je dan wat erin staat.</p>
        ) : (
          <OnderdeelBlad key={onderdeel.id} onderdeel={onderdeel} />
        )}
      </Sheet>
    </div>
  );
}
