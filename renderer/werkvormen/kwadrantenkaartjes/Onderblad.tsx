import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { findIndeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import type { Kaart, State } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import type { Stap } from '../../../shared/werkvormen/werkvorm.ts';
import type { Tonen } from '../tonen/use-tonen.ts';
import { Vragen } from '../tonen/Vragen.tsx';
import { Conclusies } from './Conclusies.tsx';
import { Inzichten } from './Inzichten.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import type { BordPlek } from './leggen.ts';
import styles from './Onderblad.module.css';
import { describePlek } from './zinnen.ts';

export interface OnderbladProps {
  readonly state: State;
  readonly stap: Stap;
  /** The chosen card. */
  readonly kaart: Kaart | null;
  readonly plek: BordPlek | null;
  readonly tonen: Tonen;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly onKies: (id: string | null) => void;
  readonly onTerug: (id: string) => void;
}

/** Under the board: the chosen card, and what the stap asks for. */
export function Onderblad(props: OnderbladProps) {
  const { state, stap, kaart, plek, tonen, act, onKies, onTerug } = props;
  const isLeggen = stap.id === 'leggen';
  return (
    <div className={styles.onderblad}>
      {kaart === null ? null : (
        <Kaartpaneel
          key={kaart.id}
          kaart={kaart}
          plek={plek === null ? null : describePlek(findIndeling(state.variant), plek)}
          conclusie={state.conclusies[kaart.id] ?? null}
          metConclusie={!isLeggen}
          variant={state.variant}
          tonen={tonen}
          act={act}
          onTerug={() => {
            onTerug(kaart.id);
          }}
          onSluit={() => {
            onKies(null);
          }}
        />
      )}
      {isLeggen && kaart === null ? (
        <p className={styles.uitleg}>
          Sleep een kaartje naar het bord. Of kies het met de pijlen en leg het met Enter.
        </p>
      ) : null}
      {stap.id === 'concluderen' ? <Conclusies state={state} onKies={onKies} /> : null}
      {isLeggen ? null : <Vragen tonen={tonen} vragen={stap.vragen} isOpen />}
      {stap.id === 'praten' ? <Inzichten inzichten={sortByVolgorde(state.inzichten)} act={act} /> : null}
    </div>
  );
}
