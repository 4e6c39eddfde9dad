import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import { ONE_COLUMN } from '../../../zaal/fit/fit-text.ts';
import styles from './VraagZaal.module.css';

/** The one question, large, with the assignment under it. */
export function VraagZaal({ beeld: { vraag, opdracht } }: { beeld: Extract<NgtZaal, { soort: 'vraag' }> }) {
  return (
    <FitText steps={ONE_COLUMN}>
      <div className={styles.vlak}>
        <h2 className={styles.vraag}>{vraag}</h2>
        <p className={styles.opdracht}>{opdracht}</p>
      </div>
    </FitText>
  );
}
