import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KAARTENDEKKEN } from '../../../../shared/inhoud/kaartendekken.ts';
import { balanceTekst, measureTekst, wrapTekst } from '../../../../renderer/charts/tekst/regels.ts';

const require = createRequire(import.meta.url);
const FONT = require.resolve(
  '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
);

/** The width in em of what is inked, by the renderer that draws the pictures for Word. */
function drawnWidth(tekst: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="10" y="200" font-size="100" font-weight="600" font-family="Atkinson Hyperlegible Next">${tekst}</text></svg>`;
  const box = new Resvg(svg, { font: { fontFiles: [FONT], loadSystemFonts: false } }).innerBBox();
  return (box?.width ?? 0) / 100;
}

describe('the width of a text', () => {
  test.each(KAARTENDEKKEN.flatMap(({ kaarten }) => kaarten.map(({ titel }) => titel)))('%s', (titel) => {
    const measured = measureTekst(titel);
    expect(measured).toBeGreaterThanOrEqual(drawnWidth(titel) - 0.02);
    // Kerning and the white beside the first and last letter make the ink a little narrower.
    expect(measured - drawnWidth(titel)).toBeLessThan(0.45);
  });

  test('an accent takes no room, and what the font does not have takes much', () => {
    expect(measureTekst('ééé')).toBe(measureTekst('eee'));
    expect(measureTekst('👩')).toBeGreaterThan(1);
    expect(measureTekst('ש')).toBeGreaterThan(1);
  });
});

const words = fc
  .array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { maxLength: 12 })
  .map((parts) => parts.join(' '));

test('lines are never wider than allowed, and never more than allowed', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 3, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
      (tekst, max, maxRegels) => {
        for (const { regels, breedte } of [
          wrapTekst(tekst, max, maxRegels),
          balanceTekst(tekst, max, maxRegels),
        ]) {
          expect(regels.length).toBeLessThanOrEqual(maxRegels);
          expect(breedte).toBeLessThanOrEqual(max + 1e-6);
        }
      },
    ),
    { seed: 3 },
  );
});

test('nothing is lost when it fits', () => {
  fc.assert(
    fc.property(words, (tekst) => {
      const { regels, isHeel } = balanceTekst(tekst, 12, 40);
      fc.pre(isHeel);
      expect(regels.join('').replace(/\s/g, '')).toBe(tekst.replace(/\s/g, ''));
    }),
    { seed: 3 },
  );
});

test.each([
  [1, ['Voordoen met hardop denken']],
  [2, ['Voordoen met', 'hardop denken']],
  [3, ['Voordoen', 'met hardop', 'denken']],
])('balanced over %i lines', (aantal, regels) => {
  expect(balanceTekst('Voordoen met hardop denken', 20, aantal).regels).toEqual(regels);
});

test('what does not fit ends in an ellipsis', () => {
  const { regels, isHeel } = wrapTekst('een twee drie vier vijf', 4.5, 2);
  expect(isHeel).toBe(false);
  expect(regels.at(-1)).toMatch(/…$/);
});
