import type { CSSProperties, ReactNode } from 'react';
import { joinClassNames } from './class-names.ts';
import styles from './ZaalFrame.module.css';

export interface ZaalFrameProps {
  papier: 'licht' | 'donker';
  /** Factor on the text of the zaal, 1 as designed; nothing gets smaller than 28 px at 1920x1080. */
  schaal?: number;
  children: ReactNode;
  className?: string | undefined;
}

/**
 * The picture of the zaal, as large as its parent. On the projector it fills the window; in regie it is the small
 * copy: every length follows the frame's own size, so both break their lines at the same word. The parent gives
 * it its width and height.
 */
export function ZaalFrame({ papier, schaal = 1, children, className }: ZaalFrameProps) {
  return (
    <div
      data-window="zaal"
      data-papier={papier}
      className={className}
      style={{ '--zaal-schaal': schaal } as CSSProperties}
    >
      <div className={joinClassNames(styles.page)}>{children}</div>
    </div>
  );
}
