import type { StapVorm } from '../../shared/werkvormen/werkvorm.ts';
import type { ZaalStapBeeld } from '../../shared/zaal/zaal-beeld.ts';
import styles from './OpdrachtBeeld.module.css';

const VORM_WOORDEN: Readonly<Record<StapVorm, string>> = {
  individueel: 'Alleen',
  tweetallen: 'In tweetallen',
  groepjes: 'In groepjes',
  plenair: 'Met elkaar',
};

/** The assignment in large type, with how people work on it. */
export function OpdrachtBeeld({ beeld }: { beeld: ZaalStapBeeld }) {
  return (
    <div className={styles.vlak}>
      {beeld.vorm === null ? null : <p className={styles.vorm}>{VORM_WOORDEN[beeld.vorm]}</p>}
      {beeld.opdracht === '' ? null : <p className={styles.opdracht}>{beeld.opdracht}</p>}
    </div>
  );
}
