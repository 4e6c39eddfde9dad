import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makeCsv } from '../../../../electron/data/documents/csv.ts';

const csvOf = (rijen: string[][], kop = ['A', 'B']): string =>
  makeCsv({ soort: 'tabel', titel: 'T', kop, breedtes: kop.map(() => 1), rijen });

test('is what Dutch Excel opens: a byte order mark, semicolons, lines that end in CRLF', () => {
  expect(csvOf([['één', 'twee;drie']])).toBe('\uFEFF"A";"B"\r\n"één";"twee;drie"\r\n');
});

test.each(['=1+1', '+1 keer', '-kop', '@SUM(A1)', ' =cmd|calc', '\t=1', '\r=1', '＝1+1'])(
  'a spreadsheet carries out nothing of %j',
  (cel) => {
    const [, rij] = Papa.parse<string[]>(csvOf([[cel, 'x']]).slice(1), { delimiter: ';' }).data;
    expect(rij?.[0]).toMatch(/^'/);
  },
);

test.each(['12', '-3', '-1,5', 'a=b', 'e-mail'])('%j stays as it is', (cel) => {
  expect(csvOf([[cel, 'x']])).toContain(`"${cel}";"x"`);
});

test('keeps lines, quotes and every cell, also of a row that is too short', () => {
  const [, rij] = Papa.parse<string[]>(csvOf([['a\n"b"']]).slice(1), { delimiter: ';' }).data;
  expect(rij).toEqual(['a\n"b"', '']);
});
