import fc from 'fast-check';
import { applyPatches, enablePatches, type Patch } from 'immer';
import { describe, expect, test } from 'vitest';
import { diffJson } from '../../../shared/json/diff.ts';
import { shareStructure } from '../../../shared/json/share-structure.ts';

enablePatches();

const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom('a', 'b', 'id', 'kaarten', 'toString');
const item = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  x: fc.integer({ max: 3, min: 0 }),
});
const things = fc.uniqueArray(item, { selector: ({ id }) => id });
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    things,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const apply = (before: unknown, after: unknown): unknown =>
  applyPatches({ document: before }, diffJson({ document: before }, { document: after }) as Patch[]).document;

describe('diffJson', () => {
  test('gives patches that make the one of the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(apply(before, after)).toEqual(after);
      }),
    );
    fc.assert(
      fc.property(things, things, (before, after) => {
        expect(apply(before, after)).toEqual(after);
      }),
    );
  });

  test('gives nothing for what says the same', () => {
    fc.assert(fc.property(json, (value) => diffJson(value, structuredClone(value)).length === 0));
  });

  const list = Array.from({ length: 1000 }, (_, index) => ({ id: `k${String(index)}`, x: 0 }));
  const [first, second, ...others] = list;
  test.each([
    ['one thing that changed', list.map((each) => (each.id === 'k500' ? { ...each, x: 1 } : each)), 1],
    ['one that came at the beginning', [{ id: 'nieuw', x: 1 }, ...list], 1],
    ['one that went', list.filter(({ id }) => id !== 'k3'), 1],
    ['one that moved to the end', [...list.slice(1), first], 2],
    ['one that moved to the beginning', [list.at(-1), ...list.slice(0, -1)], 2],
    ['one that moved up by a place', [second, first, ...others], 2],
  ])('is small for %s, in a list of a thousand', (_, next, most) => {
    expect(apply(list, next)).toEqual(next);
    expect(diffJson(list, next).length).toBeLessThanOrEqual(most);
  });
});

test('diffJson is small for a thing without an id that came or went, in a list of a thousand', () => {
  const regels = Array.from({ length: 1000 }, (_, index) => ({ tekst: `regel ${String(index)}` }));
  const zonder = regels.filter((_, index) => index !== 400);
  expect(diffJson(regels, zonder)).toEqual([{ op: 'remove', path: [400] }]);
  expect(diffJson(zonder, regels)).toEqual([{ op: 'add', path: [400], value: { tekst: 'regel 400' } }]);
});

describe('shareStructure', () => {
  test('says what the next one says', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(shareStructure(before, after)).toEqual(after);
      }),
    );
  });

  test('is the previous one where that says the same', () => {
    fc.assert(fc.property(json, (value) => Object.is(shareStructure(value, structuredClone(value)), value)));
  });

  test('keeps the things of a list that stayed as they were, wherever they are now', () => {
    const before = { kaarten: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    const after = { kaarten: [{ id: 'c' }, { id: 'nieuw' }, { id: 'a', x: 1 }] };
    const shared = shareStructure(before, after);
    expect(shared).toEqual(after);
    expect(shared.kaarten[0]).toBe(before.kaarten[2]);
  });
});
