import { describe, expect, test } from 'vitest';
import inhoud from '../../resources/inhoud/goed-werk.json' with { type: 'json' };
import { layoutBeeld } from '../../shared/a4/layout-beeld.ts';
import { type Beeld, createBeeld } from '../../shared/werkvormen/goed-werk/beeld.ts';
import { VOORBEELD } from './support/documents.ts';
import { createRandom, makeTekst } from './support/random-beeld.ts';

const onderdelen = Object.fromEntries(inhoud.a4.onderdelen.map((onderdeel) => [onderdeel.id, onderdeel]));
const limitOf = (id: string): number => onderdelen[id]?.maxTekens ?? Number.NaN;
const delen = onderdelen['toelichting']?.delen ?? [];

/** A Beeld of Dutch sentences in which every part is exactly as long as its limit. */
function fillToLimits(seed: number): Beeld {
  const random = createRandom(seed);
  const zinnen = (length: number): string => makeTekst(random, length, ['zin']);
  return {
    ...createBeeld('vol'),
    titel: zinnen(40),
    kritischeSituatie: zinnen(85),
    kernuitspraak: zinnen(limitOf('kernuitspraak')),
    bijschrift: zinnen(onderdelen['beeld']?.maxTekensBijschrift ?? Number.NaN),
    situatie: zinnen(limitOf('situatie')),
    ...Object.fromEntries(delen.map(({ id, maxTekens }) => [id, zinnen(maxTekens)])),
    andereStem: zinnen(limitOf('andere-stem')),
    makers: ['Deelnemer 5', 'Deelnemer 7', 'Deelnemer 3'],
  };
}

describe('the limits in the content', () => {
  test('leave room for the dissenting voice: full Beelden fit, all but one in a hundred', () => {
    const fitting = Array.from({ length: 400 }, (_, seed) => layoutBeeld(fillToLimits(seed)).past);
    expect(fitting.filter(Boolean).length).toBeGreaterThanOrEqual(396);
  });

  test('are not wasteful: most full Beelden leave less than 20 mm', () => {
    const heights = Array.from({ length: 100 }, (_, seed) => layoutBeeld(fillToLimits(seed)).hoogteMm).sort(
      (a, b) => a - b,
    );
    expect(heights[50]).toBeGreaterThan(244);
  });

  test('add up', () => {
    const toelichting = delen.reduce((total, { maxTekens }) => total + maxTekens, 0);
    expect(limitOf('toelichting')).toBe(toelichting);
    const total = ['kernuitspraak', 'situatie', 'toelichting', 'andere-stem'].reduce(
      (sum, id) => sum + limitOf(id),
      0,
    );
    expect(inhoud.a4.pagina.maxTekensTotaal).toBe(total + (onderdelen['beeld']?.maxTekensBijschrift ?? 0));
  });

  test('hold for the example', () => {
    expect(VOORBEELD.kernuitspraak.length).toBeLessThanOrEqual(limitOf('kernuitspraak'));
    expect(VOORBEELD.situatie.length).toBeLessThanOrEqual(limitOf('situatie'));
    expect(VOORBEELD.excellent.length).toBeLessThanOrEqual(delen[0]?.maxTekens ?? 0);
    expect(layoutBeeld(VOORBEELD).past).toBe(true);
  });
});
