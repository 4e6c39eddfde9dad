import type { GroepjeNu } from '../../../../shared/werkvormen/kalibreren/acties.ts';
import { listGebieden, listStagesoorten } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Select } from '../../../components/Select.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './GebiedenNemen.module.css';

/** What a groepje works out: one or more areas, or one stagesoort with all its leeruitkomsten. */
export function GebiedenNemen({ groepje: { id, nummer, leden } }: { groepje: GroepjeNu }) {
  const { state, act } = useRonde();
  const gebieden = listGebieden(state);
  const soorten = listStagesoorten(state);
  const genomen = new Set(state.vellen[id]?.gebieden);
  const take = (ids: readonly string[]): void =>
    void act({ type: 'gebiedenVerdeeld', groepje: { id, nummer, leden: [...leden] }, gebieden: [...ids] });

  if (soorten.length > 0)
    return (
      <Select
        label="Stagesoort van dit groepje"
        options={soorten.map((soort) => ({ id: soort, label: soort }))}
        value={gebieden.find((gebied) => genomen.has(gebied.id))?.stagesoort ?? null}
        onChange={(soort) => {
          take(gebieden.filter(({ stagesoort }) => stagesoort === soort).map((gebied) => gebied.id));
        }}
        className={styles.soort}
      />
    );
  return (
    <fieldset className={styles.gebieden}>
      <legend>Dit groepje werkt uit</legend>
      <div className={styles.keuzes}>
        {gebieden.map((gebied) => (
          <Checkbox
            key={gebied.id}
            isSelected={genomen.has(gebied.id)}
            onChange={(isGenomen) => {
              take(
                gebieden
                  .filter((each) => (each.id === gebied.id ? isGenomen : genomen.has(each.id)))
                  .map((each) => each.id),
              );
            }}
          >
            {gebied.naam}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
