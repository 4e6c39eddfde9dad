import { describe, expect, test } from 'vitest';
import { type Stuk, vulBladzijden } from '../../../../../electron/data/documents/bladzijden/vullen.ts';

const BLAD = { eerste: 100, volgende: 100 };
const stuk = (regels: number, more: Partial<Stuk> = {}): Stuk => ({
  voor: 0,
  na: 0,
  regels: Array.from({ length: regels }, () => 10),
  metVolgende: false,
  bijeen: false,
  ...more,
});
const fill = (...stukken: Stuk[]): number[] => vulBladzijden(stukken, BLAD);

describe('a page', () => {
  test('is filled to its last line', () => {
    expect(fill(stuk(10), stuk(1))).toEqual([1, 2]);
    expect(fill(stuk(9), stuk(1), stuk(1))).toEqual([1, 1, 2]);
  });

  test('counts the larger white between two, and none at its head', () => {
    expect(fill(stuk(4, { na: 20 }), stuk(4, { voor: 10 }), stuk(1))).toEqual([1, 1, 2]);
    expect(fill(stuk(10), stuk(8, { voor: 20 }), stuk(2))).toEqual([1, 2, 2]);
  });

  test('is shorter where the letterhead takes some of it', () => {
    expect(vulBladzijden([stuk(8), stuk(2)], { eerste: 90, volgende: 100 })).toEqual([1, 2]);
  });
});

describe('a paragraph', () => {
  test('goes on over as many pages as it needs', () => {
    expect(fill(stuk(25), stuk(1))).toEqual([1, 3]);
  });

  test('leaves no single line behind', () => {
    expect(fill(stuk(9), stuk(4))).toEqual([1, 2]);
    expect(fill(stuk(8), stuk(4), stuk(8), stuk(1))).toEqual([1, 1, 2, 3]);
  });

  test('that stays together moves as a whole', () => {
    expect(fill(stuk(6), stuk(5, { bijeen: true }))).toEqual([1, 2]);
  });

  test('stays with what follows it', () => {
    expect(fill(stuk(8), stuk(1, { metVolgende: true }), stuk(2))).toEqual([1, 2, 2]);
    expect(fill(stuk(7), stuk(1, { metVolgende: true }), stuk(2))).toEqual([1, 1, 1]);
  });

  test('that is taller than a page, in one line, has a page of its own', () => {
    expect(fill(stuk(1), { ...stuk(1), regels: [150] }, stuk(1))).toEqual([1, 2, 3]);
  });
});

test('the header row of a table comes back on every page', () => {
  const rij = stuk(1, { bijeen: true, kopHoogte: 10 });
  const rijen = Array.from({ length: 19 }, () => rij);
  expect(fill(stuk(1, { metVolgende: true }), ...rijen).at(-1)).toBe(3);
});
