/** Anything that is kept in a record by id and ordered by a field, so that patches do not depend on positions. */
export interface Ordered {
  readonly id: string;
  readonly volgorde: number;
}

/** The values of a record in their order; equal order falls back on id, so that every window sorts alike. */
export function sortByVolgorde<T extends Ordered>(record: Readonly<Record<string, T>>): T[] {
  return Object.values(record).sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));
}

/** An order value behind all others. */
export function lastVolgorde(record: Readonly<Record<string, Ordered>>): number {
  return Object.values(record).reduce((max, item) => Math.max(max, item.volgorde), 0) + 1;
}

/** An order value that puts an item at `index` (0-based) among `others`, the ordered list without that item. */
export function volgordeAt(others: readonly Ordered[], index: number): number {
  const before = others[index - 1];
  const after = others[index];
  if (before === undefined) return after === undefined ? 1 : after.volgorde - 1;
  return after === undefined ? before.volgorde + 1 : (before.volgorde + after.volgorde) / 2;
}
