import { CRITERIA } from '../../../../../shared/inhoud/goed-werk.ts';
import { criteriumSchema, type Ervaring } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { uitlichten } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Checkbox } from '../../../../components/Checkbox.tsx';
import { Select } from '../../../../components/Select.tsx';
import { ToggleButton } from '../../../../components/ToggleButton.tsx';
import { WegKnop } from '../../../../regie/invoer/WegKnop.tsx';
import { TekstVlak } from '../../../../regie/velden/TekstVeld.tsx';
import { ToonKnop } from '../ToonKnop.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './ErvaringRij.module.css';

const NIEMAND = 'niemand';

/** One experience: its words, who told it, which criteria it meets, and whether the talk starts with it. */
export function ErvaringRij({ ervaring, nummer }: { ervaring: Ervaring; nummer: number }) {
  const { act, people } = useRonde();
  const { id, tekst, deelnemerId, isGekozen } = ervaring;
  const naam = `ervaring ${String(nummer)}`;
  const change = (velden: Partial<Omit<Ervaring, 'id' | 'volgorde'>>) =>
    act({ type: 'ervaringGewijzigd', id, velden });
  return (
    <li className={styles.rij} data-gekozen={isGekozen || undefined}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        stored={tekst}
        save={(next) => change({ tekst: next })}
        rows={1}
      />
      <Criteria ervaring={ervaring} naam={naam} onChange={(criteria) => void change({ criteria })} />
      <div className={styles.onder}>
        <Select
          label={`Wie bracht ${naam} in?`}
          isLabelHidden
          options={[
            { id: NIEMAND, label: 'Zonder naam' },
            ...Object.values(people.deelnemers).map((each) => ({ id: each.id, label: each.naam })),
          ]}
          value={deelnemerId !== null && deelnemerId in people.deelnemers ? deelnemerId : NIEMAND}
          onChange={(next) => void change({ deelnemerId: next === NIEMAND ? null : next })}
          className={styles.wie}
        />
        <div className={styles.knoppen}>
          <ToggleButton
            icon="ster"
            aria-label={`Hiermee beginnen: ${naam}`}
            isSelected={isGekozen}
            onChange={(next) => void change({ isGekozen: next })}
          >
            Hiermee beginnen
          </ToggleButton>
          <ToonKnop uitgelicht={uitlichten.ervaring(id)} wat={naam} />
          <WegKnop
            id={id}
            label={`Haal ${naam} weg`}
            onWeg={() => void act({ type: 'ervaringVerwijderd', id })}
          />
        </div>
      </div>
    </li>
  );
}

interface CriteriaProps {
  ervaring: Ervaring;
  naam: string;
  onChange: (criteria: Ervaring['criteria']) => void;
}

function Criteria({ ervaring: { criteria }, naam, onChange }: CriteriaProps) {
  return (
    <div className={styles.criteria} role="group" aria-label={`Criteria van ${naam}`}>
      {CRITERIA.map(({ id, naam: criterium }) => {
        const each = criteriumSchema.parse(id);
        return (
          <Checkbox
            key={each}
            isSelected={criteria.includes(each)}
            onChange={(isMet) => {
              const others = criteria.filter((other) => other !== each);
              onChange(isMet ? [...others, each] : others);
            }}
          >
            {criterium}
          </Checkbox>
        );
      })}
    </div>
  );
}
