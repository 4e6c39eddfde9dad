import styles from './Handleiding.module.css';
import { type Blok, HandleidingBlok } from './HandleidingBlok.tsx';

/** One chapter of the manual. */
export function Hoofdstuk({ blokken }: { blokken: readonly Blok[] }) {
  return (
    <article className={styles.tekst}>
      {blokken.map((blok, index) => (
        // A chapter is fixed text: the place of a block is its identity.
        <HandleidingBlok key={String(index)} blok={blok} />
      ))}
    </article>
  );
}
