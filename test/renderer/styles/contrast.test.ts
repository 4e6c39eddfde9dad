import { describe, expect, test } from 'vitest';
import { MARK_SHAPES } from '../../../renderer/charts/mark-shapes.ts';
import { type Colours, GROUNDS, getContrast, readZaalTextSizes } from './tokens.ts';

const SURFACES = ['color-table', 'color-paper', 'color-well', 'color-card'];
const MARKS = Object.keys(MARK_SHAPES).map((kind) => `mark-${kind}`);
const TEXTS = [
  'color-ink',
  'color-ink-muted',
  'color-accent',
  'color-info',
  'color-good',
  'color-warning',
  'color-danger',
  ...MARKS,
];
/** Text on a ground of its own: [text, ground]. */
const PAIRS = [
  ['color-on-accent', 'color-accent'],
  ['color-on-accent', 'color-accent-pressed'],
  ['color-on-danger', 'color-danger'],
  ['color-ink', 'color-selection'],
  ['color-paper', 'color-ink'],
] as const;
/** What bounds something you can operate, and the ring around what has the focus: WCAG 1.4.11. */
const BOUNDS = ['color-edge', 'color-focus'];

function findTooFaint(
  colours: Colours,
  pairs: readonly (readonly [string, string])[],
  least: number,
): string[] {
  return pairs.flatMap(([front, back]) => {
    const [a, b] = [colours[front], colours[back]];
    if (!a || !b) return [`${front} on ${back}: token missing`];
    const contrast = getContrast(a, b);
    return contrast < least ? [`${front} ${a} on ${back} ${b}: ${contrast.toFixed(2)}`] : [];
  });
}

const onEverySurface = (names: readonly string[]) =>
  names.flatMap((name) => SURFACES.map((surface) => [name, surface] as const));

describe.each(Object.entries(GROUNDS))('%s', (name, colours) => {
  const least = name.startsWith('zaal') ? 7 : 4.5;

  test(`text has a contrast of ${least} on every surface`, () => {
    expect(findTooFaint(colours, [...onEverySurface(TEXTS), ...PAIRS], least)).toEqual([]);
  });

  test('edges of controls and the focus ring have a contrast of 3', () => {
    expect(findTooFaint(colours, onEverySurface(BOUNDS), 3)).toEqual([]);
  });
});

describe('the zaal', () => {
  test('overrides every colour of regie, so that the theme of regie cannot leak into the small copy', () => {
    expect(Object.keys(GROUNDS['zaal licht']).sort()).toEqual(Object.keys(GROUNDS['regie light']).sort());
  });

  test('keeps to the sizes that are read at 8 metres', () => {
    const sizes = readZaalTextSizes();
    expect(Object.values(sizes).filter(({ size, least }) => size < 28 || least < 28)).toEqual([]);
    expect(sizes['text-title']?.size).toBeGreaterThanOrEqual(64);
    expect(sizes['text-title']?.size).toBeLessThanOrEqual(80);
    expect(sizes['text-assignment']?.size).toBeGreaterThanOrEqual(44);
    expect(sizes['text-assignment']?.size).toBeLessThanOrEqual(56);
  });
});

test('the measure of contrast agrees with the known values of WCAG', () => {
  expect(getContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(getContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
