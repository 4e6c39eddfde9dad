import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/support/project.mjs';
import { WERKVORMEN } from '../../../shared/werkvormen/register.ts';

// Read as text: to load every screen only to see that it is named costs more than all other tests of the renderer.
const listKeys = (file: string): string[] =>
  [...readFileSync(inProject(file), 'utf8').matchAll(/^ {2}'?([a-z-]+)'?(?:: .+)?,$/gm)].map(
    ([, id = '']) => id,
  );

test.each(['renderer/werkvormen/register.tsx', 'renderer/werkvormen/zalen.ts'])(
  '%s has a screen for every werkvorm',
  (file) => {
    expect(listKeys(file).sort()).toEqual(WERKVORMEN.map(({ id }) => id).sort());
  },
);
