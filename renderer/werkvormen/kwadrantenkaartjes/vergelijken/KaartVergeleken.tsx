import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { findIndeling } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import type { State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { vakNaam, vakOf } from '../../../../shared/werkvormen/kwadrantenkaartjes/vakken.ts';
import type { Spreiding } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijken.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';
import { ConclusieVeld } from '../Kaartpaneel.tsx';
import styles from './Vergelijken.module.css';

export interface KaartVergelekenProps extends RegieProps<State, Actie> {
  readonly spreiding: Spreiding;
}

/** Under the picture of one card, in regie only: who laid it where, and what the group concludes. */
export function KaartVergeleken({ state, stap, people, spreiding, act }: KaartVergelekenProps) {
  const { kaart, punten } = spreiding;
  const indeling = findIndeling(state.variant);
  const rijen = punten
    .map(({ bordId, deelnemerId, ...plek }) => ({
      bordId,
      naam: (deelnemerId === null ? undefined : people.deelnemers[deelnemerId]?.naam) ?? 'Zonder naam',
      vak: vakNaam(indeling, vakOf(plek)),
    }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <>
      <ul className={styles.plekken} aria-label="Wie legde het waar">
        {rijen.map(({ bordId, naam, vak }) => (
          <li key={bordId}>
            {naam}: {vak}
          </li>
        ))}
      </ul>
      {stap.id === 'leggen' ? null : (
        <ConclusieVeld kaart={kaart} conclusie={state.conclusies[kaart.id] ?? null} act={act} />
      )}
    </>
  );
}
