import type { GoedWerkZaal } from '../../../../shared/werkvormen/goed-werk/zaal.ts';
import styles from './CriteriaZaal.module.css';

/** The three criteria by which everyone checks an own experience. */
export function CriteriaZaal({ beeld }: { beeld: Extract<GoedWerkZaal, { soort: 'criteria' }> }) {
  return (
    <ol className={styles.lijst}>
      {beeld.criteria.map(({ naam, uitleg }, index) => (
        <li key={naam} className={styles.rij}>
          <span className={styles.nummer} aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <h2 className={styles.naam}>{naam}</h2>
            <p className={styles.uitleg}>{uitleg}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
