import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { renderFiguur } from '../../charts/register.tsx';
import styles from './VerslagPlaat.module.css';

/** A chart of a document, drawn as on paper. */
export function VerslagFiguur({ figuur }: { figuur: Extract<VerslagBlok, { soort: 'figuur' }> }) {
  return (
    <figure className={styles.plaat}>
      <div role="img" aria-label={figuur.alt} className={styles.figuur}>
        {renderFiguur(figuur.figuur, figuur.data, 'papier')}
      </div>
      {figuur.bijschrift === '' ? null : (
        <figcaption className={styles.bijschrift}>{figuur.bijschrift}</figcaption>
      )}
    </figure>
  );
}
