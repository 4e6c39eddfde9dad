import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoAxeFindingsInBoth } from './support/axe.ts';
import { makeBijeenkomst, openFromLibrary } from './support/bijeenkomst.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test as base } from './support/fixtures.ts';
import { readPdf } from './support/pdf.ts';

const TITEL = 'Stap voor stap meer ruimte';

const test = base.extend<{ map: string }>({
  map: async ({}, provide) => {
    const map = await mkdtemp(join(tmpdir(), 'dialoogtafel-papier-'));
    await provide(map);
    await rm(map, { recursive: true, force: true });
  },
  launch: async ({ map }, provide) => {
    await provide({ args: [`--export-map=${map}`] });
  },
});

/** Opens what can be printed for the example, by the keyboard. */
async function openPapier(regie: Page): Promise<void> {
  await regie.keyboard.press('Control+P');
  await expect(regie.getByRole('dialog', { name: 'Afdrukken op papier' })).toBeVisible();
}

async function choose(regie: Page, naam: string): Promise<void> {
  await regie.getByRole('checkbox', { name: naam, exact: true }).focus();
  await regie.keyboard.press('Space');
}

/** Gives the computer a printer, and keeps what is asked of it. */
async function givePrinter(
  { app }: Dialoogtafel,
  answer: { isPrinted: boolean; reason: string },
): Promise<void> {
  await app.evaluate(({ app: electron, BrowserWindow }, { isPrinted, reason }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const equip = (contents: Electron.WebContents): void => {
      contents.getPrintersAsync = () => Promise.resolve([{ name: 'printer' } as Electron.PrinterInfo]);
      contents.print = (options, callback) => {
        asked.push(options, contents.getURL());
        callback?.(isPrinted, reason);
      };
    };
    for (const window of BrowserWindow.getAllWindows()) equip(window.webContents);
    electron.on('web-contents-created', (_event, contents) => {
      equip(contents);
    });
  }, answer);
}

test('the material of the example: on paper, as PDF of the right size, and as Word', async ({
  dialoogtafel,
  map,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('heading', { level: 1, name: TITEL }).waitFor();
  await openPapier(regie);

  await test.step('without a printer the message says what else can be done', async () => {
    await choose(regie, 'Kaartjes');
    await expect(regie.getByText('4 vellen A4')).toBeVisible();
    await regie.getByRole('button', { name: 'Afdrukken…' }).click();
    await expect(regie.getByRole('alert')).toContainText('Er is geen printer op deze computer.');
    await expect(regie.getByRole('alert')).toBeInViewport();
    await expectNoAxeFindingsInBoth(regie);
  });

  await test.step('the PDF is A4, and a card is 90 mm wide', async () => {
    await regie.getByRole('button', { name: 'Bewaar als PDF' }).click();
    await expect(regie.getByText(`Bewaard in ${map}:`)).toBeVisible();
    const [naam = ''] = await readdir(map);
    expect(naam).toMatch(/^\d{4}-\d\d-\d\d Kaartjes .*\.pdf$/);
    const { paginas, strepen } = readPdf(join(map, naam));
    expect(paginas).toHaveLength(4);
    for (const [breedte, hoogte] of paginas) {
      expect(Math.abs(breedte - 210)).toBeLessThan(0.3);
      expect(Math.abs(hoogte - 297)).toBeLessThan(0.3);
    }
    expect(strepen).toHaveLength(4);
    for (const [eerste = 0, tweede = 0, derde = 0] of strepen) {
      expect(Math.abs(tweede - eerste - 90)).toBeLessThan(0.1);
      expect(Math.abs(derde - tweede - 90)).toBeLessThan(0.1);
    }
    await regie.getByRole('button', { name: 'Klaar' }).click();
  });

  await test.step('the same name again asks first, and Word lies beside it', async () => {
    await openPapier(regie);
    await choose(regie, 'Kaartjes');
    await regie.getByRole('button', { name: 'Bewaar als PDF' }).click();
    await expect(regie.getByRole('alert')).toContainText('bestaat al');
    await regie.getByRole('button', { name: 'Bewaar als Word' }).click();
    await expect(regie.getByText(`Bewaard in ${map}:`)).toBeVisible();
    expect((await readdir(map)).map((naam) => naam.slice(-4)).sort()).toEqual(['.pdf', 'docx']);
    await regie.getByRole('button', { name: 'Klaar' }).click();
  });
});

test('the system asks which printer: at 100 % without margins, from a window of its own', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Printen');
  await givePrinter(dialoogtafel, { isPrinted: true, reason: '' });
  await openPapier(regie);
  await choose(regie, 'Namenlijst');
  await regie.getByRole('button', { name: 'Afdrukken…' }).click();
  await expect(regie.getByText('Naar de printer gestuurd.')).toBeVisible();
  expect(
    await dialoogtafel.app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked),
  ).toEqual([
    {
      silent: false,
      printBackground: true,
      scaleFactor: 100,
      pageSize: 'A4',
      margins: { marginType: 'none' },
    },
    'app://dialoogtafel/papier/index.html',
  ]);
  // What was drawn is gone with its window.
  expect(await dialoogtafel.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
    1,
  );
  await regie.keyboard.press('Escape');
  await givePrinter(dialoogtafel, { isPrinted: false, reason: 'Print job failed' });
  await openPapier(regie);
  await choose(regie, 'Namenlijst');
  await regie.getByRole('button', { name: 'Afdrukken…' }).click();
  await expect(regie.getByRole('alert')).toContainText('Afdrukken is niet gelukt.');
  await regie.keyboard.press('Escape');
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await openFromLibrary(regie, 'Printen');
});
