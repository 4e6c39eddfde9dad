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

export interface MarkPatternProps {
  kind: MarkKind;
  /** The id to fill with: `fill="url(#id)"`. */
  id: string;
  /** The colour of the lines; in a chart for Word a hex value, on screen the token of the kind. */
  color?: string;
}

/** The pattern that goes with the mark, for the `<defs>` of a chart; its ground is transparent. */
export function MarkPattern({ kind, id, color = `var(--mark-${kind})` }: MarkPatternProps) {
  const { pattern, patternStroke } = MARK_SHAPES[kind];
  return (
    <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse">
      <path d={pattern} fill="none" stroke={color} strokeWidth={patternStroke} strokeLinecap="round" />
    </pattern>
  );
}
