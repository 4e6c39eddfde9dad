import { expect, test } from 'vitest';
import { measureText } from '../../../shared/a4/carlito.ts';
import { STIJLEN, TEKSTBREEDTE } from '../../../shared/a4/pagina.ts';
import { formatDatum, makeVoet } from '../../../shared/a4/voet.ts';

test.each([
  ['2026-11-22', '22 november 2026'],
  ['2027-01-01', '1 januari 2027'],
  ['2027-13-01', '2027-13-01'],
  ['', ''],
  ['vandaag', 'vandaag'],
])('%j is written as %j', (datum, written) => {
  expect(formatDatum(datum)).toBe(written);
});

test.each([
  ['Team Oost', '2026-11-22', 'Team Oost · 22 november 2026'],
  ['', '2026-11-22', '22 november 2026'],
  ['Team Oost', '', 'Team Oost'],
  ['', '', ''],
])('the foot of %j on %j is %j', (groep, datum, rechts) => {
  expect(makeVoet(groep, datum).rechts).toBe(rechts);
});

test.each(['W'.repeat(200), 'Verpleeghuis De Oosterpoort afdeling '.repeat(9), '🙂'.repeat(90)])(
  'a long name gives way so that the foot stays one line: %s',
  (groep) => {
    const { links, rechts } = makeVoet(groep, '2026-11-22');
    const { snede, grootte } = STIJLEN.voet;
    const width = measureText(`${links}${rechts} · 12`, snede, grootte, 'voorzichtig');
    expect(width).toBeLessThan(TEKSTBREEDTE / 20);
    expect(rechts).toMatch(/… · 22 november 2026$/);
  },
);
