import { listGedragOf } from '../../../../shared/werkvormen/kalibreren/gedrag.ts';
import { ToonKnop } from '../../tonen/ToonKnop.tsx';
import { Vragen } from '../../tonen/Vragen.tsx';
import { GebiedKop } from '../GebiedKop.tsx';
import styles from '../Kolommen.module.css';
import { Kolommen } from '../Kolommen.tsx';
import { useRonde, useTonen } from '../use-ronde.ts';
import { Aanvullen } from './Aanvullen.tsx';
import { Lijsten } from './Lijsten.tsx';

/** Stap 3: the lists side by side, what says the same as one, and what nobody named. */
export function PlenairStap() {
  const { state, stap } = useRonde();
  const tonen = useTonen();
  return (
    <Kolommen
      boven={
        <div className={styles.boven}>
          <Vragen tonen={tonen} vragen={stap.vragen} />
          <ToonKnop tonen={tonen} uitgelicht={null} wat="het overzicht" opschrift="Het overzicht" />
        </div>
      }
      count={(id) => listGedragOf(state, id).length}
    >
      {(gebied) => (
        <>
          <GebiedKop gebied={gebied} />
          <Lijsten gebied={gebied} />
          <Aanvullen gebied={gebied} />
        </>
      )}
    </Kolommen>
  );
}
