import type { GoedWerkZaal } from '../../../../shared/werkvormen/goed-werk/zaal.ts';
import { COLUMNS, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import styles from './SituatieZaal.module.css';

/** The kritische situatie: its question, what happens, what makes it hard, and what the group is asked. */
export function SituatieZaal({ beeld }: { beeld: Extract<GoedWerkZaal, { soort: 'situatie' }> }) {
  const { titel, situatie, spanning, openingsvraag } = beeld;
  return (
    <FitText steps={COLUMNS}>
      <div className={styles.vlak}>
        {titel === '' ? null : <h2 className={styles.titel}>{titel}</h2>}
        {situatie === '' ? null : <p className={styles.situatie}>{shortenForZaal(situatie)}</p>}
        <div className={styles.onder}>
          {spanning === '' ? null : (
            <section>
              <h3 className={styles.kopje}>De spanning</h3>
              <p>{shortenForZaal(spanning)}</p>
            </section>
          )}
          {openingsvraag === '' ? null : (
            <section className={styles.vraag}>
              <h3 className={styles.kopje}>De vraag aan jou</h3>
              <p>{shortenForZaal(openingsvraag)}</p>
            </section>
          )}
        </div>
      </div>
    </FitText>
  );
}
