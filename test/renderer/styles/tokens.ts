import { readFileSync } from 'node:fs';

/** The colours of one ground: token name to `#rrggbb`. */
export type Colours = Record<string, string>;

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');

/** The body of the rule that declares the tokens of a window; of rules with the same selector, the longest. */
function readBlock(selector: string): string {
  const bodies = [...css.matchAll(/^([^\n{}]+)\{\n([^}]*)\}/gm)]
    .filter((match) => match[1]?.trim() === selector)
    .map((match) => match[2] ?? '');
  const body = bodies.sort((a, b) => b.length - a.length)[0];
  if (body === undefined) throw new Error(`tokens.css has no rule for ${selector}`);
  return body;
}

function readColours(selector: string, scheme: 'light' | 'dark'): Colours {
  const lines = readBlock(selector).matchAll(
    /--([\w-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g,
  );
  return Object.fromEntries(
    [...lines].map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
  );
}

/** Every ground text can stand on: the two themes of regie and the two papers of the zaal. */
export const GROUNDS = {
  'regie light': readColours(':root', 'light'),
  'regie dark': readColours(':root', 'dark'),
  'zaal licht': readColours('[data-window="zaal"]', 'light'),
  'zaal donker': readColours('[data-window="zaal"]', 'dark'),
} as const satisfies Record<string, Colours>;

/** The sizes of the zaal in px at 1920x1080 and scale 1: token name to size and lower bound. */
export function readZaalTextSizes(): Record<string, { size: number; least: number }> {
  const lines = readBlock('[data-window="zaal"]').matchAll(
    /--(text-[\w-]+): max\((\d+) \* var\(--zaal-eenheid\), (\d+) \* var\(--zaal-letter\)\);/g,
  );
  return Object.fromEntries(
    [...lines].map(([, name = '', least, size]) => [name, { size: Number(size), least: Number(least) }]),
  );
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function getContrast(a: string, b: string): number {
  const [lighter, darker] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function getLuminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
