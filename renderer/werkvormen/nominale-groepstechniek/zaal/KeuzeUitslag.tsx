import type { CSSProperties } from 'react';
import {
  describeOpkomst,
  schrijfTotaal,
  type UitslagBeeld,
} from '../../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import styles from './KeuzeUitslag.module.css';

/** A vote of one each on a few ideas: the words of every idea, and below them how many chose it. */
export function KeuzeUitslag({ beeld, kop }: { beeld: UitslagBeeld; kop: string }) {
  const most = Math.max(1, ...beeld.rijen.map(({ totaal }) => totaal));
  return (
    <figure className={styles.uitslag}>
      <figcaption className={styles.kop}>
        {kop} · {describeOpkomst(beeld)}
      </figcaption>
      <ol className={styles.rijen}>
        {beeld.rijen.map(({ nummer, tekst, totaal, plaats }) => (
          <li key={nummer} className={styles.rij} data-eerste={plaats === 1 || undefined}>
            <p className={styles.tekst}>
              {nummer}. {tekst}
            </p>
            <p className={styles.stemmen}>
              <span
                className={styles.staaf}
                style={{ '--deel': totaal / most } as CSSProperties}
                aria-hidden="true"
              />
              {schrijfTotaal(totaal, beeld.k)}
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
