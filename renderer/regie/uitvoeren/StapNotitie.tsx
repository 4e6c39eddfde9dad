import type { KaderPlek } from '../../../shared/domain/programma.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useAct } from '../bijeenkomst/use-bijeenkomst.ts';
import { PriveNotitie } from '../notities/PriveNotitie.tsx';
import styles from './StapNotitie.module.css';

/** The private notes of the stap, or of the onderdeel where there are no stappen. */
export function StapNotitie({ plek: { onderdeel, ronde, stap } }: { plek: KaderPlek }) {
  const act = useAct();
  return (
    <Sheet className={styles.blad} aria-label="Notities">
      {ronde === null || stap === null ? (
        <PriveNotitie
          key={onderdeel.id}
          stored={onderdeel.notitie}
          save={(notitie) => act({ type: 'onderdeelGewijzigd', id: onderdeel.id, velden: { notitie } })}
        />
      ) : (
        <PriveNotitie
          key={`${ronde.id}/${stap.id}`}
          stored={ronde.notities[stap.id] ?? ''}
          save={(tekst) => act({ type: 'stapNotitieGewijzigd', rondeId: ronde.id, stapId: stap.id, tekst })}
        />
      )}
    </Sheet>
  );
}
