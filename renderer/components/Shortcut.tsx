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

/** The keys that do the same, beside a button's words. Screen readers get them from `aria-keyshortcuts`. */
export function Shortcut({ keys, isRead = false }: ShortcutProps) {
  return (
    <kbd className={styles.keys} {...(isRead ? {} : { 'aria-hidden': true })}>
      {keys}
    </kbd>
  );
}
