import { describe, expect, test } from 'vitest';
import { toNieuweKaarten } from '../../../../renderer/werkvormen/kwadrantenkaartjes/nieuwe-kaarten.ts';
import { applyOpWeg } from '../../../../renderer/werkvormen/kwadrantenkaartjes/op-weg.ts';
import { describePlek } from '../../../../renderer/werkvormen/kwadrantenkaartjes/zinnen.ts';
import { findIndeling } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';

const indeling = findIndeling('blauw');
const kaart = (nummer: number) => ({ id: `k${String(nummer)}`, nummer, titel: `Kaart ${String(nummer)}` });
const BEELD = {
  variant: 'blauw',
  indeling,
  kaarten: [
    { ...kaart(1), x: 0, y: 0, z: 4 },
    { ...kaart(3), x: 1, y: 1, z: 2 },
  ],
} as const;
const BAK = [kaart(2), kaart(4)];

describe('the table as this window shows it', () => {
  test('is what is stored while nothing is under way', () => {
    expect(applyOpWeg(BEELD, BAK, new Map())).toEqual({ beeld: BEELD, bak: BAK });
  });

  test('has a card that is being laid on the board, on top', () => {
    const { beeld, bak } = applyOpWeg(BEELD, BAK, new Map([['k2', { x: 0.5, y: -0.5 }]]));
    expect(beeld.kaarten.map(({ id, z }) => [id, z])).toEqual([
      ['k1', 4],
      ['k2', 5],
      ['k3', 2],
    ]);
    expect(bak.map(({ id }) => id)).toEqual(['k4']);
  });

  test('has a card that goes back in its own place in the tray', () => {
    const { beeld, bak } = applyOpWeg(BEELD, BAK, new Map([['k3', null]]));
    expect(beeld.kaarten.map(({ id }) => id)).toEqual(['k1']);
    expect(bak).toEqual([kaart(2), kaart(3), kaart(4)]);
  });
});

describe('own cards', () => {
  test.each([
    ['one line', ' Meelopen ', ['Meelopen']],
    ['several lines, without the empty ones', 'Een\r\n\r\n  Twee\nDrie\n', ['Een', 'Twee', 'Drie']],
    ['nothing', ' \n ', []],
    ['control characters and U+FFFE', 'E\u0007en\uFFFE', ['Een']],
  ])('from %s', (_, text, titels) => {
    expect(toNieuweKaarten(text).map(({ titel }) => titel)).toEqual(titels);
  });

  test('a line that is too long for a title is kept whole as the explanation', () => {
    const [long] = toNieuweKaarten('woord '.repeat(200));
    expect(long?.titel.length).toBeLessThanOrEqual(500);
    expect(long?.toelichting).toBe('woord '.repeat(200).trim());
  });
});

test.each([
  [{ x: 0.4, y: 0.6 }, 'Houden, 40 % naar rechts, 60 % omhoog'],
  [{ x: -1, y: -0.25 }, 'Laten liggen, 100 % naar links, 25 % omlaag'],
  [{ x: 0, y: 0 }, 'Op de middenlijn'],
])('a place is said in words', (plek, woorden) => {
  expect(describePlek(indeling, plek)).toBe(woorden);
});
