import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { begin } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const EXPORT_MAP = mkdtempSync(join(tmpdir(), 'dialoogtafel-mislukt-'));
const STICK = mkdtempSync(join(tmpdir(), 'dialoogtafel-stick-'));
const OUD = 'de oude versie';

test.use({ launch: { args: [`--export-map=${EXPORT_MAP}`] } });

test('a document that is not saved: the old file stays, and there is a way on', async ({ dialoogtafel }) => {
  const { regie, app } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await begin(regie);
  await regie.getByRole('button', { name: 'Documenten' }).click();
  await regie.getByRole('menuitem', { name: 'Sessieverslag' }).click();
  await regie.getByLabel('Bestandsnaam').fill('Verslag');
  const pad = join(EXPORT_MAP, 'Verslag.docx');
  const melding = regie.getByRole('alert');
  const knop = (name: string) => regie.getByRole('button', { name, exact: true });

  await test.step('stopped half-way: nothing was replaced and nothing lies beside it', async () => {
    writeFileSync(pad, OUD);
    await knop('Bewaren').click();
    await expect(melding).toContainText('Verslag.docx bestaat al');
    // Stands still while it makes the document, so that "Stoppen" is never too late.
    const service = dialoogtafel.findServicePid();
    process.kill(service, 'SIGSTOP');
    try {
      await knop('Vervangen').click();
      await expect(regie.getByRole('progressbar', { name: 'Document maken' })).toBeVisible();
      await knop('Stoppen').click();
    } finally {
      process.kill(service, 'SIGCONT');
    }
    await expect(knop('Bewaren')).toBeEnabled({ timeout: 30_000 });
    await expect(knop('Annuleren')).toBeVisible();
    await expect(melding).toHaveCount(0);
    expect(readFileSync(pad, 'utf8')).toBe(OUD);
    expect(readdirSync(EXPORT_MAP)).toEqual(['Verslag.docx']);
  });

  await test.step('read-only: it says so, and "Opnieuw" does not ask again whether it may go', async () => {
    chmodSync(pad, 0o444);
    await knop('Bewaren').click();
    await knop('Vervangen').click();
    await expect(melding).toContainText('Verslag.docx is alleen-lezen en blijft zoals het is.');
    await knop('Opnieuw').click();
    await expect(melding).toContainText('alleen-lezen');
    expect(readFileSync(pad, 'utf8')).toBe(OUD);
  });

  await test.step('"Opslaan als" puts it elsewhere, whole', async () => {
    const elders = join(STICK, 'Elders.docx');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, elders);
    await knop('Opslaan als…').click();
    await expect(knop('Toon in map')).toBeVisible({ timeout: 30_000 });
    const parts = unzipSync(new Uint8Array(readFileSync(elders)));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Voordoen met hardop denken');
    expect(readFileSync(pad, 'utf8')).toBe(OUD);
    expect([...readdirSync(EXPORT_MAP), ...readdirSync(STICK)]).toEqual(['Verslag.docx', 'Elders.docx']);
  });
});
