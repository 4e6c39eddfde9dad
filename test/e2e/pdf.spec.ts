import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { VOORBEELD } from '../../shared/inhoud/voorbeeld.ts';
import { expectNoAxeFindings } from './support/axe.ts';
import { ask, askValue } from './support/bridge.ts';
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

  await test.step('one that hangs while it is drawn is stopped; one that falls over says so', async () => {
    const whenDrawn = (does: 'hang' | 'fall'): Promise<void> =>
      app.evaluate(({ app: electron }, how) => {
        electron.once('browser-window-created', (_, { webContents }) => {
          webContents.once('dom-ready', () => {
            if (how === 'fall') webContents.forcefullyCrashRenderer();
            else void webContents.executeJavaScript('window.tekenVerslag = () => new Promise(() => {}); 0');
          });
        });
      }, does);
    const before = readdirSync(EXPORT_MAP);
    await whenDrawn('hang');
    await openDocument(regie, 'Terugkoppeling');
    await regie.getByLabel('Bestandsnaam').fill('Hangt');
    await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await regie.getByRole('button', { name: 'Stoppen' }).click();
    await expect(regie.getByRole('button', { name: 'Annuleren' })).toBeVisible();
    await whenDrawn('fall');
    await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await expect(regie.getByText('De bladzijden konden niet worden getekend.')).toBeVisible();
    await regie.getByRole('button', { name: 'Annuleren' }).click();
    expect(readdirSync(EXPORT_MAP)).toEqual(before);
  });

  await test.step('a rehearsal leaves none behind', async () => {
    const { id } = await askValue(regie, 'startOefening', { bijeenkomstId: VOORBEELD.bijeenkomstId });
    await askValue(regie, 'openBijeenkomst', { id });
    const bestand = { bijeenkomstId: id, bestandsnaam: 'Oefening', magVervangen: false };
    const document = { soort: 'terugkoppeling', namen: 'namen' } as const;
    const keuze = [{ rondeId: null, bladId: 'namenlijst', aantal: 1 }];
    for (const answer of [
      await ask(regie, 'exportPdf', { ...bestand, document }),
      await ask(regie, 'exportPapierPdf', { ...bestand, keuze }),
    ]) {
      expect(answer).toMatchObject({ ok: false, code: 'verboden' });
    }
    expect(readdirSync(EXPORT_MAP).join()).not.toContain('Oefening');
  });

  // What was drawn is gone with its window.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(readdirSync(EXPORT_MAP).filter((naam) => !naam.endsWith('.pdf'))).toEqual([]);
});
