import { type ReactNode, useId } from 'react';
import styles from './Deel.module.css';

export interface DeelProps {
  titel: string;
  /** Beside the title: what can be done with the whole. */
  acties?: ReactNode;
  children: ReactNode;
}

/** One part of a sheet, with a heading and what can be done with the whole. */
export function Deel({ titel, acties, children }: DeelProps) {
  const id = useId();
  return (
    <section className={styles.deel} aria-labelledby={id}>
      <header className={styles.kop}>
        <h3 id={id}>{titel}</h3>
        {acties ? <div className={styles.acties}>{acties}</div> : null}
      </header>
      {children}
    </section>
  );
}
