import type { LijstIdee } from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Select } from '../../../components/Select.tsx';
import { ToonKnop } from '../../../regie/rondom/ToonKnop.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import styles from './IdeeRij.module.css';
import { Samenvoegen } from './Samenvoegen.tsx';
import { useOnderdeelId, useRonde } from './use-ronde.ts';

const NIEMAND = 'niemand';

export interface IdeeRijProps {
  idee: LijstIdee;
  /** With what was said about it, and with merging. */
  isVerhelderen?: boolean;
}

/** One idea on the list: its number, its words, whose it is. */
export function IdeeRij({ idee, isVerhelderen = false }: IdeeRijProps) {
  const { act } = useRonde();
  const onderdeelId = useOnderdeelId();
  const { id, nummer, tekst, toelichting, samengevoegd, groep } = idee;
  const naam = `idee ${String(nummer)}`;
  return (
    <li className={styles.rij} data-ruim={isVerhelderen || undefined}>
      <span className={styles.nummer}>{nummer}</span>
      <div className={styles.velden}>
        <TekstVlak
          label={`Tekst van ${naam}`}
          isLabelHidden
          rows={1}
          stored={tekst}
          save={(next) => act({ type: 'ideeGewijzigd', id, velden: { tekst: next } })}
        />
        {isVerhelderen ? (
          <TekstVlak
            label={`Toelichting bij ${naam}`}
            isLabelHidden
            rows={1}
            placeholder="Wat wordt ermee bedoeld?"
            stored={toelichting}
            save={(next) => act({ type: 'ideeGewijzigd', id, velden: { toelichting: next } })}
          />
        ) : null}
        {samengevoegd.map((each) => (
          <p key={each.id} className={styles.samen}>
            <span>
              <strong>{each.nummer}</strong> {each.tekst}
            </span>
            <Button
              variant="quiet"
              icon="ongedaan"
              aria-label={`Haal ${String(each.nummer)} weer uit elkaar`}
              onPress={() => void act({ type: 'ideeLosgemaakt', id: each.id })}
            >
              Uit elkaar
            </Button>
          </p>
        ))}
      </div>
      <div className={styles.knoppen}>
        {groep === undefined ? null : <span className={styles.groep}>Groep {groep}</span>}
        <Indiener idee={idee} naam={naam} />
        {isVerhelderen ? (
          <>
            <Samenvoegen idee={idee} />
            <ToonKnop uitgelicht={id} wat={naam} onderdeelId={onderdeelId} isKort />
          </>
        ) : null}
        <IconButton
          icon="prullenbak"
          label={`Haal ${naam} weg`}
          onPress={() => void act({ type: 'ideeVerwijderd', id })}
        />
      </div>
    </li>
  );
}

/** Who brought it in: needed to ask for a yes, and never on the zaal. */
function Indiener({ idee: { id, deelnemerId }, naam }: { idee: LijstIdee; naam: string }) {
  const { act, people } = useRonde();
  const options = [
    { id: NIEMAND, label: 'Zonder naam' },
    ...Object.values(people.deelnemers).map((each) => ({ id: each.id, label: each.naam })),
  ];
  return (
    <Select
      label={`Wie bracht ${naam} in?`}
      isLabelHidden
      options={options}
      value={deelnemerId !== null && deelnemerId in people.deelnemers ? deelnemerId : NIEMAND}
      onChange={(next) =>
        void act({ type: 'ideeGewijzigd', id, velden: { deelnemerId: next === NIEMAND ? null : next } })
      }
      className={styles.wie}
    />
  );
}
