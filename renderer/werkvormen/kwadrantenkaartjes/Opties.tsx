import { findKaartendek } from '../../../shared/inhoud/kaartendekken.ts';
import { INHOUD } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import type { Opties as Waarden } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';
import { EigenDek } from './dek/EigenDek.tsx';
import styles from './Opties.module.css';

/** What can be chosen before the group starts: who lays, and which cards. */
export function Opties({ opties, onChange }: OptiesProps<Waarden>) {
  return (
    <div className={styles.opties}>
      <RadioGroup
        label="Wie legt?"
        options={INHOUD.varianten.map(({ id, naam, gelegdDoor }) => ({
          id,
          label: naam,
          description: `${gelegdDoor} legt.`,
        }))}
        value={opties.variant}
        onChange={(variant) => {
          onChange({ ...opties, variant });
        }}
      />
      <RadioGroup
        label="Hoe leggen jullie?"
        options={[
          { id: 'samen', label: 'Samen', description: 'De groep legt één bord, op het gedeelde scherm.' },
          {
            id: 'ieder',
            label: 'Ieder voor zich',
            description: 'Iedereen legt een eigen bord: om de beurt op deze laptop, of op papier.',
          },
        ]}
        value={opties.wijze}
        onChange={(wijze) => {
          onChange({ ...opties, wijze });
        }}
      />
      <EigenDek opties={opties} onChange={onChange} />
      {opties.eigenDek === null ? <DekKiezen opties={opties} onChange={onChange} /> : null}
    </div>
  );
}

/** Which cards of the deck that ships with the app. */
function DekKiezen({ opties, onChange }: OptiesProps<Waarden>) {
  const dek = findKaartendek(opties.dek);
  const alle = dek?.kaarten.map(({ id }) => id) ?? [];
  const gekozen = new Set(opties.kaartIds ?? alle);

  function choose(ids: readonly string[]): void {
    onChange({ ...opties, kaartIds: ids.length === alle.length ? null : [...ids] });
  }

  return (
    <>
      <details className={styles.kaarten}>
        <summary className={styles.samenvatting}>
          Kaartjes: {opties.kaartIds === null ? `alle ${String(alle.length)}` : String(gekozen.size)}
        </summary>
        <p className={styles.uitleg}>Kies er 12 tot 16 als je een half uur hebt. Minder dan 12 kan niet.</p>
        <div className={styles.knoppen}>
          <Button
            onPress={() => {
              choose(alle);
            }}
          >
            Alle kaartjes
          </Button>
          <Button
            onPress={() => {
              choose([]);
            }}
          >
            Geen kaartje
          </Button>
        </div>
        <ul className={styles.lijst}>
          {dek?.kaarten.map(({ id, titel }) => (
            <li key={id}>
              <Checkbox
                isSelected={gekozen.has(id)}
                onChange={(isGekozen) => {
                  choose(alle.filter((other) => (other === id ? isGekozen : gekozen.has(other))));
                }}
              >
                {titel}
              </Checkbox>
            </li>
          ))}
        </ul>
      </details>
      {gekozen.size < 12 ? (
        <p className={styles.melding} role="status">
          Nog {String(12 - gekozen.size)} erbij: kies minstens 12 kaartjes.
        </p>
      ) : null}
    </>
  );
}
