import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { renderFiguur } from '../../../renderer/charts/register.tsx';
import { findIndeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { layBord } from './borden.ts';

const beeld = (variant: 'blauw' | 'groen', aantal: number) => ({
  variant,
  indeling: findIndeling(variant),
  kaarten: layBord('vijf', aantal),
});

test('the picture for Word needs no stylesheet: it has its size, its font and plain colours', () => {
  const svg = renderToStaticMarkup(renderFiguur('kwadrant', beeld('blauw', 12), 'papier'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('width="1600"');
  expect(svg).not.toMatch(/var\(|class=/);
});

test('on screen it takes its colours from the tokens', () => {
  expect(renderToStaticMarkup(renderFiguur('kwadrant', beeld('groen', 12), 'scherm'))).toContain(
    'var(--mark-groen)',
  );
});

test('it names both axes, the four areas and every card', () => {
  const data = beeld('blauw', 12);
  const words = renderToStaticMarkup(renderFiguur('kwadrant', data, 'papier')).replace(/<[^>]*>/g, ' ');
  const read = words.split(/\s+/).join(' ');
  for (const naam of ['hoog rendement', 'laag rendement', 'Kans', 'Houden', 'Laten liggen', 'Heroverwegen'])
    expect(read).toContain(naam);
  for (const { titel } of data.kaarten) expect(read).toContain(titel);
});

test('marks that cannot be laid out still give a picture', () => {
  expect(renderToStaticMarkup(renderFiguur('kwadrant', beeld('blauw', 0), 'papier'))).toContain('<svg');
  expect(renderToStaticMarkup(renderFiguur('kwadrant', beeld('blauw', 300), 'papier'))).toContain('<svg');
});

test('an unknown chart and data that does not fit are refused', () => {
  expect(() => renderFiguur('spinnenweb', {}, 'papier')).toThrow('no chart named spinnenweb');
  expect(() => renderFiguur('kwadrant', { variant: 'rood' }, 'papier')).toThrow(z.ZodError);
});
