import type { Verslag } from '../../../shared/verslag/verslag.ts';
import { VerslagBlokken } from './VerslagBlokken.tsx';
import styles from './VerslagVoorbeeld.module.css';

/** The document as it will read, from the same blocks as Word. */
export function VerslagVoorbeeld({ verslag }: { verslag: Verslag }) {
  const { soort, titel, ondertitel, blokken } = verslag;
  return (
    // axe asks for this where content scrolls; the lint rule cannot know that it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.blad} aria-label="Zo komt het eruit te zien" tabIndex={0}>
      <p className={styles.titel}>{titel}</p>
      <p className={styles.ondertitel}>
        {soort} · {ondertitel}
      </p>
      {blokken.length === 0 ? <p>Er is nog niets om in te zetten.</p> : <VerslagBlokken blokken={blokken} />}
    </section>
  );
}
