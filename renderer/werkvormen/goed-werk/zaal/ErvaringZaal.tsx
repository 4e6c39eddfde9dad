import type { GoedWerkZaal } from '../../../../shared/werkvormen/goed-werk/zaal.ts';
import styles from './ErvaringZaal.module.css';
import { COLUMNS, ONE_COLUMN, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';

/** Up to here an experience stands well as one block of large lines. */
const ONE_BLOCK = 420;

/** One experience, large and without a name: what was told, not who told it. */
export function ErvaringZaal({ beeld }: { beeld: Extract<GoedWerkZaal, { soort: 'ervaring' }> }) {
  return (
    <FitText steps={beeld.tekst.length <= ONE_BLOCK ? ONE_COLUMN : COLUMNS} className={styles.vlak}>
      <blockquote className={styles.citaat}>{shortenForZaal(beeld.tekst)}</blockquote>
    </FitText>
  );
}
