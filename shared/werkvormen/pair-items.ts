import type { Ordered } from '../domain/volgorde.ts';

/** One thing of what somebody hands in: which question it answers, in which words. */
export interface Item {
  readonly vraagId: string;
  readonly tekst: string;
}

/** A thing that is handed in. */
export interface NieuwItem extends Item {
  /** One line of as many as somebody likes, and not the one answer to its question. */
  readonly isRegel: boolean;
}

/** A thing that was handed in and is there. */
export interface IngeleverdItem extends Item {
  readonly id: string;
}

/**
 * What stays when somebody hands in again: for each thing of now the id of the earlier one that it is, or null when it is
 * new. In a question equal words are the same thing. Where then one earlier and one new thing are left, that is the same
 * thing in other words; but a line must look like the earlier one, as it may as well be another thought.
 */
export function pairItems(eerder: readonly IngeleverdItem[], nu: readonly NieuwItem[]): (string | null)[] {
  const left = [...eerder];
  const same = nu.map(({ vraagId, tekst }) => {
    const index = left.findIndex((old) => old.vraagId === vraagId && old.tekst === tekst);
    return index === -1 ? null : (left.splice(index, 1)[0]?.id ?? null);
  });
  return nu.map(({ vraagId, tekst, isRegel }, index) => {
    const found = same[index] ?? null;
    const [old, ...others] = left.filter((each) => each.vraagId === vraagId);
    if (found !== null || old === undefined || others.length > 0) return found;
    const added = nu.filter((each, at) => each.vraagId === vraagId && same[at] === null);
    return added.length === 1 && (!isRegel || looksLike(old.tekst, tekst)) ? old.id : null;
  });
}

/**
 * Whether one text is the other written better: more than half of their pairs of letters are the same, by the coefficient
 * of Dice (L.R. Dice, Measures of the amount of ecologic association between species, 1945).
 */
function looksLike(a: string, b: string): boolean {
  const left = listPairs(a);
  const of = left.length;
  const pairs = listPairs(b);
  const shared = pairs.filter((pair) => {
    const index = left.indexOf(pair);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return 2 * shared.length > 0.5 * (of + pairs.length);
}

function listPairs(tekst: string): string[] {
  const letters = tekst.toLowerCase();
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, index) =>
    letters.slice(index, index + 2),
  );
}

/** The actions that hand in these things: what is in the record already gets the words of now, the rest is added. */
export function putItems<T extends { readonly id: string }, A>(
  things: readonly T[],
  record: Readonly<Record<string, unknown>>,
  change: (thing: T) => A,
  add: (things: T[]) => A,
): A[] {
  const added = things.filter(({ id }) => record[id] === undefined);
  const there = things.filter(({ id }) => record[id] !== undefined);
  return [...there.map(change), ...(added.length === 0 ? [] : [add(added)])];
}

/** How many of these things, from the first, are in the record in this order: to be in order, the others come behind. */
export function countInOrder(
  things: readonly { readonly id: string }[],
  record: Readonly<Record<string, Ordered>>,
): number {
  let last = -Infinity;
  const index = things.findIndex(({ id }) => {
    const own = record[id]?.volgorde ?? -Infinity;
    if (own <= last) return true;
    last = own;
    return false;
  });
  return index === -1 ? things.length : index;
}
