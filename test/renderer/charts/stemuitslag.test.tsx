import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderFiguur } from '../../../renderer/charts/register.tsx';
import { layoutUitslag } from '../../../renderer/charts/stemuitslag/layout-uitslag.ts';
import {
  UITSLAG_FIGUUR,
  type UitslagBeeld,
} from '../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';

const makeBeeld = (aantal: number, tekst = 'Hoe leert een student'): UitslagBeeld => ({
  k: 3,
  stemmen: 4,
  verwacht: 4,
  rijen: Array.from({ length: aantal }, (_, index) => ({
    nummer: index + 1,
    tekst: `${tekst} ${String(index + 1)}`,
    totaal: Math.max(0, 8 - index),
    stemmers: 3,
    verdeling: [Math.max(0, 2 - index), 1, 0],
    plaats: index + 1,
    isGedeeld: index === 1,
  })),
});

test('on paper it has its size, its font and plain colours, and names every idea, place and total', () => {
  const svg = renderToStaticMarkup(renderFiguur(UITSLAG_FIGUUR, makeBeeld(4), 'papier'));
  expect(svg).toContain('width="1600"');
  expect(svg).not.toMatch(/var\(|color-mix|class=/);
  for (const words of ['1. Hoe leert een student 1', '>2=<', '>8<', '2×3', 'stemmers'])
    expect(svg).toContain(words);
});

test('on screen it takes its colours from the tokens', () => {
  expect(renderToStaticMarkup(renderFiguur(UITSLAG_FIGUUR, makeBeeld(4), 'scherm'))).toContain(
    'var(--color-accent)',
  );
});

test.each([1, 4, 9, 14, 60])('%i ideas fit on the zaal, or it says how many are left', (aantal) => {
  const maten = { breedte: 1824, hoogte: 710, letters: [38, 34, 30, 28] };
  const beeld = makeBeeld(
    aantal,
    'Een idee met zo veel woorden dat het niet op één regel past naast de staaf',
  );
  const layout = layoutUitslag(beeld, maten);
  expect(layout.letter).toBeGreaterThanOrEqual(28);
  const last = layout.rijen.at(-1);
  expect((last?.y ?? 0) + (last?.hoogte ?? 0)).toBeLessThanOrEqual(710);
  expect(layout.rest === '').toBe(layout.rijen.length === aantal);
});

test('the pieces of a bar are as long as their points, and end where the columns of numbers begin', () => {
  const { rijen, staafBreedte } = layoutUitslag(makeBeeld(2), { breedte: 1600, hoogte: null, letters: [29] });
  const width = (index: number): number =>
    (rijen[index]?.stukken ?? []).reduce((sum, { breedte }) => sum + breedte, 0);
  expect(width(0)).toBeCloseTo(staafBreedte);
  expect(width(1) / width(0)).toBeCloseTo(5 / 8);
});
