import type { Random } from '../../domain/groepjes.ts';
import { shuffle } from '../../domain/groepjes.ts';
import { assignCheapest } from '../../domain/toewijzen.ts';

/** A letter and who wrote it: an id of a deelnemer, a hash of a code word, or nobody that is known. */
export interface TeVerdelen {
  readonly id: string;
  readonly schrijver: string | null;
}

/** Somebody has this letter to read and to answer. */
export interface Paar {
  readonly briefId: string;
  readonly lezer: string;
}

export interface Verdeling {
  readonly brieven: readonly TeVerdelen[];
  /** Who is there to read: possibly fewer than wrote (some left), possibly more (some came late). */
  readonly lezers: readonly string[];
  /** Who had which letter in an earlier round. */
  readonly gehad: readonly Paar[];
  readonly random: Random;
}

// What is worst first: the own letter (never: such a pair is dropped), nobody for a letter or a letter for nobody, then
// the same letter again. Each outweighs all of the next together; the last only decides among equals.
const OWN = 1e9;
const ONE_MORE = 1e4;
const AGAIN = 1;
const CHANCE = 1e-3;

/**
 * Gives out the letters: nobody gets their own, everyone who reads gets one, every letter gets a reader, as evenly as
 * it goes; nobody gets a letter again that they had, while that is possible. Of all divisions that are equally good, one
 * by chance. A letter that only its own writer could read is left out.
 */
export function verdeelBrieven({ brieven, lezers, gehad, random }: Verdeling): Paar[] {
  if (brieven.length === 0 || lezers.length === 0) return [];
  const had = new Set(gehad.map(nameOf));
  const costOf = ({ id, schrijver }: TeVerdelen, lezer: string): number =>
    (schrijver === lezer ? OWN : 0) +
    (had.has(nameOf({ briefId: id, lezer })) ? AGAIN : 0) +
    random() * CHANCE;
  const mixed = { brieven: shuffle(brieven, random), lezers: shuffle(lezers, random) };
  const paren =
    brieven.length >= lezers.length
      ? pairUp(mixed.brieven, mixed.lezers, costOf).map(([brief, lezer]) => ({ brief, lezer }))
      : pairUp(mixed.lezers, mixed.brieven, (lezer, brief) => costOf(brief, lezer)).map(([lezer, brief]) => ({
          brief,
          lezer,
        }));
  return paren
    .filter(({ brief, lezer }) => brief.schrijver !== lezer)
    .map(({ brief, lezer }) => ({ briefId: brief.id, lezer }));
}

const nameOf = ({ briefId, lezer }: Paar): string => JSON.stringify([briefId, lezer]);

/** Gives every one of `many` one of `few`, each of which can be given more than once, as evenly as it goes. */
function pairUp<M, F>(many: readonly M[], few: readonly F[], costOf: (m: M, f: F) => number): [M, F][] {
  const times = Math.ceil(many.length / few.length) + 1;
  const places = few.flatMap((f) => Array.from({ length: times }, (_, time) => ({ f, time })));
  const columns = assignCheapest(
    many.map((m) => places.map(({ f, time }) => costOf(m, f) + time * ONE_MORE)),
  );
  return many.flatMap((m, row): [M, F][] => {
    const place = places[columns[row] ?? -1];
    return place === undefined ? [] : [[m, place.f]];
  });
}

export interface Uitdelen extends Verdeling {
  /** Who comes for a letter now; not among `lezers`, who may still come. */
  readonly lezer: string;
  /** How many have each letter in this round already. */
  readonly bezet: ReadonlyMap<string, number>;
}

/**
 * The letter for somebody who comes for one now, where it is not known who will still come. It leaves the others theirs:
 * whoever of `lezers` comes later can get one that is not their own. Null when there is none but their own.
 */
export function kiesBrief({ brieven, lezers, lezer, gehad, bezet, random }: Uitdelen): string | null {
  const free = brieven.filter(({ id }) => (bezet.get(id) ?? 0) === 0);
  const paren = verdeelBrieven({ brieven: free, lezers: [lezer, ...lezers], gehad, random });
  const own = paren.find((paar) => paar.lezer === lezer);
  if (own !== undefined) return own.briefId;
  // All are with somebody: a second answer then.
  const others = shuffle(brieven, random).filter(({ schrijver }) => schrijver !== lezer);
  const least = Math.min(...others.map(({ id }) => bezet.get(id) ?? 0));
  return others.find(({ id }) => (bezet.get(id) ?? 0) === least)?.id ?? null;
}
