import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { groupFirstScreen } from '../../scripts/support/vite-chunks.mjs';

const main = (window: string): string => resolve('renderer', window, 'main.tsx');

/** What imports what when it is read; `Menu` is only read later. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  [main('regie')]: ['App', 'react', 'immer'],
  [main('zaal')]: ['react', 'immer'],
  [main('invoer')]: ['react', 'Button', 'Formulier'],
  App: ['Button'],
  Button: ['react', 'App'],
};

test.each([
  ['react', 'regie-zaal-invoer'],
  ['immer', 'regie-zaal'],
  ['Button', 'regie-invoer'],
  ['Formulier', null],
  ['Menu', null],
  [main('regie'), null],
])('%s goes into %s', (id, expected) => {
  const groups = groupFirstScreen('renderer');
  const modules = { getModuleInfo: (each: string) => ({ importedIds: IMPORTS[each] ?? [] }) };
  const names = groups.map(({ name }) => name(id, modules));
  expect(names.find((name) => name !== null) ?? null).toBe(expected);
});
