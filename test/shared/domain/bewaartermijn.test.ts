import { expect, test } from 'vitest';
import { listVerlopen, monthsBefore } from '../../../shared/domain/bewaartermijn.ts';

test.each([
  ['2026-11-28', 6, '2026-05-28'],
  ['2026-11-28', 12, '2025-11-28'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-05-31', 60, '2021-05-31'],
  ['2026-07-31', 1, '2026-06-30'],
])('%s minus %d months is %s', (datum, maanden, expected) => {
  expect(monthsBefore(datum, maanden)).toBe(expected);
});

test('what is older than its groep keeps is past its term; of the day itself nothing is', () => {
  const groepen = [
    { id: 'kort', bewaarMaanden: 6 },
    { id: 'altijd', bewaarMaanden: null },
  ];
  const bijeenkomsten = [
    { groepId: 'kort', datum: '2026-05-27' },
    { groepId: 'kort', datum: '2026-05-28' },
    { groepId: 'altijd', datum: '2001-01-01' },
    { groepId: 'weg', datum: '2001-01-01' },
  ];
  expect(listVerlopen(groepen, bijeenkomsten, '2026-11-28')).toEqual([bijeenkomsten[0]]);
});
