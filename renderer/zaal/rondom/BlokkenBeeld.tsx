import type { RondomBlok } from '../../../shared/zaal/rondom-beeld.ts';
import { usePassend } from '../use-passend.ts';
import styles from './BlokkenBeeld.module.css';

/** As designed, two smaller ones, the smallest in two columns; then fewer texts at a time, the newest. */
const MATEN = 3;
const AANTALLEN = [12, 6, 3, 1] as const;

/** Texts in large type, one under the other; a word above a text says what or whose it is. */
export function BlokkenBeeld({ blokken, schaal }: { blokken: readonly RondomBlok[]; schaal: number }) {
  const key = `${String(schaal)} ${JSON.stringify(blokken)}`;
  const [ref, maat] = usePassend(key, MATEN + AANTALLEN.length);
  const aantal = AANTALLEN[maat - MATEN - 1] ?? blokken.length;
  const getoond = blokken.slice(-aantal);
  const eerder = blokken.length - getoond.length;
  return (
    <div ref={ref} className={styles.vlak} data-maat={Math.min(maat, MATEN)}>
      <div className={styles.inhoud} data-een={blokken.length === 1 || undefined}>
        {eerder === 0 ? null : <p className={styles.eerder}>{eerder} eerder</p>}
        <ul className={styles.lijst}>
          {getoond.map(({ kop, tekst }, index) => (
            <li key={eerder + index} className={styles.blok}>
              {kop === null ? null : <p className={styles.kop}>{kop}</p>}
              <p className={styles.tekst}>{tekst}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
