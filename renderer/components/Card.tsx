import type { ComponentPropsWithRef, CSSProperties, ReactNode } from 'react';
import styles from './Card.module.css';
import { joinClassNames } from './class-names.ts';
import { Mark, type MarkKind } from './Mark.tsx';

export interface CardProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  children: ReactNode;
  /** Gives the card its colour and its glyph. */
  mark?: MarkKind | undefined;
  /** Held above the table, under a hand or a pointer. */
  isLifted?: boolean;
  isSelected?: boolean;
}

/** A paper card. It takes everything a div takes, so that a board can place it and move it by transform. */
export function Card({
  children,
  mark,
  isLifted = false,
  isSelected = false,
  className,
  style,
  ...rest
}: CardProps) {
  const tone = mark ? ({ '--card-tone': `var(--mark-${mark})` } as CSSProperties) : undefined;
  return (
    <div
      {...rest}
      className={joinClassNames(styles.card, className)}
      style={{ ...tone, ...style }}
      data-lifted={isLifted || undefined}
      data-selected={isSelected || undefined}
    >
      {mark ? <Mark kind={mark} className={styles.mark} /> : null}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
