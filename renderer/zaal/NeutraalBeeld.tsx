import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { Voortgang } from '../../shared/invoer/invoer-beeld.ts';
import { Inleverstand } from './Inleverstand.tsx';
import styles from './NeutraalBeeld.module.css';

/**
 * Quiet paper with the app's mark: a table seen from above, with people around it. Says nothing of the bijeenkomst, but for
 * how many have handed in while people do.
 */
export function NeutraalBeeld({ voortgang }: { voortgang?: Voortgang | undefined }) {
  return (
    <main className={styles.vlak}>
      <h1>
        <VisuallyHidden>Neutraal scherm</VisuallyHidden>
      </h1>
      <svg className={styles.merk} viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="26" />
        {STOELEN.map(({ x, y }) => (
          <circle key={`${String(x)}-${String(y)}`} cx={x} cy={y} r="6" className={styles.stoel} />
        ))}
      </svg>
      {voortgang === undefined ? null : <Inleverstand voortgang={voortgang} />}
    </main>
  );
}

const STOELEN = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4 + Math.PI / 8;
  return {
    x: Math.round((60 + 44 * Math.cos(angle)) * 100) / 100,
    y: Math.round((60 + 44 * Math.sin(angle)) * 100) / 100,
  };
});
