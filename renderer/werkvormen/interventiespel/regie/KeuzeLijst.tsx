import type { ReactNode } from 'react';
import styles from './KeuzeLijst.module.css';

/** A list of texts of which one is chosen; a long one scrolls. */
export function KeuzeLijst({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.lijst} aria-label={label}>
      {children}
    </ul>
  );
}

export interface KeuzeRegelProps {
  readonly tekst: string;
  readonly isSterk?: boolean;
  readonly isGekozen: boolean;
  readonly onKies: () => void;
  /** What is said of it, at its end. */
  readonly children: ReactNode;
}

/** One text of the list. */
export function KeuzeRegel({ tekst, isSterk = false, isGekozen, onKies, children }: KeuzeRegelProps) {
  return (
    <li>
      <button type="button" className={styles.regel} aria-pressed={isGekozen} onClick={onKies}>
        <span className={styles.tekst} data-sterk={isSterk || undefined}>
          {tekst}
        </span>
        {children}
      </button>
    </li>
  );
}
