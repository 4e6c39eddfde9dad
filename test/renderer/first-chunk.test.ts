import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/support/project.mjs';

// Imports that are there at run time. One with only `type` names between its braces still runs the module.
const STATIC_IMPORT = /^(?:import|export)(?! type\b)(?:\s[^'";]*?\bfrom)?\s*'([^']+)'/gm;

/** Everything a page reads before it runs: files by their path in the project, packages by name. */
function listFirstChunk(entry: string): Set<string> {
  const found = new Set<string>();
  const waiting = [inProject(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const path = relative(inProject('.'), file);
    if (found.has(path)) continue;
    found.add(path);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name));
      else found.add(name);
    }
  }
  return found;
}

const REGISTERS = [
  'shared/werkvormen/register.ts',
  'renderer/werkvormen/register.tsx',
  'renderer/werkvormen/zalen.ts',
  'renderer/charts/register.tsx',
];

test.each(['renderer/zaal/main.tsx', 'renderer/regie/main.tsx'])(
  '%s paints without the schemas and the registers of the werkvormen',
  (entry) => {
    const chunk = listFirstChunk(entry);
    expect(chunk).toContain('react');
    expect([...chunk].filter((name) => name === 'zod' || REGISTERS.includes(name))).toEqual([]);
  },
);

test.each([
  ['electron/main/main.ts', ['electron-log/node', 'shared/contract-main.ts', 'electron/files/save-all.ts']],
  ['electron/data/main.ts', ['shared/contract.ts', 'shared/werkvormen/register.ts', 'immer']],
  ['renderer/regie/main.tsx', ['react-aria-components/Menu', 'react-aria-components/Dialog']],
])('%s is there before what comes only after the library: %s', (entry, later) => {
  expect([...listFirstChunk(entry)].filter((name) => later.includes(name))).toEqual([]);
});

test('what is looked for is where it is said to be', () => {
  for (const register of REGISTERS) expect(existsSync(inProject(register)), register).toBe(true);
  expect(listFirstChunk('renderer/zaal/delen.ts')).toContain('zod');
  expect(listFirstChunk('renderer/regie/bibliotheek/later-getoond.ts')).toContain(
    'react-aria-components/Menu',
  );
  expect(listFirstChunk('electron/main/requests.ts')).toContain('shared/contract-main.ts');
  expect(listFirstChunk('electron/data/requests.ts')).toContain('shared/contract.ts');
});
