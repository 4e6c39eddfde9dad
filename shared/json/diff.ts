import { hasId, isEqualJson } from './share-structure.ts';

/** A change to a JSON document, in the form that immer's `applyPatches` takes. */
export interface JsonPatch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: (string | number)[];
  readonly value?: unknown;
}

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/**
 * The patches that make `next` of `previous`. Things in a list are followed by their `id`, so that one that comes, goes
 * or moves costs a patch or two, however long the list is. Both must be JSON.
 */
export function diffJson(previous: unknown, next: unknown): JsonPatch[] {
  const patches: JsonPatch[] = [];
  diffValue(previous, next, [], patches);
  return patches;
}

function diffValue(previous: unknown, next: unknown, path: Path, patches: JsonPatch[]): void {
  if (Object.is(previous, next)) return;
  if (Array.isArray(previous) && Array.isArray(next)) diffList(previous, next, path, patches);
  else if (isObject(previous) && isObject(next)) diffObject(previous, next, path, patches);
  else patches.push({ op: 'replace', path: [...path], value: next });
}

function diffObject(previous: Json, next: Json, path: Path, patches: JsonPatch[]): void {
  for (const key of Object.keys(previous)) {
    if (!Object.hasOwn(next, key)) patches.push({ op: 'remove', path: [...path, key] });
  }
  for (const [key, value] of Object.entries(next)) {
    if (Object.hasOwn(previous, key)) diffValue(previous[key], value, [...path, key], patches);
    else patches.push({ op: 'add', path: [...path, key], value });
  }
}

function diffList(
  previous: readonly unknown[],
  next: readonly unknown[],
  path: Path,
  patches: JsonPatch[],
): void {
  const arranged = areIdentified(previous) && areIdentified(next) ? arrange(previous, next, path) : null;
  if (arranged !== null) {
    patches.push(...arranged.patches);
    next.forEach((item, index) => {
      diffValue(arranged.items[index], item, [...path, index], patches);
    });
    return;
  }
  const start = countEqual(previous, next, (list, index) => list[index]);
  const rest = [previous.slice(start), next.slice(start)] as const;
  const end = countEqual(...rest, (list, index) => list[list.length - 1 - index]);
  const lastPrevious = previous.length - end;
  const lastNext = next.length - end;
  for (let index = lastPrevious - 1; index >= lastNext && index >= start; index -= 1)
    patches.push({ op: 'remove', path: [...path, index] });
  for (let index = start; index < lastNext; index += 1) {
    if (index < lastPrevious) diffValue(previous[index], next[index], [...path, index], patches);
    else patches.push({ op: 'add', path: [...path, index], value: next[index] });
  }
}

/** How many things are the same in both lists, counted from where `pick` begins. */
function countEqual(
  previous: readonly unknown[],
  next: readonly unknown[],
  pick: (list: readonly unknown[], index: number) => unknown,
): number {
  const most = Math.min(previous.length, next.length);
  let count = 0;
  while (count < most && isEqualJson(pick(previous, count), pick(next, count))) count += 1;
  return count;
}

/** Brings the things of a list in the order of `next`; what is in them is still that of `previous`. */
function arrange(
  previous: readonly { readonly id: string }[],
  next: readonly { readonly id: string }[],
  path: Path,
) {
  const patches: JsonPatch[] = [];
  const items = [...previous];
  const wanted = new Set(next.map(({ id }) => id));
  const remove = (index: number): void => {
    items.splice(index, 1);
    patches.push({ op: 'remove', path: [...path, index] });
  };
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (!wanted.has(items[index]?.id ?? '')) remove(index);
  }
  next.forEach((item, index) => {
    if (items[index]?.id === item.id) return;
    // Where the one after it is the one wanted here, it is the one here that moves on.
    if (items[index + 1]?.id === item.id) {
      remove(index);
      return;
    }
    const found = items.findIndex(({ id }) => id === item.id);
    if (found > index) remove(found);
    items.splice(index, 0, item);
    patches.push({ op: 'add', path: [...path, index], value: item });
  });
  return { items, patches };
}

function areIdentified(list: readonly unknown[]): list is readonly { readonly id: string }[] {
  return list.every(hasId) && new Set(list.map(({ id }) => id)).size === list.length;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
