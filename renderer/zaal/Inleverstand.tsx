import type { Voortgang } from '../../shared/invoer/invoer-beeld.ts';
import styles from './Inleverstand.module.css';

/** More dots than this do not fit on a line. */
const MOST_DOTS = 24;

/** How many have handed in: all that the room sees while people write unseen. */
export function Inleverstand({ voortgang: { in: done, van } }: { voortgang: Voortgang }) {
  return (
    <p className={styles.stand} role="status">
      {van > MOST_DOTS ? null : (
        <span className={styles.stippen} aria-hidden="true">
          {Array.from({ length: van }, (_, index) => (
            <span key={index} className={styles.stip} data-klaar={index < done || undefined} />
          ))}
        </span>
      )}
      <span className={styles.woorden}>
        {done} van {van} ingeleverd
      </span>
    </p>
  );
}
