import { expect, test } from 'vitest';
import { splitRegels } from '../../../renderer/regie/velden/split-regels.ts';

test.each([
  ['lines', 'een\ntwee\n\n  drie  ', ['een', 'twee', 'drie']],
  ['a list from Word', '•\teen\r\n•\ttwee', ['een', 'twee']],
  ['a numbered list', '1. een\n2) twee\n10. tien', ['een', 'twee', 'tien']],
  ['dashes inside a line', 'een - twee', ['een - twee']],
  ['a number that is no list', '3 studenten kwamen te laat', ['3 studenten kwamen te laat']],
  ['what XML refuses', 'a\u0000\uFFFE\nb', ['a', 'b']],
  ['nothing', ' \n ', []],
])('%s', (_name, pasted, expected) => {
  expect(splitRegels(pasted)).toEqual(expected);
});

test('a pasted book does not become a thousand contributions', () => {
  expect(splitRegels('regel\n'.repeat(1000))).toHaveLength(200);
});
