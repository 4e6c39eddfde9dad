import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What to do to fill it. */
  children: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
}

/** What stands where nothing is yet: it says what to do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.plate}>
        <Icon name={icon} className={styles.icon} />
      </span>
      <h3>{title}</h3>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}
