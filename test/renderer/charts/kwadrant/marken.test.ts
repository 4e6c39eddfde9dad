import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_ZONDER_OVERLAP,
  type Marken,
  placeMarken,
  type Punt,
  toBord,
  toPixels,
  type Vlak,
} from '../../../../renderer/charts/kwadrant/marken.ts';
import { layBord, LIGGINGEN } from '../borden.ts';

/** The plot of the zaal at 1920x1080. */
const ZAAL: Vlak = { breedte: 1100, hoogte: 780, maat: 46, minMaat: 36 };

const coordinate = fc.integer({ min: -1000, max: 1000 }).map((thousandth) => thousandth / 1000 + 0);
const clustered = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 400 }))
  .chain(([x, y, length, spread]) =>
    fc
      .array(fc.tuple(fc.integer({ min: -spread, max: spread }), fc.integer({ min: -spread, max: spread })), {
        minLength: length,
        maxLength: length,
      })
      .map((offsets) =>
        offsets.map(([dx, dy], index) => ({
          id: `k${String(index)}`,
          x: Math.min(1, Math.max(-1, x + dx / 1000)),
          y: Math.min(1, Math.max(-1, y + dy / 1000)),
          z: index + 1,
        })),
      ),
  );

function findOverlap({ marken, maat }: Marken): string | null {
  for (const [index, a] of marken.entries()) {
    for (const b of marken.slice(index + 1)) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < maat) return `${a.id} and ${b.id}`;
    }
  }
  return null;
}

const isSameSide = (value: number, pixels: number, middle: number): boolean =>
  value === 0 || Math.sign(pixels - middle) === Math.sign(value);

describe.each(LIGGINGEN)('cards laid in the way of "%s"', (ligging) => {
  test.each([12, 20, 32, 60])('%i marks of at least 28 px cover none of each other', (aantal) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const placed = placeMarken(layBord(ligging, aantal, seed), ZAAL);
      expect(placed.maat).toBeGreaterThanOrEqual(36);
      expect(findOverlap(placed)).toBeNull();
    }
  });
});

test('any sixty cards get marks that cover none, within the plot, on their own side of both axes', () => {
  fc.assert(
    fc.property(clustered, (punten) => {
      const placed = placeMarken(punten, ZAAL);
      expect(findOverlap(placed)).toBeNull();
      const half = placed.maat / 2 - 1e-6;
      for (const [index, { x, y }] of placed.marken.entries()) {
        const punt = punten[index] as Punt;
        expect(x).toBeGreaterThanOrEqual(half);
        expect(x).toBeLessThanOrEqual(ZAAL.breedte - half);
        expect(y).toBeGreaterThanOrEqual(half);
        expect(y).toBeLessThanOrEqual(ZAAL.hoogte - half);
        expect(isSameSide(punt.x, x, ZAAL.breedte / 2)).toBe(true);
        expect(isSameSide(-punt.y, y, ZAAL.hoogte / 2)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('the order in which the cards are given makes no difference', () => {
  fc.assert(
    fc.property(clustered, (punten) => {
      const forward = placeMarken(punten, ZAAL);
      const backward = placeMarken(punten.toReversed(), ZAAL);
      expect(backward.marken.toReversed()).toEqual(forward.marken);
    }),
    { numRuns: 50, seed: 7 },
  );
});

test('a card that is laid moves no other mark', () => {
  fc.assert(
    fc.property(clustered, (punten) => {
      const all = placeMarken(punten, ZAAL);
      const without = placeMarken(punten.slice(0, -1), ZAAL);
      fc.pre(all.maat === without.maat);
      expect(all.marken.slice(0, -1)).toEqual(without.marken);
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('moving the card that was laid last, however little or far, moves no other mark', () => {
  const punten = layBord('vijf', 32);
  const last = punten.at(-1);
  if (last === undefined) throw new Error('no cards');
  const moved = [...punten.slice(0, -1), { ...last, x: last.x - 0.02 }];
  expect(placeMarken(moved, ZAAL).marken.slice(0, -1)).toEqual(placeMarken(punten, ZAAL).marken.slice(0, -1));
});

test.each(['verspreid', 'vijf', 'twee'] as const)(
  'a small move of a card in the middle of a board ("%s") leaves most marks where they were',
  (ligging) => {
    const punten = layBord(ligging, 32);
    const moved = punten.map((punt, index) => (index === 10 ? { ...punt, x: punt.x + 0.01, z: 99 } : punt));
    const [before, after] = [placeMarken(punten, ZAAL).marken, placeMarken(moved, ZAAL).marken];
    const jumped = before.filter((merk, index) => {
      const now = after[index] ?? merk;
      return Math.hypot(now.x - merk.x, now.y - merk.y) > ZAAL.maat / 2;
    });
    expect(jumped.length).toBeLessThanOrEqual(6);
  },
);

test('a mark that is in nobody’s way stands exactly where its card lies', () => {
  const punten: Punt[] = [
    { id: 'a', x: -0.5, y: 0.5, z: 1 },
    { id: 'b', x: 0.5, y: -0.5, z: 2 },
    { id: 'c', x: 0.502, y: -0.5, z: 3 },
  ];
  const { marken } = placeMarken(punten, ZAAL);
  expect(marken.map(({ isVerschoven }) => isVerschoven)).toEqual([false, false, true]);
  expect(marken[0]).toMatchObject(toPixels({ x: -0.5, y: 0.5 }, ZAAL));
});

test('a heap spreads no further than it must: in about a round of its own area', () => {
  const { marken, maat } = placeMarken(layBord('stapel', 37), ZAAL);
  const furthest = Math.max(...marken.map(({ x, y, echt }) => Math.hypot(x - echt.x, y - echt.y)));
  // 37 discs in a hexagon reach three discs from the middle.
  expect(furthest).toBeLessThanOrEqual(3.3 * maat * 1.07);
});

test('marks shrink when a quarter is too full, and not before', () => {
  const klein: Vlak = { breedte: 500, hoogte: 360, maat: 46, minMaat: 28 };
  expect(placeMarken(layBord('stapel', 12), klein).maat).toBe(46);
  const full = placeMarken(layBord('stapel', 40), klein);
  expect(full.maat).toBeLessThan(46);
  expect(findOverlap(full)).toBeNull();
});

test('more cards than any group lays stand where they lie, and cost no time', () => {
  const punten = layBord('verspreid', MAX_ZONDER_OVERLAP + 1);
  expect(placeMarken(punten, ZAAL).marken.every(({ isVerschoven }) => !isVerschoven)).toBe(true);
});

test('sixty cards in one corner take under 5 ms', () => {
  const punten = layBord('hoek', 60);
  const RUNS = 40;
  for (let warm = 0; warm < RUNS; warm += 1) placeMarken(punten, ZAAL);
  // Time of the processor for this thread, so that a busy machine makes no difference.
  const before = process.threadCpuUsage();
  for (let run = 0; run < RUNS; run += 1) placeMarken(punten, ZAAL);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000 / RUNS).toBeLessThan(5);
});

test('a place goes to pixels and back unchanged, and a pixel outside the plot to its edge', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      expect(toBord(toPixels({ x, y }, ZAAL), ZAAL)).toEqual({ x, y });
    }),
  );
  expect(toBord({ x: -500, y: 5000 }, ZAAL)).toEqual({ x: -1, y: -1 });
});
