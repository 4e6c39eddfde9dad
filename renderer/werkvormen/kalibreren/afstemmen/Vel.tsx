import { listGebieden, listVelRegels, MINSTENS } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { Mark } from '../../../components/Mark.tsx';
import { ProgressDots } from '../../../components/ProgressDots.tsx';
import { type GroepjeMetVel, useRonde } from '../use-ronde.ts';
import { GebiedenNemen } from './GebiedenNemen.tsx';
import { OverTeNemen } from './OverTeNemen.tsx';
import styles from './Vel.module.css';
import { VelRegels } from './VelRegels.tsx';

/** The sheet of one groepje: the areas it took, and at least three examples in each. Counted, not enforced. */
export function Vel({ groepje }: { groepje: GroepjeMetVel }) {
  const { state } = useRonde();
  const genomen = new Set(state.vellen[groepje.id]?.gebieden);
  const gebieden = listGebieden(state).filter(({ id }) => genomen.has(id));
  return (
    <div className={styles.vel}>
      <GebiedenNemen groepje={groepje} />
      {gebieden.map((gebied) => {
        const regels = listVelRegels(state, groepje.id, gebied.id);
        return (
          <section key={gebied.id} className={styles.gebied} aria-label={gebied.naam}>
            <header className={styles.kop}>
              {gebied.merk === null ? null : <Mark kind={gebied.merk} />}
              <h3 className={styles.naam}>{gebied.naam}</h3>
              <ProgressDots
                total={Math.max(MINSTENS, regels.length)}
                done={regels.length}
                label={describeStand(regels.length)}
              />
            </header>
            <div className={styles.kolommen}>
              <VelRegels groepje={groepje} gebied={gebied} regels={regels} />
              <OverTeNemen groepje={groepje} gebied={gebied} regels={regels} />
            </div>
          </section>
        );
      })}
    </div>
  );
}

function describeStand(aantal: number): string {
  if (aantal >= MINSTENS) return `${String(aantal)} voorbeelden`;
  return `${String(aantal)} van minstens ${String(MINSTENS)}`;
}
