import { refuse } from './errors.ts';

/** What stands under this id. Ids come from windows: a name that every object has is no id. */
export function findOwn<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** Adds something under its own id. An id is never used twice: a second use would wipe what was written. */
export function addNew<T extends { id: string }>(record: Record<string, T>, item: T): void {
  if (record[item.id] !== undefined) refuse('Dit is al toegevoegd.');
  record[item.id] = item;
}
