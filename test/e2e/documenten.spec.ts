import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectNoAxeFindings } from './support/axe.ts';
import { begin } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const EXPORT_MAP = mkdtempSync(join(tmpdir(), 'dialoogtafel-documenten-'));

test.use({ launch: { args: [`--export-map=${EXPORT_MAP}`] } });

/** Opens one of the documents of the open bijeenkomst. */
async function openDocument(regie: Page, naam: string): Promise<void> {
  await regie.getByRole('button', { name: 'Documenten' }).click();
  await regie.getByRole('menuitem', { name: naam }).click();
  await regie.getByText('Annuleren').waitFor();
}

/** Presses "Bewaren" and waits until it is saved. */
async function save(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(regie.getByRole('button', { name: 'Toon in map' })).toBeVisible({ timeout: 30_000 });
  await regie.getByRole('button', { name: 'Klaar' }).click();
}

/** The text of a saved Word document. */
function readDocx(soort: string): string {
  const name = readdirSync(EXPORT_MAP).find((each) => each.includes(soort)) ?? '';
  const parts = unzipSync(new Uint8Array(readFileSync(join(EXPORT_MAP, name))));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, ' ');
}

test('every document of the example: chosen, seen before, saved', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await begin(regie);
  const blad = regie.getByRole('region', { name: 'Zo komt het eruit te zien' });

  await test.step('the sessieverslag, half-way, without names and without a part', async () => {
    await openDocument(regie, 'Sessieverslag');
    await expect(blad.getByRole('columnheader', { name: 'Naam' })).toBeVisible();
    await expect(blad).toContainText('Niet gedaan:');
    await regie.getByText('Zonder namen en rollen').click();
    await regie.getByRole('checkbox', { name: 'Leervraag', exact: true }).click({ force: true });
    // What people wrote themselves stays: one of them names another.
    await expect(blad).toContainText('8 van de 8 deelnemers waren aanwezig.');
    await expect(blad.getByRole('columnheader', { name: 'Naam' })).toHaveCount(0);
    await expect(blad).not.toContainText('Hoe geef je een student');
    await expect(blad.getByRole('img', { name: /kwadrant met/i }).first()).toBeVisible();
    await expectNoAxeFindings(regie);
    await save(regie);
    const text = readDocx('Sessieverslag');
    expect(text).toContain('Niet gedaan:');
    expect(text).toContain('Voordoen met hardop denken');
    expect(text).not.toContain('Hoe geef je een student');
  });

  await test.step('the terugkoppeling, copied and saved', async () => {
    await openDocument(regie, 'Terugkoppeling');
    await regie.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await expect(regie.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    const copied = await dialoogtafel.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('Beste allemaal,');
    await save(regie);
    expect(readDocx('Terugkoppeling')).toContain('Beste allemaal,');
  });

  await test.step('tables and charts, each a file', async () => {
    await openDocument(regie, 'Tabellen en grafieken');
    await save(regie);
    const csv = readdirSync(EXPORT_MAP).find((each) => each.includes('Kaartjes per vak')) ?? '';
    expect(readFileSync(join(EXPORT_MAP, csv), 'utf8')).toMatch(/^\uFEFF"Vak";"Nr\.";"Kaartje"\r\n/);
    await openDocument(regie, 'Tabellen en grafieken');
    await regie.getByText('Grafieken (SVG)').click();
    await save(regie);
    expect(readdirSync(EXPORT_MAP).filter((each) => each.endsWith('.svg')).length).toBeGreaterThan(0);
  });

  await test.step('the name of the organisation stands on the next document', async () => {
    await openDocument(regie, 'Naam en logo op documenten');
    await regie.getByLabel('Naam van je organisatie').fill('Opleidingsschool Oost');
    await regie.getByRole('button', { name: 'Opslaan' }).click();
    await openDocument(regie, 'Naam en logo op documenten');
    await expect(regie.getByLabel('Naam van je organisatie')).toHaveValue('Opleidingsschool Oost');
  });
});
