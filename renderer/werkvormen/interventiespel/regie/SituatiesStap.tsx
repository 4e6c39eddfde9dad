import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { NieuweSituaties } from './NieuweSituaties.tsx';
import styles from './Stap.module.css';
import { TekstLijst } from './TekstLijst.tsx';
import { useRonde } from './use-ronde.ts';

/** Everybody writes situations alone; here is what came in. Nothing of it is on the zaal. */
export function SituatiesStap() {
  const { state, act, people } = useRonde();
  const situaties = sortByVolgorde(state.situaties).map(({ id, tekst, deelnemerId }) => ({
    id,
    tekst,
    van: (deelnemerId === null ? undefined : people.deelnemers[deelnemerId]?.naam) ?? '',
  }));
  return (
    <div className={styles.stap}>
      <Deel titel={situaties.length === 0 ? 'Situaties' : `Situaties: ${String(situaties.length)}`}>
        <NieuweSituaties />
        {situaties.length === 0 ? (
          <EmptyState icon="notitie" title="Nog geen situaties">
            Laat iedereen eerst alleen schrijven, op papier of met ‘Laat invoeren’. Typ of plak hier wat op
            papier staat.
          </EmptyState>
        ) : (
          <TekstLijst
            wat="situatie"
            items={situaties}
            save={(id, tekst) => act({ type: 'situatieGewijzigd', id, tekst })}
            onWeg={(id) => void act({ type: 'situatieVerwijderd', id })}
          />
        )}
      </Deel>
    </div>
  );
}
