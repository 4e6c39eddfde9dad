import type { StapVorm } from '../../shared/werkvormen/werkvorm.ts';
import type { ZaalStapBeeld } from '../../shared/zaal/zaal-beeld.ts';
import styles from './OpdrachtBeeld.module.css';
import { usePassend } from './use-passend.ts';

const VORM_WOORDEN: Readonly<Record<StapVorm, string>> = {
  individueel: 'Alleen',
  tweetallen: 'In tweetallen',
  groepjes: 'In groepjes',
  plenair: 'Met elkaar',
};

/** Sizes that a long assignment can take: as designed, two smaller ones, and the smallest in two and three columns. */
const KLEINSTE_MAAT = 4;

/** The assignment in large type, with how people work on it. */
export function OpdrachtBeeld({ beeld: { vorm, opdracht, schaal } }: { beeld: ZaalStapBeeld }) {
  const [ref, maat] = usePassend(`${String(schaal)} ${opdracht}`, KLEINSTE_MAAT);
  return (
    <div ref={ref} className={styles.vlak} data-maat={maat}>
      <div className={styles.inhoud}>
        {vorm === null ? null : <p className={styles.vorm}>{VORM_WOORDEN[vorm]}</p>}
        {opdracht === '' ? null : <p className={styles.opdracht}>{opdracht}</p>}
      </div>
    </div>
  );
}
