import type { CSSProperties } from 'react';
import { joinClassNames } from './class-names.ts';
import styles from './Mark.module.css';
import { MARK_SHAPES, type MarkKind } from '../charts/mark-shapes.ts';

export type { MarkKind } from '../charts/mark-shapes.ts';

export interface MarkProps {
  kind: MarkKind;
  /** Says what it stands for; leave it out when the name stands beside it. */
  label?: string;
  className?: string | undefined;
}

/** The glyph of a quadrant, bekwaamheidsgebied or vermogen in its colour, as tall as `--icon`. */
export function Mark({ kind, label, className }: MarkProps) {
  return (
    <svg
      className={joinClassNames(styles.mark, className)}
      viewBox="0 0 24 24"
      style={{ '--mark': `var(--mark-${kind})` } as CSSProperties}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={MARK_SHAPES[kind].glyph} fillRule="evenodd" />
    </svg>
  );
}
