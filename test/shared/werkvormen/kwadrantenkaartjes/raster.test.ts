import { expect, test } from 'vitest';
import { listVakken } from '../../../../shared/papier/bord.ts';
import { layoutPapier } from '../../../../shared/papier/layout-papier.ts';
import { kwadrantenkaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import { listPapier } from '../../../../shared/werkvormen/kwadrantenkaartjes/papier.ts';
import { parseRaster } from '../../../../shared/werkvormen/kwadrantenkaartjes/raster.ts';

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

test('the board on paper names its squares as they are typed: from the left, and from below', () => {
  const [, blad] = listPapier(kwadrantenkaartjes.initialState(kwadrantenkaartjes.standaardOpties));
  const inhoud = blad?.inhoud;
  if (inhoud?.soort !== 'kwadrant') throw new Error('there is no board on paper');
  const { kolommen, rijen } = inhoud.raster;
  const plekken = kolommen.map((kolom, index) => {
    const { gelegd, onbekend } = parseRaster(`7 ${kolom}${rijen[index] ?? ''}`);
    expect(onbekend).toEqual([]);
    return gelegd[0];
  });
  expect(plekken[0]).toEqual({ nummer: 7, x: -0.9, y: -0.9 });
  expect(plekken.at(-1)).toEqual({ nummer: 7, x: 0.9, y: 0.9 });
  const [pagina] = layoutPapier([{ inhoud, aantal: 1 }]);
  if (pagina?.soort !== 'bord') throw new Error('the board is no board');
  expect(listVakken(pagina)).toMatchObject({
    kolommen: 'ABCDEFGHIJ'.split(''),
    midden: { kolom: 5, rij: 5 },
  });
  // Drawn from above, so that 1 is at the bottom.
  expect(listVakken(pagina).rijen).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
});
