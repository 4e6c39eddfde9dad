import { DRIE_ES, STANDAARD_LABELS } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import { TekstVeld } from '../../../../regie/velden/TekstVeld.tsx';
import { LabelSets } from '../../LabelSets.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './LabelsVeld.module.css';

/** What the three E's are called, for all Beelden of this ronde. */
export function LabelsVeld() {
  const { state, act } = useRonde();
  const { labels } = state;
  return (
    <details className={styles.vlak}>
      <summary className={styles.kop}>Andere woorden voor de drie E’s</summary>
      <div className={styles.velden}>
        <LabelSets labels={labels} onChange={(next) => void act({ type: 'labelsGewijzigd', labels: next })} />
        {DRIE_ES.map((e) => (
          <TekstVeld
            key={e}
            label={`In plaats van ${STANDAARD_LABELS[e]}`}
            stored={labels[e]}
            save={(tekst) => act({ type: 'labelsGewijzigd', labels: { ...labels, [e]: tekst } })}
          />
        ))}
      </div>
    </details>
  );
}
