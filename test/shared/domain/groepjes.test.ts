import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjustGroepjes,
  groepGroottes,
  makeGroepjes,
  moveLid,
  shuffle,
} from '../../../shared/domain/groepjes.ts';

const counter = () => {
  let last = 0;
  return () => {
    last += 1;
    return `g${String(last)}`;
  };
};
const people = (aantal: number) => Array.from({ length: aantal }, (_, index) => `d${String(index + 1)}`);

describe('sizes of groepjes', () => {
  it.each([
    [0, 2, []],
    [1, 2, [1]],
    [2, 2, [2]],
    [3, 2, [3]],
    [7, 2, [3, 2, 2]],
    [8, 2, [2, 2, 2, 2]],
    [8, 3, [4, 4]],
    [9, 3, [3, 3, 3]],
    [5, 4, [5]],
    [9, 4, [5, 4]],
    [60, 4, Array.from({ length: 15 }, () => 4)],
  ])('%i people in groups of %i', (aantal, grootte, sizes) => {
    expect(groepGroottes(aantal, grootte)).toEqual(sizes);
  });

  it('leaves nobody alone, for any number and any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 4 }), (aantal, grootte) => {
        const sizes = groepGroottes(aantal, grootte);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(aantal);
      }),
    );
  });
});

describe('making groepjes', () => {
  it('puts everybody in exactly one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer(),
        (aantal, grootte, seed) => {
          let value = Math.abs(seed);
          const random = () => {
            value = (value * 16807 + 1) % 2147483647;
            return value / 2147483647;
          };
          const groepjes = makeGroepjes(people(aantal), grootte, random, counter());
          expect(groepjes.flatMap(({ leden }) => leden).toSorted()).toEqual(people(aantal).toSorted());
        },
      ),
    );
  });

  it('follows the random numbers', () => {
    expect(shuffle(['a', 'b', 'c', 'd'], () => 0)).toEqual(['b', 'c', 'd', 'a']);
    expect(shuffle(['a', 'b', 'c', 'd'], () => 0.99)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('somebody comes or goes', () => {
  const groepjes = [
    { id: 'g1', leden: ['d1', 'd2'] },
    { id: 'g2', leden: ['d3', 'd4', 'd5'] },
  ];

  it.each<[string, string[], string[][]]>([
    [
      'nothing changes',
      ['d1', 'd2', 'd3', 'd4', 'd5'],
      [
        ['d1', 'd2'],
        ['d3', 'd4', 'd5'],
      ],
    ],
    [
      'a latecomer joins the smallest',
      ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'],
      [
        ['d1', 'd2', 'd6'],
        ['d3', 'd4', 'd5'],
      ],
    ],
    [
      'a leaver is taken out',
      ['d1', 'd2', 'd3', 'd4'],
      [
        ['d1', 'd2'],
        ['d3', 'd4'],
      ],
    ],
    ['who is left alone joins the others', ['d1', 'd3', 'd4', 'd5'], [['d3', 'd4', 'd5', 'd1']]],
    ['the last one stays', ['d1'], [['d1']]],
    ['others take the places of all who left', ['d6', 'd7'], [['d6', 'd7']]],
  ])('%s', (_, aanwezig, verwacht) => {
    expect(adjustGroepjes(groepjes, aanwezig).map(({ leden }) => leden)).toEqual(verwacht);
  });

  it('nobody is left alone when somebody leaves every pair', () => {
    const pairs = ['a', 'b', 'c', 'd', 'e'].map((naam) => ({ id: naam, leden: [`${naam}1`, `${naam}2`] }));
    const adjusted = adjustGroepjes(pairs, ['a1', 'b1', 'c1', 'd1', 'e1']);
    expect(adjusted.every(({ leden }) => leden.length > 1)).toBe(true);
    expect(adjusted.flatMap(({ leden }) => leden).toSorted()).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
  });

  it('moves by hand, and an empty groepje goes', () => {
    const moved = moveLid(moveLid(groepjes, 'd1', 'g2'), 'd2', 'g2');
    expect(moved).toEqual([{ id: 'g2', leden: ['d3', 'd4', 'd5', 'd1', 'd2'] }]);
  });
});
