import { expect, test } from 'vitest';
import {
  decideWorp,
  type Opmeting,
  toBordPlek,
  toSchermPunt,
} from '../../../../renderer/werkvormen/slepen/sleep.ts';

/** A board on the projector at half size: one pixel of the layout is half a pixel of the screen. */
const OPMETING: Opmeting = {
  tafel: { left: 0, top: 0, width: 900, height: 500 },
  plot: { left: 100, top: 50, width: 550, height: 400 },
  bak: { left: 700, top: 50, width: 200, height: 400 },
  vlak: { breedte: 1100, hoogte: 800, maat: 46, minMaat: 36 },
};
const MIDDLE = { x: 375, y: 250 };

test('the middle of the plot is the middle of the board, at any scale', () => {
  expect(toBordPlek(OPMETING, MIDDLE)).toEqual({ x: 0, y: 0 });
  expect(toSchermPunt(OPMETING, { x: 0, y: 0 })).toEqual(MIDDLE);
});

test('a place on the screen goes to the board and back', () => {
  for (const plek of [
    { x: -1, y: 1 },
    { x: 0.25, y: -0.5 },
    { x: 1.4, y: 0 },
  ]) {
    expect(toBordPlek(OPMETING, toSchermPunt(OPMETING, plek))).toEqual(plek);
  }
});

test.each([
  ['on the board, it is laid there', MIDDLE, false, { soort: 'bord', plek: { x: 0, y: 0 } }],
  [
    'just past the edge, it is laid at the edge',
    { x: 660, y: 250 },
    false,
    { soort: 'bord', plek: { x: 1, y: 0 } },
  ],
  ['over the tray, a laid card goes back', { x: 800, y: 200 }, true, { soort: 'bak' }],
  ['over the tray, a card of the tray stays', { x: 800, y: 200 }, false, { soort: 'niets' }],
  ['far away, a card of the tray stays', { x: 375, y: 900 }, false, { soort: 'niets' }],
  [
    'far away, a laid card comes at the edge',
    { x: 375, y: 900 },
    true,
    { soort: 'bord', plek: { x: 0, y: -1 } },
  ],
] as const)('let go %s', (_, punt, isGelegd, worp) => {
  expect(decideWorp(OPMETING, punt, punt, isGelegd)).toEqual(worp);
});

test('without a tray in sight nothing can be put back', () => {
  expect(decideWorp({ ...OPMETING, bak: null }, { x: 800, y: 250 }, { x: 800, y: 250 }, true)).toEqual({
    soort: 'bord',
    plek: { x: 1, y: 0 },
  });
});
