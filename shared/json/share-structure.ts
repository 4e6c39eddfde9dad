/** A JSON object or array, as far as looking inside it goes. */
type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * Gives `next`, with every part that says the same as a part of `previous` taken from there, so that what did not
 * change is the same object. Things in a list are recognised by their `id` where they have one, else by their place.
 * Both must be JSON; neither is changed.
 */
export function shareStructure<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next) || !isHolder(previous) || !isHolder(next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) return shareList(previous, next) as T;
  if (Array.isArray(previous) || Array.isArray(next)) return next;
  const before = previous as Readonly<Record<string, unknown>>;
  const keys = Object.keys(next);
  const shared: Record<string, unknown> = {};
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    shared[key] = shareStructure(before[key], (next as Readonly<Record<string, unknown>>)[key]);
    isSame &&= Object.hasOwn(before, key) && Object.is(shared[key], before[key]);
  }
  return (isSame ? previous : shared) as T;
}

function shareList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byId = new Map(previous.flatMap((item) => (hasId(item) ? [[item.id, item] as const] : [])));
  const shared = next.map((item, index) =>
    shareStructure(hasId(item) ? byId.get(item.id) : previous[index], item),
  );
  const isSame =
    shared.length === previous.length && shared.every((item, index) => Object.is(item, previous[index]));
  return isSame ? previous : shared;
}

/** Whether two JSON values say the same. */
export function isEqualJson(a: unknown, b: unknown): boolean {
  return Object.is(shareStructure(a, b), a);
}

/** Whether something is an object with an id of its own. */
export function hasId(value: unknown): value is { readonly id: string } {
  return isHolder(value) && 'id' in value && typeof value.id === 'string';
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}
