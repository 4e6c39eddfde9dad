import { expect, test } from 'vitest';
import { describeTijd } from '../../../renderer/regie/uitvoeren/describe-tijd.ts';
import type { OnderdeelTijd } from '../../../shared/domain/verloop.ts';

const gewoon = { isOvergeslagen: false, vasteStart: null };
const tijd: OnderdeelTijd = {
  id: 'o',
  status: 'komt',
  geplandStart: 815,
  geplandEind: 845,
  werkelijkStart: null,
  werkelijkEind: null,
  verwachtStart: 827,
  verwachtEind: 857,
};
const geweest = { status: 'geweest', werkelijkStart: 815, werkelijkEind: 857 } as const;

test.each<[string, Parameters<typeof describeTijd>, string]>([
  ['later than planned', [gewoon, tijd, true, false], 'gepland 13:35'],
  ['as planned', [gewoon, { ...tijd, verwachtStart: 815 }, true, false], ''],
  ['tried out in the evening', [gewoon, tijd, true, true], ''],
  ['left out', [{ ...gewoon, isOvergeslagen: true }, tijd, true, false], 'overgeslagen'],
  ['gone around', [gewoon, { ...tijd, status: 'overgeslagen' }, true, false], 'overgeslagen'],
  ['over', [gewoon, { ...tijd, ...geweest }, true, false], 'duurde 42 van 30 min'],
  [
    'over, planned without time',
    [gewoon, { ...tijd, ...geweest, geplandEind: 815 }, true, false],
    'duurde 42 min',
  ],
  ['added', [gewoon, { ...tijd, geplandStart: null, geplandEind: null }, true, false], 'erbij gekomen'],
  ['before the begin', [{ ...gewoon, vasteStart: '15:00' }, tijd, false, false], 'vaste start'],
])('%s', (_, args, words) => {
  expect(describeTijd(...args)).toBe(words);
});
