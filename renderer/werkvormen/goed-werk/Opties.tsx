import { DRIE_ES, STANDAARD_LABELS } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import type { GoedWerkOpties } from '../../../shared/werkvormen/goed-werk/state.ts';
import { TextField } from '../../components/TextField.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';
import { LabelSets } from './LabelSets.tsx';
import styles from './Opties.module.css';

/** The longest label: it stands above a column of the A4. */
const MAX_LABEL = 60;

/** Before the ronde: what the three E's are called in this groep. */
export function Opties({ opties: { labels }, onChange }: OptiesProps<GoedWerkOpties>) {
  return (
    <fieldset className={styles.velden}>
      <legend className={styles.legenda}>Hoe heten de drie E’s op jullie A4?</legend>
      <LabelSets
        labels={labels}
        onChange={(next) => {
          onChange({ labels: next });
        }}
      />
      <div className={styles.rij}>
        {DRIE_ES.map((e) => (
          <TextField
            key={e}
            label={STANDAARD_LABELS[e]}
            value={labels[e]}
            maxLength={MAX_LABEL}
            onChange={(tekst) => {
              onChange({ labels: { ...labels, [e]: tekst } });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
