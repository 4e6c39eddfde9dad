import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignCheapest } from '../../../../shared/domain/toewijzen.ts';
import {
  kiesBrief,
  type Paar,
  verdeelBrieven,
} from '../../../../shared/werkvormen/brievenwisseling/verdelen.ts';

/** A source of chance that gives the same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nameMany = (aantal: number): string[] =>
  Array.from({ length: aantal }, (_, index) => `p${String(index)}`);
const lettersOf = (mensen: readonly string[]) =>
  mensen.map((schrijver) => ({ id: `brief-${schrijver}`, schrijver }));
const isOwn = ({ briefId, lezer }: Paar): boolean => briefId === `brief-${lezer}`;
const countBy = (values: readonly string[]): number[] => [
  ...values
    .reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>())
    .values(),
];

const groep = fc.record({
  aantal: fc.integer({ min: 2, max: 60 }),
  seed: fc.integer(),
  // Who leaves before which round; at least one stays.
  weg: fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 3 })), { maxLength: 59 }),
});

describe('the exchange', () => {
  test('without leavers it is a permutation without fixed points, for 2 to 60 people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (aantal, seed) => {
        const mensen = nameMany(aantal);
        const paren = verdeelBrieven({
          brieven: lettersOf(mensen),
          lezers: mensen,
          gehad: [],
          random: seeded(seed),
        });
        expect(paren.some(isOwn)).toBe(false);
        expect(paren.map(({ lezer }) => lezer).toSorted()).toEqual(mensen.toSorted());
        expect(new Set(paren.map(({ briefId }) => briefId)).size).toBe(aantal);
      }),
    );
  });

  test('with any leavers in three rounds: nobody their own, everyone one, every letter a reader, evenly', () => {
    fc.assert(
      fc.property(groep, ({ aantal, seed, weg }) => {
        const mensen = nameMany(aantal);
        const random = seeded(seed);
        const gehad: Paar[] = [];
        for (const ronde of [1, 2, 3]) {
          const gone = new Set(weg.filter(([, vanaf]) => vanaf <= ronde).map(([wie]) => `p${String(wie)}`));
          const lezers = mensen.filter((each) => !gone.has(each));
          const paren = verdeelBrieven({ brieven: lettersOf(mensen), lezers, gehad, random });
          expect(paren.some(isOwn)).toBe(false);
          if (lezers.length === 0) expect(paren).toEqual([]);
          // One who is alone cannot read their own; every other letter is read.
          else expect(paren).toHaveLength(lezers.length === 1 ? aantal - 1 : aantal);
          expect(new Set(paren.map(({ lezer }) => lezer)).size).toBe(lezers.length);
          const counts = countBy(paren.map(({ lezer }) => lezer));
          expect(Math.max(0, ...counts) - Math.min(...counts, Math.max(0, ...counts))).toBeLessThanOrEqual(1);
          gehad.push(...paren);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('nobody gets the same letter again while that is possible: three rounds need four people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (aantal, seed) => {
        const mensen = nameMany(aantal);
        const random = seeded(seed);
        const gehad: Paar[] = [];
        for (let ronde = 1; ronde <= 3; ronde += 1) {
          const paren = verdeelBrieven({ brieven: lettersOf(mensen), lezers: mensen, gehad, random });
          const again = paren.filter((paar) =>
            gehad.some(({ briefId, lezer }) => briefId === paar.briefId && lezer === paar.lezer),
          );
          // Everyone has n - 1 letters of others to get; a Latin square of them always goes on.
          expect(again.length === 0).toBe(ronde <= aantal - 1);
          expect(paren.some(isOwn)).toBe(false);
          gehad.push(...paren);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('who came late and wrote nothing reads too; a letter then has two readers at most', () => {
    const mensen = nameMany(5);
    const paren = verdeelBrieven({
      brieven: lettersOf(mensen),
      lezers: [...mensen, 'laat-1', 'laat-2'],
      gehad: [],
      random: seeded(1),
    });
    expect(paren).toHaveLength(7);
    expect(paren.some(isOwn)).toBe(false);
    expect(countBy(paren.map(({ briefId }) => briefId)).toSorted()).toEqual([1, 1, 1, 2, 2]);
  });

  test('one deelnemer, or none, gets nothing', () => {
    const alleen = { brieven: lettersOf(['p0']), lezers: ['p0'], gehad: [], random: seeded(1) };
    expect(verdeelBrieven(alleen)).toEqual([]);
    expect(verdeelBrieven({ ...alleen, lezers: [] })).toEqual([]);
    expect(verdeelBrieven({ ...alleen, brieven: [] })).toEqual([]);
  });

  test('every exchange of four happens, none much more than another', () => {
    const mensen = nameMany(4);
    const random = seeded(7);
    const seen = new Map<string, number>();
    for (let run = 0; run < 900; run += 1) {
      const paren = verdeelBrieven({ brieven: lettersOf(mensen), lezers: mensen, gehad: [], random });
      const key = paren
        .map(({ briefId, lezer }) => briefId + lezer)
        .toSorted()
        .join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    // There are nine derangements of four; each is to be expected 100 times.
    expect(seen.size).toBe(9);
    for (const times of seen.values()) expect(times).toBeGreaterThan(50);
  });
});

describe('coming for a letter one by one', () => {
  test('whoever comes in whatever order gets one that is not their own, and no letter twice', () => {
    fc.assert(
      fc.property(groep, fc.nat(59), ({ aantal, seed }, komen) => {
        const random = seeded(seed);
        const mensen = nameMany(aantal);
        const brieven = lettersOf(mensen);
        const gehad: Paar[] = [];
        for (const ronde of [1, 2]) {
          const bezet = new Map<string, number>();
          const order = mensen.toSorted(() => random() - 0.5);
          const visitors = order.slice(0, Math.max(1, Math.min(aantal, komen + ronde)));
          const served: Paar[] = [];
          for (const lezer of visitors) {
            const lezers = mensen.filter(
              (each) => each !== lezer && !served.some((paar) => paar.lezer === each),
            );
            const briefId = kiesBrief({ brieven, lezers, lezer, gehad, bezet, random });
            expect(briefId).not.toBeNull();
            const paar = { briefId: briefId ?? '', lezer };
            expect(isOwn(paar)).toBe(false);
            served.push(paar);
            bezet.set(paar.briefId, (bezet.get(paar.briefId) ?? 0) + 1);
          }
          expect(Math.max(...bezet.values())).toBe(1);
          gehad.push(...served);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('when all letters are out, a letter of another gets a second reader', () => {
    const brieven = lettersOf(['p0', 'p1']);
    const bezet = new Map([
      ['brief-p0', 1],
      ['brief-p1', 2],
    ]);
    const parts = { brieven, lezers: [], gehad: [], bezet, random: seeded(3) };
    expect(kiesBrief({ ...parts, lezer: 'p1' })).toBe('brief-p0');
    expect(kiesBrief({ ...parts, lezer: 'laat' })).toBe('brief-p0');
    expect(kiesBrief({ ...parts, brieven: lettersOf(['p0']), lezer: 'p0' })).toBeNull();
  });
});

test('the cheapest assignment is the cheapest of all', () => {
  const permutations = (items: readonly number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) => permutations(items.filter((x) => x !== item)).map((p) => [item, ...p]));
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(50), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (cost) => {
        const sum = (columns: readonly number[]): number =>
          cost.reduce((total, row, index) => total + (row[columns[index] ?? -1] ?? Infinity), 0);
        const found = assignCheapest(cost);
        expect(new Set(found).size).toBe(cost.length);
        expect(sum(found)).toBe(Math.min(...permutations([0, 1, 2, 3, 4]).map(sum)));
      },
    ),
  );
});
