/** Joins the class names that are there: `joinClassNames(styles.card, isOpen && styles.open)`. */
export function joinClassNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
