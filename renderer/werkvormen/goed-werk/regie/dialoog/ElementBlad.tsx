import type { SkiveElement } from '../../../../../shared/inhoud/goed-werk.ts';
import { uitlichten } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { ToonKnop } from '../ToonKnop.tsx';
import styles from './ElementBlad.module.css';
import { Notities } from './Notities.tsx';
import { Vragen } from './Vragen.tsx';

/** One element: what it means, questions to ask, and what is said. */
export function ElementBlad({ element }: { element: SkiveElement }) {
  return (
    <div className={styles.blad}>
      <div className={styles.betekenis}>
        <p>
          <strong>{element.nederlands}</strong> ({element.engels}). {element.betekenis}
        </p>
        <ToonKnop uitgelicht={uitlichten.skive(element.id, null)} wat={element.nederlands} />
      </div>
      <div className={styles.kolommen}>
        <Vragen element={element} />
        <Notities element={element} />
      </div>
    </div>
  );
}
