import { expect, test } from 'vitest';
import { pairItems } from '../../../shared/werkvormen/pair-items.ts';

const old = (...teksten: readonly string[]) =>
  teksten.map((tekst, index) => ({ id: String(index), vraagId: 'v', tekst }));
const next = (...teksten: readonly string[]) =>
  teksten.map((tekst) => ({ vraagId: 'v', tekst, isRegel: true }));

test.each([
  ['nothing before', [], ['a'], [null]],
  ['the same', ['a', 'b'], ['a', 'b'], ['0', '1']],
  ['in another order', ['a', 'b'], ['b', 'a'], ['1', '0']],
  ['equal lines, each once', ['a', 'a'], ['a', 'a', 'a'], ['0', '1', null]],
  ['one more', ['a'], ['a', 'b'], ['0', null]],
  ['one less', ['a', 'b'], ['b'], ['1']],
  ['one written better', ['a', 'Vergadring', 'c'], ['c', 'De vergadering', 'a'], ['2', '1', '0']],
  ['another thought in its place', ['a', 'De student', 'c'], ['c', 'De collega', 'a'], ['2', null, '0']],
  ['two written anew: nobody knows which is which', ['a', 'b', 'c'], ['x', 'y', 'c'], [null, null, '2']],
  ['one in place of two', ['a', 'b'], ['x'], [null]],
  ['two in place of one', ['a'], ['x', 'y'], [null, null]],
])('%s', (_, before, after, ids) => {
  expect(pairItems(old(...before), next(...after))).toEqual(ids);
});

test('questions have nothing to do with each other', () => {
  const nieuw = [
    { vraagId: 'v', tekst: 'ab', isRegel: true },
    { vraagId: 'w', tekst: 'a', isRegel: true },
  ];
  expect(pairItems([{ id: '0', vraagId: 'v', tekst: 'abc' }], nieuw)).toEqual(['0', null]);
});

test('the one answer to a question stays the same thing, whatever it says', () => {
  const nieuw = [{ vraagId: 'v', tekst: 'Heel iets anders', isRegel: false }];
  expect(pairItems(old('Te laat'), nieuw)).toEqual(['0']);
});
