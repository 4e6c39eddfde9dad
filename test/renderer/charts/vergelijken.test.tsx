import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderFiguur } from '../../../renderer/charts/register.tsx';
import { findIndeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';

const grond = { variant: 'blauw', indeling: findIndeling('blauw') } as const;
const draw = (figuur: string, data: unknown) => renderToStaticMarkup(renderFiguur(figuur, data, 'papier'));
const dots = (svg: string) => svg.match(/<circle/g)?.length ?? 0;
const kaart = (punten: readonly (readonly [number, number])[]) => ({
  id: 'k1',
  nummer: 7,
  titel: 'Advies geven',
  punten: punten.map(([x, y]) => ({ x, y })),
});

test('every place has its dot, and those on one place are one with their number', () => {
  const svg = draw('kwadrant-spreiding', {
    ...grond,
    kaart: kaart([
      [0.5, 0.5],
      [-0.5, 0.5],
      [0, -1],
    ]),
  });
  expect(dots(svg)).toBe(3);
  const heap = draw('kwadrant-spreiding', {
    ...grond,
    kaart: kaart([
      [0.5, 0.5],
      [0.5, 0.5],
    ]),
  });
  expect(dots(heap)).toBe(1);
  expect(heap).toContain('>2</text>');
});

test.each([
  [
    'on one line',
    [
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ],
  ],
  [
    'of two',
    [
      [0, 0],
      [1, 1],
    ],
  ],
] as const)('places %s have a room drawn around them', (_, punten) => {
  expect(draw('kwadrant-spreiding', { ...grond, kaart: kaart(punten) })).toContain('opacity="0.16"');
});

test('the largest differences name every card and the axes', () => {
  const svg = draw('kwadrant-verschillen', {
    ...grond,
    kaarten: [kaart([[0, 0]]), { ...kaart([[1, 1]]), id: 'k2', titel: 'Voordoen' }],
  });
  expect(svg).toContain('Advies geven');
  expect(svg).toContain('Voordoen');
  expect(svg.replace(/<[^>]*>/g, ' ')).toContain('hoog rendement');
});

test('what moved has an arrow, and what stayed has none', () => {
  const beweging = (naar: { x: number; y: number }) =>
    draw('kwadrant-beweging', {
      ...grond,
      vanNaam: 'oktober',
      kaarten: [{ id: 'k1', nummer: 7, titel: 'Advies geven', van: { x: -0.5, y: 0 }, naar }],
    });
  expect(beweging({ x: 0.5, y: 0 })).toContain('stroke-dasharray');
  expect(beweging({ x: -0.5, y: 0 })).not.toContain('stroke-dasharray');
});

test('blauw beside groen: both boards with their own words', () => {
  const bord = (variant: 'blauw' | 'groen') => ({
    naam: `Bord ${variant}`,
    bord: {
      variant,
      indeling: findIndeling(variant),
      kaarten: [{ id: 'k1', nummer: 7, titel: 'Advies geven', x: 0.5, y: 0.5, z: 1 }],
    },
  });
  const svg = draw('kwadrant-naast-elkaar', { links: bord('blauw'), rechts: bord('groen') });
  for (const words of ['Bord blauw', 'Bord groen', 'hoog rendement', 'niet leerzaam'])
    expect(svg).toContain(words);
});
