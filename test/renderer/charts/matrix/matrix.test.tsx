import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderFiguur } from '../../../../renderer/charts/register.tsx';
import { computeMatrix, type Matrix } from '../../../../shared/werkvormen/interventiespel/matrix.ts';
import { MATRIX_FIGUUR } from '../../../../shared/werkvormen/interventiespel/opbrengst.ts';
import { GEBIEDEN } from '../../../../shared/werkvormen/interventiespel/inhoud.ts';
import { interventiespel } from '../../../../shared/werkvormen/interventiespel/definition.ts';

const rij = (id: string, aantallen: readonly number[], oordeel: 'vaak' | 'nooit' | null) => ({
  id,
  naam: GEBIEDEN.find((gebied) => gebied.id === id)?.naam ?? id,
  gebied: id,
  isGedraging: false,
  aantallen,
  totaal: aantallen.reduce((sum, aantal) => sum + aantal, 0),
  oordeel,
});
const MATRIX: Matrix = {
  kolommen: ['Te veel of te weinig durven', 'Leren als het druk is'],
  rijen: [rij('agogisch', [4, 1], 'vaak'), rij('poortwachter', [0, 0], 'nooit'), rij('eigen', [1, 0], null)],
  gekoppeld: 6,
  totaal: 8,
};
const draw = (matrix: Matrix, medium: 'scherm' | 'papier') =>
  renderToStaticMarkup(renderFiguur(MATRIX_FIGUUR, matrix, medium));

test('the picture for Word has plain colours, a pattern for each gebied, and says in words what stands out', () => {
  const svg = draw(MATRIX, 'papier');
  expect(svg).not.toMatch(/var\(|class=/);
  expect(svg).toContain('url(#matrix-agogisch)');
  const words = svg
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .join(' ');
  for (const word of ['Agogisch bekwaam', '5 vaak', 'nooit', 'Te veel of', 'eigen'])
    expect(words).toContain(word);
});

test('on screen it takes its colours from the tokens', () => {
  expect(draw(MATRIX, 'scherm')).toContain('var(--mark-agogisch)');
});

test('of nothing there is a picture too', () => {
  expect(draw(computeMatrix(interventiespel.initialState({ metVerdieping: true })), 'papier')).toContain(
    '<svg',
  );
});
