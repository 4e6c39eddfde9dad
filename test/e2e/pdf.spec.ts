import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const EXPORT_MAP = mkdtempSync(join(tmpdir(), 'dialoogtafel-pdf-'));

test.use({ launch: { args: [`--export-map=${EXPORT_MAP}`] } });

async function openDocument(regie: Page, naam: string): Promise<void> {
  await regie.getByRole('button', { name: 'Documenten' }).click();
  await regie.getByRole('menuitem', { name: naam }).click();
  await regie.getByRole('radio', { name: /^PDF/ }).click({ force: true });
}

async function save(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(regie.getByRole('button', { name: 'Toon in map' })).toBeVisible({ timeout: 30_000 });
  await regie.getByRole('button', { name: 'Klaar' }).click();
}

/** What poppler reads in a saved PDF. */
function readPdf(naam: string) {
  const file = join(EXPORT_MAP, readdirSync(EXPORT_MAP).find((each) => each.includes(naam)) ?? naam);
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return {
    info,
    paginas: Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]),
    woorden: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' '),
  };
}

test('every document of the example as PDF', async ({ dialoogtafel }) => {
  const { regie, app } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();

  await test.step('the sessieverslag has what Word has, without names where they are left out', async () => {
    await openDocument(regie, 'Sessieverslag');
    await regie.getByText('Zonder namen en rollen').click();
    await expectNoAxeFindings(regie);
    await save(regie);
    const { info, paginas, woorden } = readPdf('Sessieverslag');
    expect(info).toMatch(/^Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/m);
    expect(paginas).toBeGreaterThan(3);
    expect(woorden).toContain('Voordoen met hardop denken');
    expect(woorden).toContain('8 van de 8 deelnemers waren aanwezig.');
    expect(woorden).toContain(`Bladzijde ${String(paginas)} van ${String(paginas)}`);
  });

  await test.step('the terugkoppeling', async () => {
    await openDocument(regie, 'Terugkoppeling');
    await save(regie);
    const { paginas, woorden } = readPdf('Terugkoppeling');
    expect(paginas).toBe(1);
    expect(woorden).toContain('Beste allemaal,');
  });

  await test.step('a Beeld is exactly one page, and the same name again asks first', async () => {
    await openDocument(regie, 'Beelden van Goed Werk');
    await save(regie);
    const pdf = readdirSync(EXPORT_MAP).filter((naam) => !/Sessieverslag|Terugkoppeling/.test(naam));
    expect(pdf).toHaveLength(1);
    const { paginas, woorden } = readPdf(pdf[0] ?? '');
    expect(paginas).toBe(1);
    expect(woorden).toContain('Beeld van Goed Werk · naar Van Luin & Ruijters, 2022');
    await openDocument(regie, 'Beelden van Goed Werk');
    await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await expect(regie.getByRole('alert')).toContainText('.pdf bestaat al');
    await regie.getByRole('button', { name: 'Annuleren' }).click();
  });

  // What was drawn is gone with its window.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(readdirSync(EXPORT_MAP).filter((naam) => !naam.endsWith('.pdf'))).toEqual([]);
});
