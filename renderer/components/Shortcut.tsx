import { joinClassNames } from './class-names.ts';
import styles from './Shortcut.module.css';

/** Dutch key caps that have another name in the ARIA specification. */
const ARIA_KEYS: Record<string, string> = {
  Ctrl: 'Control',
  Spatie: 'Space',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  Esc: 'Escape',
};

/**
 * Gives the value of `aria-keyshortcuts` for a shortcut as it is shown: "Ctrl+Z" becomes "Control+Z".
 * Keys are joined by "+", as on screen.
 */
export function toAriaKeyShortcuts(keys: string): string {
  return keys
    .split('+')
    .map((key) => ARIA_KEYS[key] ?? key)
    .join('+');
}

export interface ShortcutProps {
  keys: string;
  /** Read out with the words before it, where nothing can carry `aria-keyshortcuts`. */
  isRead?: boolean;
}

/**
 * The keys that do the same, beside a button's words. Screen readers get them from `aria-keyshortcuts`; painted from
 * css they are no part of the button's words, which its accessible name has to hold (WCAG 2.5.3).
 */
export function Shortcut({ keys, isRead = false }: ShortcutProps) {
  if (isRead) return <kbd className={styles.keys}>{keys}</kbd>;
  return <kbd className={joinClassNames(styles.keys, styles.painted)} data-keys={keys} aria-hidden="true" />;
}
