import type { Briefje as BriefjeBeeld } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { Briefje } from '../stapels/Briefje.tsx';
import { countBriefjes } from '../stapels/StapelBord.tsx';
import styles from './StapelZaal.module.css';

export interface StapelZaalProps {
  readonly naam: string;
  readonly briefjes: readonly BriefjeBeeld[];
  readonly schaal: number;
}

/** So many slips of two lines stand under each other at the normal text size. */
const ONDER_ELKAAR = 9;
const MOST_KOLOMMEN = 5;

/** One pile, all of it: as few columns as hold it, so that the letters are as large as can be. */
export function StapelZaal({ naam, briefjes, schaal }: StapelZaalProps) {
  const rijen = Math.max(1, Math.floor(ONDER_ELKAAR / Math.max(1, schaal)));
  const kolommen = Math.min(MOST_KOLOMMEN, Math.max(2, Math.ceil(briefjes.length / rijen)));
  const over = briefjes.length - rijen * kolommen;
  // The last place says how many more there are.
  const getoond = over > 0 ? briefjes.slice(0, rijen * kolommen - 1) : briefjes;
  return (
    <div className={styles.stapel}>
      <header className={styles.kop}>
        <h2 className={styles.naam}>{naam === '' ? 'Stapel zonder naam' : naam}</h2>
        <p className={styles.aantal}>{countBriefjes(briefjes)}</p>
      </header>
      <div
        className={styles.briefjes}
        data-groot={briefjes.length <= 2 * 5 || undefined}
        style={{ gridTemplateColumns: `repeat(${String(kolommen)}, minmax(0, 1fr))` }}
      >
        {getoond.map((briefje) => (
          <Briefje key={briefje.id} briefje={briefje} isGekozen={false} isOpgetild={false} />
        ))}
        {over > 0 ? <p className={styles.over}>en nog {over + 1}</p> : null}
      </div>
    </div>
  );
}
