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
const ONDER_ELKAAR = 8;
/** And so many of one line, which a pile of 60 needs. */
const ONDER_ELKAAR_KORT = 13;
const MOST_KOLOMMEN = 5;
/** So few stand under each other in large letters, for the last row. */
const WEINIG = 4;

/** One pile, all of it: as few columns as hold it, so that the letters are as large as can be. */
export function StapelZaal({ naam, briefjes, schaal }: StapelZaalProps) {
  const isVol = briefjes.length * Math.max(1, schaal) > ONDER_ELKAAR * MOST_KOLOMMEN;
  const onder = isVol ? ONDER_ELKAAR_KORT : ONDER_ELKAAR;
  const rijen = Math.max(1, Math.floor(onder / Math.max(1, schaal)));
  const isWeinig = briefjes.length <= WEINIG;
  const kolommen = isWeinig ? 1 : Math.min(MOST_KOLOMMEN, Math.max(2, Math.ceil(briefjes.length / rijen)));
  const over = isWeinig ? 0 : briefjes.length - rijen * kolommen;
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
        data-vol={isVol || undefined}
        data-groot={isWeinig ? 'zeer' : briefjes.length <= 2 * 5 || undefined}
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
