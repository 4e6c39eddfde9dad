import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { Terugblik } from '../afronden/Terugblik.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Begin.module.css';

/** Before the first stap: what to do to begin. */
export function Begin() {
  const { state } = useBijeenkomst();
  const [eerste] = listOnderdelen(state);
  return (
    <Sheet className={styles.blad} aria-label="Begin">
      <Terugblik />
      {eerste === undefined ? (
        <EmptyState icon="programma" title="Het programma is nog leeg">
          Ga naar Voorbereiden en voeg onderdelen toe.
        </EmptyState>
      ) : (
        <EmptyState icon="klok" title="Klaar om te beginnen">
          Druk rechtsonder op Begin: de eerste stap is ‘{eerste.titel}’ en de tijd gaat lopen. De zaal blijft
          neutraal tot je op F5 drukt.
        </EmptyState>
      )}
    </Sheet>
  );
}
