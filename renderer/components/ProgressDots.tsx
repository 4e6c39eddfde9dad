import { joinClassNames } from './class-names.ts';
import styles from './ProgressDots.module.css';

export interface ProgressDotsProps {
  /** How many there are. */
  total: number;
  /** How many are done. */
  done: number;
  /** Which one is going on, counted from 0; leave it out where nobody has a turn. */
  current?: number;
  /** What is counted, with the numbers: "4 van 8 ingeleverd". It is shown beside the dots. */
  label: string;
}

/** "4 van 8" to see at a glance: a full dot is done, an open one is to come, a ring is going on. */
export function ProgressDots({ total, done, current, label }: ProgressDotsProps) {
  return (
    <div className={styles.progress}>
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={joinClassNames(
              styles.dot,
              index < done && styles.done,
              index === current && styles.current,
            )}
          />
        ))}
      </span>
      <span className={styles.label}>{label}</span>
    </div>
  );
}
