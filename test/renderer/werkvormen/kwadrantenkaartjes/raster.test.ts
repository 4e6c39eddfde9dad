import { expect, test } from 'vitest';
import { parseRaster } from '../../../../renderer/werkvormen/kwadrantenkaartjes/papier/raster.ts';

test.each([
  ['7 D4', { nummer: 7, x: -0.3, y: -0.3 }],
  ['12a1', { nummer: 12, x: -0.9, y: -0.9 }],
  ['3: j10', { nummer: 3, x: 0.9, y: 0.9 }],
])('"%s" is a card and the middle of a square', (text, expected) => {
  expect(parseRaster(text)).toEqual({ gelegd: [expected], onbekend: [] });
});

test('several at once, on lines or with commas', () => {
  expect(parseRaster('1 A1, 2 B2\n3 C3').gelegd.map(({ nummer }) => nummer)).toEqual([1, 2, 3]);
});

test.each(['D4', '7 K4', '7 D11', '7 D0', 'zeven D4'])('"%s" is no card in a square', (text) => {
  expect(parseRaster(text)).toEqual({ gelegd: [], onbekend: [text] });
});
