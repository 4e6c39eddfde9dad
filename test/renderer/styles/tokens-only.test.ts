import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const renderer = fileURLToPath(new URL('../../../renderer/', import.meta.url));
const modules = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

test('only tokens.css names a colour', () => {
  const offenders = modules
    .filter((file) => !file.endsWith('tokens.css'))
    .flatMap((file) => {
      const css = readFileSync(renderer + file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
      return [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi)].map(
        (match) => `${file}: ${match[0]}`,
      );
    });
  expect(modules.length).toBeGreaterThan(20);
  expect(offenders).toEqual([]);
});

test('every token that is used exists', () => {
  const sheets = modules.map((file) => readFileSync(renderer + file, 'utf8'));
  const declared = new Set(
    sheets.flatMap((css) => [...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1])),
  );
  // React Aria sets the width of a trigger itself; components set the others from TypeScript.
  declared.add('--trigger-width');
  for (const file of readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )) {
    const source = readFileSync(renderer + file, 'utf8');
    for (const [, name] of source.matchAll(/['"](--[\w-]+)['"]/g)) declared.add(name);
  }
  const missing = sheets.flatMap((css) => [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  expect([...new Set(missing.filter((name) => !declared.has(name)))]).toEqual([]);
});
