import type { ReactNode } from 'react';
import type { VeldStatus } from '../../store/saved-field.ts';
import styles from './OpgeslagenStatus.module.css';

const WOORDEN: Readonly<Record<VeldStatus, string>> = {
  rust: '',
  bezig: '',
  opgeslagen: 'opgeslagen',
  fout: 'niet opgeslagen',
};

/** Puts "opgeslagen" quietly in the corner of a field for a moment, and "niet opgeslagen" for as long as that is so. */
export function OpgeslagenStatus({ status, children }: { status: VeldStatus; children: ReactNode }) {
  return (
    <div className={styles.veld}>
      {children}
      <span className={styles.status} data-status={status}>
        {WOORDEN[status]}
      </span>
    </div>
  );
}
