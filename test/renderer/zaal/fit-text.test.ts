import { describe, expect, test } from 'vitest';
import { COLUMNS, ONE_COLUMN, scaleSteps, shortenForZaal } from '../../../renderer/zaal/fit/fit-text.ts';

const sizes = (schaal: number): number[] => scaleSteps(ONE_COLUMN, schaal).map(({ maat }) => maat);

describe('the sizes in which a text is tried on the zaal', () => {
  test.each([0.8, 1, 1.6])('never go under 28 px, at text size %s', (schaal) => {
    for (const steps of [ONE_COLUMN, COLUMNS]) {
      expect(Math.min(...scaleSteps(steps, schaal).map(({ maat }) => maat))).toBe(28);
    }
  });

  test('begin larger or smaller as regie asks', () => {
    expect(sizes(1)[0]).toBe(64);
    expect(sizes(1.5)[0]).toBe(96);
    expect(sizes(0.8)[0]).toBeCloseTo(51.2);
  });

  test('get smaller step by step, also when large letters do not fit', () => {
    expect(sizes(1.6)).toEqual(sizes(1.6).toSorted((a, b) => b - a));
  });
});

test('a pasted book is shown by its beginning', () => {
  expect(shortenForZaal('kort')).toBe('kort');
  const shown = shortenForZaal('woord '.repeat(20_000));
  expect(shown).toHaveLength(4001);
  expect(shown.endsWith('…')).toBe(true);
});
