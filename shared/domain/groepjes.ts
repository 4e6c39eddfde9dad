import { z } from 'zod';
import { type Id, idSchema } from './basis.ts';

/** A small group in a stap: ids of deelnemers in the order in which they were put there. */
const groepjeSchema = z.strictObject({ id: idSchema, leden: z.array(idSchema) });
export type Groepje = z.infer<typeof groepjeSchema>;

/** The groepjes of one stap. */
export const groepjesSchema = z.array(groepjeSchema).max(100);

/** A number in [0, 1), as Math.random gives it; injected, because the domain is pure. */
export type Random = () => number;

/** Shuffles without favour (Fisher and Yates, 1938, in Durstenfeld's form). Gives a new array. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    const swap = result[last] as T;
    result[last] = result[pick] as T;
    result[pick] = swap;
  }
  return result;
}

/**
 * Sizes of groups of about `grootte` out of `aantal` people, so that nobody is alone: a rest joins other groups rather
 * than sit apart, and sizes differ by at most one. 7 in pairs is 3, 2, 2; 5 in fours is 5; one person is one group.
 */
export function groepGroottes(aantal: number, grootte: number): number[] {
  if (aantal <= 0) return [];
  const groups = Math.max(1, Math.floor(aantal / Math.max(2, grootte)));
  const base = Math.floor(aantal / groups);
  const extra = aantal % groups;
  return Array.from({ length: groups }, (_, index) => base + (index < extra ? 1 : 0));
}

/** Divides people at random into groepjes of about `grootte`; `ids` gives the ids of the new groepjes in turn. */
export function makeGroepjes(
  mensen: readonly Id[],
  grootte: number,
  random: Random,
  nextId: () => Id,
): Groepje[] {
  const mixed = shuffle(mensen, random);
  let from = 0;
  return groepGroottes(mensen.length, grootte).map((size) => {
    const leden = mixed.slice(from, from + size);
    from += size;
    return { id: nextId(), leden };
  });
}

/** Puts somebody in a groepje (null takes them out of all); groepjes that are empty then go. Gives new groepjes. */
export function moveLid(groepjes: readonly Groepje[], lid: Id, naar: Id | null): Groepje[] {
  return groepjes
    .map(({ id, leden }) => {
      const others = leden.filter((other) => other !== lid);
      return { id, leden: id === naar ? [...others, lid] : others };
    })
    .filter(({ leden }) => leden.length > 0);
}

/**
 * The groepjes after somebody came or went: who left is taken out, who came joins the smallest groepje, and who is
 * left alone joins the smallest other one. Gives the same array when nothing has to change.
 */
export function adjustGroepjes(groepjes: readonly Groepje[], aanwezig: readonly Id[]): readonly Groepje[] {
  if (groepjes.length === 0) return groepjes;
  const present = new Set(aanwezig);
  const placed = new Set(groepjes.flatMap(({ leden }) => leden));
  const leavers = [...placed].filter((id) => !present.has(id));
  const newcomers = aanwezig.filter((id) => !placed.has(id));
  if (leavers.length === 0 && newcomers.length === 0) return groepjes;
  const stayed = leavers.reduce<Groepje[]>((some, id) => moveLid(some, id, null), [...groepjes]);
  // Everybody else left: who came takes the place of the first groepje.
  const [first] = groepjes;
  let next = stayed.length === 0 && first !== undefined ? [{ id: first.id, leden: [] }] : stayed;
  for (const id of newcomers) next = joinSmallest(next, id);
  return joinLoners(next.filter(({ leden }) => leden.length > 0));
}

function joinLoners(groepjes: readonly Groepje[]): Groepje[] {
  const loner = groepjes.length > 1 ? groepjes.find(({ leden }) => leden.length === 1) : undefined;
  const alone = loner?.leden[0];
  if (loner === undefined || alone === undefined) return [...groepjes];
  // Two who are left alone find each other first; each round leaves one groepje less.
  return joinLoners(
    joinSmallest(
      groepjes.filter(({ id }) => id !== loner.id),
      alone,
    ),
  );
}

function joinSmallest(groepjes: readonly Groepje[], lid: Id): Groepje[] {
  const smallest = groepjes.reduce<Groepje | null>(
    (best, groepje) => (best === null || groepje.leden.length < best.leden.length ? groepje : best),
    null,
  );
  return smallest === null ? [...groepjes] : moveLid(groepjes, lid, smallest.id);
}
