import {
  findOnderwerp,
  listInterventies,
  listKandidaten,
  listLootbaar,
} from '../../../../shared/werkvormen/interventiespel/onderwerpen.ts';
import type { Onderwerp } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { Vragen } from '../../tonen/Vragen.tsx';
import { EersteKeuzes } from './EersteKeuzes.tsx';
import { InterventiesBij } from './InterventiesBij.tsx';
import { Inzichten } from './Inzichten.tsx';
import { OnderwerpLijst } from './OnderwerpLijst.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

/** A situation or pile is drawn or chosen, and its interventions are shown together. */
export function BesprekenStap() {
  const { state, act, stap } = useRonde();
  const tonen = useTonen();
  const kandidaten = listKandidaten(state);
  if (kandidaten.length === 0)
    return (
      <EmptyState icon="notitie" title="Nog niets om te bespreken">
        Schrijf eerst situaties op, en interventies erbij.
      </EmptyState>
    );
  const choose = (onderwerp: Onderwerp, isGeloot: boolean): void => {
    // What is talked about now shows by itself; a question that was put forward makes way for it.
    if (tonen.kanTonen && tonen.getoond !== null) tonen.show(null);
    void act({ type: 'onderwerpGekozen', onderwerp: { soort: onderwerp.soort, id: onderwerp.id }, isGeloot });
  };
  const lootbaar = listLootbaar(state);
  return (
    <div className={styles.stap}>
      <Deel
        titel="Wat bespreken jullie?"
        acties={
          <Button
            variant={state.nu === null ? 'primary' : 'normal'}
            isDisabled={lootbaar.length === 0}
            onPress={() => {
              const drawn = drawOne(lootbaar);
              if (drawn !== undefined) choose(drawn, true);
            }}
          >
            {lootbaar.length === 0 ? 'Alles is besproken' : `Loot er één (nog ${String(lootbaar.length)})`}
          </Button>
        }
      >
        <div className={styles.tweeluik}>
          <OnderwerpLijst
            label="Kies een situatie of stapel"
            regels={kandidaten.map((each) => ({
              ...each,
              aantal: listInterventies(state, each).length,
              isGeweest: state.besprekingen[each.id]?.isOnthuld ?? false,
            }))}
            gekozen={state.nu}
            onKies={(id) => {
              const found = kandidaten.find((each) => each.id === id);
              if (found !== undefined) choose(found, false);
            }}
          />
          <Nu />
        </div>
      </Deel>
      {state.metVerdieping ? null : <EersteKeuzes />}
      <Inzichten />
      <Vragen tonen={tonen} vragen={stap.vragen} isOpen />
    </div>
  );
}

/** Drawn by the machine of the facilitator: the result travels in the action, so that everybody has the same. */
function drawOne<T>(items: readonly T[]): T | undefined {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return items[random % Math.max(1, items.length)];
}

/** What is talked about now. */
function Nu() {
  const { state, act } = useRonde();
  const bespreking = state.nu === null ? undefined : state.besprekingen[state.nu];
  const onderwerp = bespreking === undefined ? null : findOnderwerp(state, bespreking.onderwerp);
  if (bespreking === undefined || onderwerp === null)
    return (
      <p className={styles.uitleg}>
        Loot een situatie, of kies er één in de lijst. Die komt groot op de zaal.
      </p>
    );
  const aantal = listInterventies(state, onderwerp).length;
  return (
    <div className={styles.onder}>
      <p className={styles.groot}>{onderwerp.naam}</p>
      {bespreking.isOnthuld ? (
        <p className={styles.uitleg} role="status">
          De interventies staan op de zaal.
        </p>
      ) : (
        <Button variant="primary" icon="tonen" onPress={() => void act({ type: 'interventiesOnthuld' })}>
          {aantal === 1 ? 'Toon de interventie' : `Toon ${String(aantal)} interventies tegelijk`}
        </Button>
      )}
      <InterventiesBij key={onderwerp.id} onderwerp={onderwerp} />
    </div>
  );
}
