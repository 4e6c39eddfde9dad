import type { ComponentPropsWithRef } from 'react';
import { joinClassNames } from './class-names.ts';
import styles from './Sheet.module.css';

export interface SheetProps extends ComponentPropsWithRef<'section'> {
  /** `flat` lies in another sheet: no shadow, a shade darker. */
  kind?: 'paper' | 'flat';
}

/** A sheet of paper on the table: the ground of a panel. Name it with `aria-label` or `aria-labelledby`. */
export function Sheet({ kind = 'paper', className, ...rest }: SheetProps) {
  return <section {...rest} className={joinClassNames(styles.sheet, styles[kind], className)} />;
}
