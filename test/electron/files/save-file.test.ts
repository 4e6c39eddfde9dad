import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILE_MELDINGEN, saveFile, toFileError } from '../../../electron/files/save-file.ts';
import { makeFolder } from '../data/support/service.ts';

const NIEUW = new TextEncoder().encode('nieuw');

test('replaces a file and leaves nothing beside it', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'Verslag.docx'), 'oud');
  await saveFile(join(folder, 'Verslag.docx'), NIEUW);
  expect(readFileSync(join(folder, 'Verslag.docx'), 'utf8')).toBe('nieuw');
  expect(readdirSync(folder)).toEqual(['Verslag.docx']);
});

test('leaves a file that is read-only as it is', async () => {
  const folder = makeFolder();
  const pad = join(folder, 'Verslag.docx');
  writeFileSync(pad, 'oud');
  chmodSync(pad, 0o444);
  await expect(saveFile(pad, NIEUW)).rejects.toMatchObject({
    code: 'bestandFout',
    melding: 'Verslag.docx is alleen-lezen en blijft zoals het is. Kies een andere naam.',
  });
  expect(readFileSync(pad, 'utf8')).toBe('oud');
});

test('says so when the stick is gone', async () => {
  await expect(saveFile(join(makeFolder(), 'stick', 'Verslag.docx'), NIEUW)).rejects.toMatchObject({
    code: 'bestandFout',
    melding: 'De map voor Verslag.docx is er niet meer. Kies een andere map.',
  });
});

test('leaves nothing behind when it cannot take the place of what is there', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'Verslag.docx'));
  await expect(saveFile(join(folder, 'Verslag.docx'), NIEUW)).rejects.toMatchObject({ code: 'bestandFout' });
  expect(readdirSync(folder)).toEqual(['Verslag.docx']);
});

test.each(Object.keys(FILE_MELDINGEN))('%s is said in one Dutch sentence with a way out', (code) => {
  const { melding } = toFileError(Object.assign(new Error(code), { code }), '/ergens/Verslag.docx');
  expect(melding).toContain('Verslag.docx');
  expect(melding).toMatch(/[Kk]ies een|[Pp]robeer/);
});
