import { useState } from 'react';
import type { Gebiedenset } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { type KalibrerenId, STANDAARD_SETS } from '../../../shared/werkvormen/kalibreren/inhoud.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Select } from '../../components/Select.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';
import { SetDialog } from './gebieden/SetDialog.tsx';
import { useEigenSets } from './gebieden/use-eigen-sets.ts';
import styles from './Opties.module.css';

const STANDAARD = 'standaard';

/** Before the ronde: which set of areas, which of them today, and own sets. */
export function Opties({
  werkvorm,
  opties,
  onChange,
}: OptiesProps<Gebiedenset> & { werkvorm: KalibrerenId }) {
  const { sets, save, remove } = useEigenSets(werkvorm);
  const [gekozen, setGekozen] = useState(STANDAARD);
  const [isOpen, setIsOpen] = useState(false);
  // The whole set stays in sight, also the areas that are left out today.
  const [alle, setAlle] = useState(opties);
  const standaard = STANDAARD_SETS[werkvorm];
  const ids = new Set(opties.gebieden.map(({ id }) => id));
  const choose = (id: string, set: Gebiedenset): void => {
    setGekozen(id);
    setAlle(set);
    onChange({ naam: set.naam, gebieden: set.gebieden });
  };
  const eigen = sets.find(({ id }) => id === gekozen);

  return (
    <div className={styles.opties}>
      <Select
        label="Welke gebieden?"
        options={[
          { id: STANDAARD, label: standaard.naam },
          ...sets.map(({ id, naam }) => ({ id, label: naam })),
        ]}
        value={gekozen}
        onChange={(id) => {
          choose(id, sets.find((set) => set.id === id) ?? standaard);
        }}
      />
      <fieldset className={styles.gebieden}>
        <legend>Vandaag</legend>
        {alle.gebieden.map(({ id, naam, stagesoort }) => (
          <Checkbox
            key={id}
            isSelected={ids.has(id)}
            onChange={(isGekozen) => {
              const gebieden = alle.gebieden.filter((each) =>
                each.id === id ? isGekozen : ids.has(each.id),
              );
              onChange({ naam: opties.naam, gebieden });
            }}
          >
            {stagesoort === '' ? naam : `${stagesoort}: ${naam}`}
          </Checkbox>
        ))}
      </fieldset>
      {ids.size === 0 ? (
        <p className={styles.melding} role="status">
          Kies minstens één gebied.
        </p>
      ) : null}
      <div className={styles.knoppen}>
        <Button
          icon="bewerken"
          onPress={() => {
            setIsOpen(true);
          }}
        >
          Gebieden aanpassen
        </Button>
        {eigen === undefined ? null : (
          <Button
            icon="prullenbak"
            variant="quiet"
            onPress={() => {
              choose(STANDAARD, standaard);
              void remove(eigen.id);
            }}
          >
            Vergeet ‘{eigen.naam}’
          </Button>
        )}
      </div>
      {isOpen ? (
        <SetDialog
          set={{ naam: alle.naam, gebieden: alle.gebieden }}
          metStagesoort={werkvorm === 'kalibreren-leeruitkomsten'}
          onBewaar={save}
          onGebruik={(set) => {
            setAlle(set);
            onChange(set);
            return Promise.resolve(true);
          }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}
