import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HELE_AFBEELDING,
  type Uitsnede,
  uitsnedeSchema,
} from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import {
  KLEINSTE_DEEL,
  measureUitsnede,
  moveUitsnede,
  resetUitsnede,
  resizeUitsnede,
  turnUitsnede,
} from '../../../../shared/werkvormen/goed-werk/uitsnede.ts';

const MIDDEN: Uitsnede = { x: 0.25, y: 0.25, breedte: 0.5, hoogte: 0.5, draaiing: 0 };

describe('moving a crop', () => {
  test.each([
    [0.1, -0.1, { x: 0.35, y: 0.15 }],
    [9, 0, { x: 0.5, y: 0.25 }],
    [0, -9, { x: 0.25, y: 0 }],
  ])('by %s, %s', (dx, dy, expected) => {
    const moved = moveUitsnede(MIDDEN, dx, dy);
    expect(moved.x).toBeCloseTo(expected.x);
    expect(moved.y).toBeCloseTo(expected.y);
    expect([moved.breedte, moved.hoogte]).toEqual([0.5, 0.5]);
  });
});

describe('pulling a handle', () => {
  test.each([
    ['the right edge out', { x: 1, y: 0 }, 0.1, 0.4, { x: 0.25, y: 0.25, breedte: 0.6, hoogte: 0.5 }],
    [
      'the right edge past the picture',
      { x: 1, y: 0 },
      9,
      0,
      { x: 0.25, y: 0.25, breedte: 0.75, hoogte: 0.5 },
    ],
    ['the left edge past the right', { x: -1, y: 0 }, 9, 0, { x: 0.7, y: 0.25, breedte: 0.05, hoogte: 0.5 }],
    ['the top left corner out', { x: -1, y: -1 }, -9, -0.1, { x: 0, y: 0.15, breedte: 0.75, hoogte: 0.6 }],
    ['the bottom edge in', { x: 0, y: 1 }, 0.3, -0.2, { x: 0.25, y: 0.25, breedte: 0.5, hoogte: 0.3 }],
  ] as const)('%s', (_name, greep, dx, dy, expected) => {
    const { draaiing: _, ...rect } = resizeUitsnede(MIDDEN, greep, dx, dy);
    for (const key of ['x', 'y', 'breedte', 'hoogte'] as const) expect(rect[key]).toBeCloseTo(expected[key]);
  });
});

describe('turning', () => {
  const corner: Uitsnede = { x: 0, y: 0, breedte: 0.4, hoogte: 0.2, draaiing: 0 };

  test('a quarter clockwise brings the top left corner to the top right', () => {
    expect(turnUitsnede(corner, 1)).toEqual({ x: 0.8, y: 0, breedte: 0.2, hoogte: 0.4, draaiing: 90 });
  });

  test('a quarter back brings it to the bottom left', () => {
    expect(turnUitsnede(corner, -1)).toEqual({ x: 0, y: 0.6, breedte: 0.2, hoogte: 0.4, draaiing: 270 });
  });

  test('four quarters change nothing', () => {
    const turned = [1, 1, 1, 1].reduce((uitsnede) => turnUitsnede(uitsnede, 1), corner);
    expect(turned.draaiing).toBe(0);
    expect(turned.x).toBeCloseTo(0);
    expect(turned.y).toBeCloseTo(0);
  });

  test('keeps its angle when the whole picture is shown again', () => {
    expect(resetUitsnede(turnUitsnede(corner, 1))).toEqual({ ...HELE_AFBEELDING, draaiing: 90 });
  });
});

test.each([
  [HELE_AFBEELDING, { breedte: 3000, hoogte: 2000 }],
  [
    { ...HELE_AFBEELDING, draaiing: 90 as const },
    { breedte: 2000, hoogte: 3000 },
  ],
  [
    { ...MIDDEN, hoogte: 0.1 },
    { breedte: 1500, hoogte: 200 },
  ],
])('%o of 3000 by 2000 pixels', (uitsnede, expected) => {
  expect(measureUitsnede(uitsnede, { breedte: 3000, hoogte: 2000 })).toEqual(expected);
});

test('a sliver of a tiny picture is still a pixel', () => {
  expect(measureUitsnede({ ...MIDDEN, breedte: KLEINSTE_DEEL }, { breedte: 1, hoogte: 1 }).breedte).toBe(1);
});

test('whatever is done to a crop, it stays inside the picture and can be stored', () => {
  const delta = fc.double({ min: -2, max: 2, noNaN: true });
  const edge = fc.constantFrom(-1 as const, 0 as const, 1 as const);
  const step = fc.oneof(
    fc.tuple(delta, delta).map(
      ([dx, dy]) =>
        (u: Uitsnede) =>
          moveUitsnede(u, dx, dy),
    ),
    fc.tuple(edge, edge, delta, delta).map(
      ([x, y, dx, dy]) =>
        (u: Uitsnede) =>
          resizeUitsnede(u, { x, y }, dx, dy),
    ),
    fc.constantFrom(1 as const, -1 as const).map((kwart) => (u: Uitsnede) => turnUitsnede(u, kwart)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const end = steps.reduce((uitsnede, apply) => apply(uitsnede), HELE_AFBEELDING);
      expect(uitsnedeSchema.safeParse(end).success).toBe(true);
      expect(end.x + end.breedte).toBeLessThanOrEqual(1 + 1e-9);
      expect(end.y + end.hoogte).toBeLessThanOrEqual(1 + 1e-9);
      expect(Math.min(end.breedte, end.hoogte)).toBeGreaterThanOrEqual(KLEINSTE_DEEL - 1e-9);
    }),
  );
});
