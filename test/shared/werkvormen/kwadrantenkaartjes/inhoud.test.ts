import { expect, test } from 'vitest';
import { KAARTENDEKKEN } from '../../../../shared/inhoud/kaartendekken.ts';
import { findIndeling, listStappen } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { vakNaam, vakOf } from '../../../../shared/werkvormen/kwadrantenkaartjes/vakken.ts';

test.each([
  ['blauw', 'samen', 'groen'],
  ['groen', 'samen', 'blauw'],
  ['blauw', 'ieder', 'groen'],
  ['groen', 'ieder', 'blauw'],
] as const)('the texts of %s laid %s never speak of %s', (variant, wijze, other) => {
  expect(JSON.stringify(listStappen(variant, wijze)).toLocaleLowerCase('nl')).not.toContain(other);
  expect(findIndeling(variant).naam.toLocaleLowerCase('nl')).toContain(variant);
});

test.each(['samen', 'ieder'] as const)(
  'laid %s, both variants have the same stappen, of the same length',
  (wijze) => {
    const shape = (variant: 'blauw' | 'groen') =>
      listStappen(variant, wijze).map(({ id, minuten, vorm }) => [id, minuten, vorm]);
    expect(shape('groen')).toEqual(shape('blauw'));
  },
);

test('the deck that ships has 12 to 60 cards with unique ids, and titles short enough for a slip', () => {
  for (const { kaarten } of KAARTENDEKKEN) {
    expect(kaarten.length).toBeGreaterThanOrEqual(12);
    expect(kaarten.length).toBeLessThanOrEqual(60);
    expect(new Set(kaarten.map(({ id }) => id)).size).toBe(kaarten.length);
    expect(Math.max(...kaarten.map(({ titel }) => titel.length))).toBeLessThanOrEqual(40);
  }
});

test.each([
  [-0.5, 0.5, 'Kans'],
  [0.5, 0.5, 'Houden'],
  [-0.5, -0.5, 'Laten liggen'],
  [0.5, -0.5, 'Heroverwegen'],
  [0, 0.5, 'Op de middenlijn'],
  [0.5, 0, 'Op de middenlijn'],
])('a card at %f, %f is in "%s"', (x, y, naam) => {
  expect(vakNaam(findIndeling('blauw'), vakOf({ x, y }))).toBe(naam);
});
