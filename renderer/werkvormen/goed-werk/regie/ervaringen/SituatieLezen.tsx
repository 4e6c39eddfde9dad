import type { KritischeSituatie } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import styles from './SituatieLezen.module.css';

/** A kritische situatie to read aloud. */
export function SituatieLezen({
  situatie: { titel, situatie, spanning, openingsvraag },
}: {
  situatie: KritischeSituatie;
}) {
  return (
    <div className={styles.blad}>
      <p className={styles.titel}>{titel === '' ? 'Zonder titel' : titel}</p>
      {situatie === '' ? null : <p>{situatie}</p>}
      {spanning === '' ? null : (
        <p>
          <span className={styles.kopje}>De spanning: </span>
          {spanning}
        </p>
      )}
      {openingsvraag === '' ? null : (
        <p>
          <span className={styles.kopje}>De vraag: </span>
          {openingsvraag}
        </p>
      )}
    </div>
  );
}
