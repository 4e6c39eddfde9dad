import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** Level of the title in the outline of the page. */
  level?: 2 | 3 | 4;
  /** What to do to fill it. */
  children: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
}

/** What stands where nothing is yet: it says what to do. */
export function EmptyState({ icon, title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <span className={styles.plate}>
        <Icon name={icon} className={styles.icon} />
      </span>
      <Heading>{title}</Heading>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}
