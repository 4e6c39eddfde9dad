import { type ReactNode, useId } from 'react';
import { Sheet } from '../components/Sheet.tsx';
import styles from './Blad.module.css';

export interface BladProps {
  /** The one thing this screen is about. */
  titel: ReactNode;
  /** Small, above it: whose screen this is, or which stap. */
  boven?: string;
  children?: ReactNode;
  /** The buttons; the main one last. */
  knoppen?: ReactNode;
  /** Below the sheet, out of the way. */
  onder?: ReactNode;
  /** Wide for a list, narrow for one thing to read or to fill in, full for a board. */
  breedte?: 'smal' | 'breed' | 'vol';
}

/** One sheet of paper on the table, with one thing on it. */
export function Blad({ titel, boven, children, knoppen, onder, breedte = 'smal' }: BladProps) {
  const id = useId();
  return (
    <main className={styles.tafel}>
      <Sheet className={styles.blad} data-breedte={breedte} aria-labelledby={id}>
        <header className={styles.kop}>
          {boven === undefined || boven === '' ? null : <p className={styles.boven}>{boven}</p>}
          <h1 id={id} className={styles.titel}>
            {titel}
          </h1>
        </header>
        {children === undefined ? null : <div className={styles.inhoud}>{children}</div>}
        {knoppen === undefined ? null : <footer className={styles.knoppen}>{knoppen}</footer>}
      </Sheet>
      {onder === undefined ? null : <div className={styles.onder}>{onder}</div>}
    </main>
  );
}
