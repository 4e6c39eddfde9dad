import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/support/project.mjs';

/** Buttons of Windows itself. */
const VAN_WINDOWS: ReadonlySet<string> = new Set(['Dupliceren', 'Uitbreiden']);

const read = (pattern: string): string =>
  globSync(inProject(pattern))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\s+/g, ' ');
const SCREENS = plain(
  read('{renderer,shared}/**/*.{ts,tsx}') + read('electron/main/*.ts') + read('resources/inhoud/*.json'),
);

/** Without accents: whether it is "een" or "één" is a matter of spelling. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What stands in bold in a chapter: names of buttons, tabs and steps. */
const listBold = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\*\*(.+?)\*\*/g)].map(([, naam = '']) =>
    naam.replace(/[.:]$/, ''),
  );

/** `…` stands for what differs each time, such as a number. */
function isOnScreen(naam: string): boolean {
  const pieces = plain(naam)
    .split('…')
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(pieces.join('.{1,60}?')).test(SCREENS);
}

const CHAPTERS = globSync(join(inProject('resources/handleiding'), '*.md'));

test.each(CHAPTERS.map((file) => [basename(file), file]))(
  'every name in %s stands on a screen',
  (_, file) => {
    const names = listBold(file).filter((naam) => !VAN_WINDOWS.has(naam));
    expect(names.filter((naam) => !isOnScreen(naam))).toEqual([]);
  },
);

test('a name that is on no screen is noticed', () => {
  expect(['Toon op de zaal', 'Ruilen en beantwoorden'].filter(isOnScreen)).toEqual([]);
  expect(isOnScreen('Toon … interventies tegelijk')).toBe(true);
});
