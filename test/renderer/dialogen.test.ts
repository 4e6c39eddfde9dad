import { expect, test } from 'vitest';

/** Every component of the windows, and every end-to-end test, as text. */
const COMPONENTS = import.meta.glob<string>('../../renderer/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const SPECS = import.meta.glob<string>('../e2e/*.spec.ts', { eager: true, query: '?raw', import: 'default' });

/** What others make their dialogs of; these are seen wherever they are used. */
const FRAMES = ['Dialog', 'ConfirmDialog', 'NaamDialog', 'VerwijderDialog', 'BewaarVenster'];
const DRAWS_DIALOG = new RegExp(`<(${FRAMES.join('|')})\\b`);

const drawn = Object.entries(COMPONENTS)
  .map(([path, text]) => [path.replace('../../renderer/', '').replace('.tsx', ''), text] as const)
  .filter(([name, text]) => DRAWS_DIALOG.test(text) && !FRAMES.includes(name.split('/').at(-1) ?? ''))
  .map(([name]) => name)
  .sort();
const lookedAt = new Set(
  Object.values(SPECS).flatMap((text) =>
    [...text.matchAll(/'((?:regie|werkvormen)\/[\w/-]+)'/g)].map(([, name]) => name ?? ''),
  ),
);

test('some spec looks at every dialog with `lookAtDialog`: with axe, at 1280x720 and at 200 %', () => {
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter((name) => !lookedAt.has(name))).toEqual([]);
});

test('no spec says that it looks at a dialog that is not there', () => {
  expect([...lookedAt].filter((name) => !drawn.includes(name))).toEqual([]);
});
