import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoAxeFindingsInBoth } from './support/axe.ts';
import { begin, makeBijeenkomst, openFromLibrary, pasteText, turnTo } from './support/bijeenkomst.ts';
import { askValue } from './support/bridge.ts';
import { lookAtDialog } from './support/dialoog.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';
import { Pictures } from './support/pictures.ts';

const TITEL = 'Stap voor stap meer ruimte';
const KERN = 'Ik doe een stap terug, maar ik ga niet weg.';
const EXPORT_MAP = mkdtempSync(join(tmpdir(), 'dialoogtafel-export-'));

test.use({ launch: { args: [`--export-map=${EXPORT_MAP}`] } });

/** Opens the example and brings the room to a stap of its dialogue. */
async function goToStap(dialoogtafel: Dialoogtafel, stap: string): Promise<Page> {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  await regie.getByRole('button', { name: new RegExp(`^${stap}`) }).click();
  await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
  await regie.getByRole('heading', { level: 2, name: stap }).waitFor();
  return regie;
}

async function present(dialoogtafel: Dialoogtafel): Promise<Page> {
  await dialoogtafel.regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await zaal.getByRole('heading', { level: 1 }).waitFor();
  return zaal;
}

/** Types a line in a field that adds at Enter, and waits until the field is empty again. */
async function addLine(field: Locator, line: string): Promise<void> {
  await field.fill(line);
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
}

test('leads a dialogue: one thing at a time on the zaal, and never a note', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await regie.getByRole('row', { name: /Terugblik/ }).click();
  await regie.getByRole('button', { name: 'Werkvorm toevoegen' }).click();
  await regie.getByText('Dialoog over goed werk', { exact: true }).click();
  await regie.getByRole('button', { name: 'Goed is, Goed doet, Goed voelt' }).click();
  await regie.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await begin(regie);
  await regie.keyboard.press('PageDown');
  await regie.getByRole('heading', { level: 2, name: 'Ervaringen inbrengen' }).waitFor();
  const zaal = await present(dialoogtafel);
  await expect(zaal.getByText(/Wanneer maakte jij zoiets mee/)).toBeVisible();

  await test.step('a situation from the library, put in its own words', async () => {
    await regie.getByRole('button', { name: 'Kies een situatie' }).click();
    await regie.getByRole('option', { name: /tijd om te leren/ }).click();
    await regie.getByRole('button', { name: 'Deze kiezen' }).click();
    await expect(zaal.getByRole('heading', { level: 2 })).toHaveText(/tijd om te leren/);
    await regie.getByRole('button', { name: 'Bewerken', exact: true }).click();
    await regie.getByLabel('De situatie als vraag').fill('Hoe vind ik tijd?');
    await expect(zaal.getByRole('heading', { level: 2 })).toHaveText('Hoe vind ik tijd?');
    await regie.getByRole('button', { name: 'Klaar met bewerken' }).click();
  });

  await test.step('experiences, checked and chosen', async () => {
    const field = regie.getByLabel('Nieuwe ervaring');
    await addLine(field, 'Een student bleef staan voor de deur.');
    await pasteText(regie, '• Het rooster klopte niet.\n• Een collega viel uit.\n');
    await expect(regie.getByText('3 ervaringen. Kies er samen')).toBeVisible();
    await regie.getByRole('button', { name: 'Hiermee beginnen: ervaring 1' }).click();
    await regie
      .getByRole('group', { name: 'Criteria van ervaring 1' })
      .getByText('Er zit spanning in')
      .click();
    await regie.getByRole('button', { name: 'Op de zaal: ervaring 2' }).click();
    await expect(zaal.getByText('Het rooster klopte niet.')).toBeVisible();
    await expect(zaal.getByText('Een student bleef staan')).toHaveCount(0);
    await regie.getByRole('button', { name: 'Op de zaal: de drie criteria' }).click();
    await expect(zaal.getByRole('heading', { name: 'Er is geen voorschrift' })).toBeVisible();
    await regie.getByRole('button', { name: 'Haal ervaring 3 weg' }).click();
    await expect(regie.getByLabel('Tekst van ervaring 3')).toHaveCount(0);
    await regie.getByRole('button', { name: 'Ongedaan: ervaring verwijderd' }).click();
    await expect(regie.getByLabel('Tekst van ervaring 3')).toHaveValue('Een collega viel uit.');
  });

  await test.step('a question on the zaal, notes that stay in regie', async () => {
    await regie.keyboard.press('PageDown');
    await expect(zaal.getByRole('heading', { name: 'Waarden' })).toBeVisible();
    await expect(regie.locator('summary').getByText('Een student bleef staan voor de deur.')).toBeVisible();
    await regie.getByRole('tab', { name: 'Waarden' }).click();
    await regie.getByRole('button', { name: 'Welke grens wilde je niet over?' }).click();
    await expect(zaal.getByRole('heading', { name: 'Welke grens wilde je niet over?' })).toBeVisible();
    await addLine(regie.getByLabel('Nieuwe notitie'), 'Pijn is de grens.');
    await expect(regie.getByLabel('Tekst van notitie 1')).toHaveValue('Pijn is de grens.');
    await regie.getByRole('button', { name: 'Meer met notitie 1' }).click();
    await regie.getByRole('menuitem', { name: 'Hoort bij Kennis' }).click();
    await expect(regie.getByLabel('Tekst van notitie 1')).toHaveCount(0);
    await regie.getByRole('tab', { name: 'Kennis' }).click();
    await expect(regie.getByLabel('Tekst van notitie 1')).toHaveValue('Pijn is de grens.');
    await expect(zaal.getByText('Pijn is de grens.')).toHaveCount(0);
  });

  await test.step('an A4 with the words of this groep', async () => {
    await regie.keyboard.press('PageDown');
    await regie.getByRole('button', { name: 'Begin een Beeld' }).click();
    await regie.getByLabel('Goed doet').fill('De student kreeg de tijd.');
    await expect(zaal.getByRole('heading', { name: 'Goed doet' })).toBeVisible();
    await expect(zaal.getByText('De student kreeg de tijd.')).toBeVisible();
    await regie.getByRole('textbox', { name: 'Kernuitspraak' }).focus();
    await regie.getByText('Wat er gezegd is').click();
    await regie.getByRole('button', { name: 'Neem over in Kernuitspraak: Pijn is de grens.' }).click();
    await expect(regie.getByLabel('Kernuitspraak', { exact: true })).toHaveValue('Pijn is de grens.');
    await expect(regie.getByLabel('Kernuitspraak', { exact: true })).toBeFocused();
    await expect(zaal.getByText('Pijn is de grens.')).toBeVisible();
  });
});

test('says when the A4 overflows, never shrinks it, and saves it when the group has chosen', async ({
  dialoogtafel,
}) => {
  const regie = await goToStap(dialoogtafel, 'Samenvatten op een A4');

  await test.step('asks before it replaces a file, and says what to do when it cannot be written', async () => {
    mkdirSync(join(EXPORT_MAP, 'Map.docx'));
    await regie.getByRole('button', { name: 'Documenten' }).click();
    await regie.getByRole('menuitem', { name: 'Beelden van Goed Werk' }).click();
    const naam = regie.getByLabel('Bestandsnaam');
    await expect(naam).toHaveValue(/^\d{4}-\d\d-\d\d Beeld van Goed Werk – Op de drempel$/);
    await naam.fill('Map');
    const bewaar = regie.getByRole('button', { name: 'Bewaren', exact: true });
    await bewaar.click();
    await expect(regie.getByRole('alert')).toContainText('Map.docx bestaat al.');
    await regie.getByRole('button', { name: 'Vervangen' }).click();
    await expect(regie.getByRole('alert')).toContainText('Map.docx kon niet worden bewaard.');
    await regie.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await expect(regie.getByRole('alert')).toContainText('Map.docx kon niet worden bewaard.');
    await bewaar.click();
    await expect(regie.getByRole('alert')).toContainText('Map.docx bestaat al.');
    await regie.getByRole('button', { name: 'Andere naam' }).click();
    await expect(naam).toBeFocused();
    await regie.keyboard.type('Andere naam');
    await bewaar.click();
    await expect(regie.getByText('Andere naam.docx')).toBeVisible();
    await expect(regie.getByRole('button', { name: 'Toon in map' })).toBeVisible();
    await regie.getByRole('button', { name: 'Klaar' }).click();
  });

  await expect(regie.getByText('Past op één A4', { exact: true })).toBeVisible();
  const situatie = regie.getByLabel('De situatie', { exact: true });
  await situatie.fill('Er gebeurt van alles op deze avond in het verpleeghuis. '.repeat(60));
  await expect(regie.getByText(/^Past niet op de A4: er moeten \d+ regels af\.$/)).toBeVisible();
  await expect(regie.getByText(/^\d+ regels te lang$/)).toBeVisible();
  await expect(regie.getByText(/^Deze \d+ regels passen niet meer op de A4\.$/)).toBeVisible();

  await regie.getByRole('button', { name: 'Bewaren als Word', exact: true }).click();
  const bewaar = regie.getByRole('button', { name: 'Bewaren', exact: true });
  await expect(bewaar).toBeDisabled();
  await regie.getByRole('button', { name: 'Inkorten' }).click();
  await situatie.fill('Er gebeurt van alles op deze avond in het verpleeghuis. '.repeat(38));
  await regie.getByText('Twee bladzijden: de toelichting op de tweede').click();
  await expect(regie.getByText('Past op 2 bladzijden', { exact: true })).toBeVisible();
  await regie.getByRole('button', { name: 'Bewaren als Word', exact: true }).click();
  await regie.getByLabel('Bestandsnaam').fill('Lang verhaal');
  await bewaar.click();
  await expect(regie.getByText('Lang verhaal.docx')).toBeVisible();
  expect(readdirSync(EXPORT_MAP)).toContain('Lang verhaal.docx');
});

test('takes pictures as people bring them, upright and without what the camera wrote in them', async ({
  dialoogtafel,
  dataDir,
}) => {
  test.slow();
  const regie = await goToStap(dialoogtafel, 'Samenvatten op een A4');
  const pictures = new Pictures(dataDir);
  const choose = (path: string): Promise<void> => regie.locator('input[type=file]').setInputFiles(path);
  const shown = regie.getByRole('img', { name: 'Afbeelding die de groep koos' });
  const sizeOf = (): Promise<readonly number[]> =>
    shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);

  await choose(pictures.turnedPhoto());
  await expect.poll(sizeOf).toEqual([40, 60]);
  const bytes = await shown.evaluate(async (image: HTMLImageElement) => {
    const context = new OffscreenCanvas(40, 60).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(36, 30, 1, 1).data ?? [])];
  });
  expect(bytes[0], 'the red bar is on the right').toBeGreaterThan(150);
  expect(bytes[1]).toBeLessThan(90);

  await choose(pictures.transparent());
  await expect.poll(sizeOf).toEqual([300, 200]);
  await choose(pictures.wide());
  await expect.poll(sizeOf, { timeout: 30_000 }).toEqual([2400, 120]);
  for (const [path, said] of pictures.bad()) {
    await choose(path);
    await expect(regie.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await regie.getByRole('button', { name: 'Melding sluiten' }).click();
    expect(await sizeOf(), 'the picture that was there stays').toEqual([2400, 120]);
  }
  await choose(pictures.heavy());
  await expect.poll(sizeOf, { timeout: 40_000 }).toEqual([2400, 2348]);
});

test('takes a picture from the clipboard or a file, and keeps nothing of it but what can be seen', async ({
  dialoogtafel,
  dataDir,
}) => {
  const regie = await goToStap(dialoogtafel, 'Samenvatten op een A4');
  const paste = (withText: boolean): Promise<void> =>
    regie.evaluate(async (isText) => {
      const canvas = new OffscreenCanvas(30, 20);
      canvas.getContext('2d')?.fillRect(0, 0, 30, 20);
      const blob = await canvas.convertToBlob();
      const data = new DataTransfer();
      data.items.add(new File([blob], 'plak.png', { type: 'image/png' }));
      if (isText) data.setData('text/plain', 'woorden');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, withText);
  await regie.getByRole('textbox', { name: 'Kernuitspraak' }).focus();
  await paste(true);
  await expect(regie.getByRole('img', { name: 'Afbeelding die de groep koos' })).toHaveCount(0);
  await paste(false);
  await expect(regie.getByRole('img', { name: 'Afbeelding die de groep koos' })).toBeVisible();

  const path = new Pictures(dataDir).turnedPhoto();
  await regie.locator('input[type=file]').setInputFiles(path);
  const shown = regie.getByRole('img', { name: 'Afbeelding die de groep koos' });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
  await regie.getByRole('button', { name: 'Bijsnijden en draaien' }).click();
  await lookAtDialog(dialoogtafel, 'werkvormen/goed-werk/afbeelding/UitsnedeDialog');
  const corner = regie.getByRole('button', { name: 'Hoek linksboven' });
  await corner.focus();
  for (let count = 0; count < 4; count += 1) await regie.keyboard.press('Shift+ArrowRight');
  await regie.getByRole('button', { name: 'Rechtsom' }).click();
  await regie.getByRole('button', { name: 'Klaar' }).click();
  await expect(regie.getByRole('dialog')).toHaveCount(0);

  const { bijeenkomsten } = await askValue(regie, 'listBibliotheek', {});
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomsten[0]?.id ?? '' });
  const afbeelding = JSON.stringify(state.rondes).match(/"bronId":"([^"]+)","id":"([^"]+)"/);
  expect(afbeelding).not.toBeNull();
  expect(afbeelding?.[1]).not.toBe(afbeelding?.[2]);
  for (const id of afbeelding?.slice(1) ?? []) {
    const { bytes } = await askValue(regie, 'getAfbeelding', { id });
    const text = Buffer.from(Object.values(bytes)).toString('latin1');
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/Exif|GeheimMerk/);
  }
});

test('keeps what people paste, and stays awake under it', async ({ dialoogtafel }) => {
  test.slow();
  let regie = await goToStap(dialoogtafel, 'Samenvatten op een A4');
  const zaal = await present(dialoogtafel);
  const odd = '👩🏽‍⚕️ مرحبا שלום';
  await regie.getByLabel('Een andere stem').fill(`${odd}\u0000\u0007\uFFFE`);
  await expect(zaal.getByText(odd)).toBeVisible();
  await regie.getByRole('textbox', { name: 'Kernuitspraak' }).fill('');
  await expect(zaal.getByText('Wat is onze kernuitspraak?')).toBeVisible();

  const book = 'Nog een zin die iemand ergens vandaan plakte. '.repeat(2174).slice(0, 100_000);
  await regie.getByLabel('De situatie', { exact: true }).fill(book);
  await expect(regie.locator('[data-past=nee]').getByText(/^\d+ regels te lang$/)).toBeVisible({
    timeout: 30_000,
  });
  await regie.getByRole('textbox', { name: 'Kernuitspraak' }).pressSequentially(KERN);
  await expect(regie.getByRole('textbox', { name: 'Kernuitspraak' })).toHaveValue(KERN);
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();

  await dialoogtafel.restart();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(regie.getByLabel('De situatie', { exact: true })).toHaveValue(book);
  await expect(regie.getByLabel('Een andere stem')).toHaveValue(odd);
  await expect(regie.getByRole('textbox', { name: 'Kernuitspraak' })).toHaveValue(KERN);
});

test('makes several Beelden, shows the one that is chosen, and saves them together or apart', async ({
  dialoogtafel,
}) => {
  const regie = await goToStap(dialoogtafel, 'Samenvatten op een A4');
  const zaal = await present(dialoogtafel);
  await regie.getByRole('button', { name: 'Nog een Beeld' }).click();
  await regie.getByLabel('Titel').fill('Onder de lamp');
  await regie.getByRole('radio', { name: 'Onder de lamp' }).waitFor();
  await expect(zaal.getByText(/Zet het samen op één A4/)).toBeVisible();
  await regie.getByRole('button', { name: 'Op de zaal', exact: true }).click();
  await expect(zaal.getByRole('heading', { name: 'Onder de lamp' })).toBeVisible();
  await regie.getByRole('radio', { name: 'Op de drempel' }).click();
  await expect(regie.getByRole('textbox', { name: 'Kernuitspraak' })).toHaveValue(KERN);
  await expect(zaal.getByRole('heading', { name: 'Onder de lamp' })).toBeVisible();

  await regie.getByRole('button', { name: 'Bewaren als Word', exact: true }).click();
  await expect(regie.getByLabel('Bestandsnaam')).toHaveValue(/Beelden van Goed Werk/);
  await regie.getByText('Elk Beeld een eigen bestand').click();
  await regie.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(regie.getByText(/Goed Werk – Op de drempel\.docx$/)).toBeVisible();
  await expect(regie.getByText(/Goed Werk – Onder de lamp\.docx$/)).toBeVisible();
});

test('axe finds nothing in the dialogue, light and dark, nor on what it shows', async ({ dialoogtafel }) => {
  test.slow();
  const regie = await goToStap(dialoogtafel, 'Ervaringen inbrengen');
  const zaal = await present(dialoogtafel);
  const inspect = async (): Promise<void> => {
    await expectNoAxeFindingsInBoth(regie);
    await expectNoAxeFindings(zaal);
  };
  const inspectDialog = async (name: string, bestand: string): Promise<void> => {
    await regie.getByRole('button', { name, exact: true }).first().click();
    await lookAtDialog(dialoogtafel, bestand);
    await expectNoAxeFindings(zaal);
    await regie.keyboard.press('Escape');
    await expect(regie.getByRole('dialog')).toHaveCount(0);
  };
  await test.step('a stap is shown only when the room is in it', async () => {
    await regie.getByRole('button', { name: /^Onderzoeken in dialoog/ }).click();
    await expect(regie.getByText('De zaal is bij een andere stap.')).toBeVisible();
    await expect(regie.getByRole('button', { name: 'Op de zaal: Handelingen' })).toBeDisabled();
    await expect(zaal.getByRole('heading', { level: 1 })).toHaveText('Ervaringen inbrengen');
    await regie.getByRole('button', { name: /^Ervaringen inbrengen/ }).click();
  });
  await addLine(regie.getByLabel('Nieuwe ervaring'), 'Een student bleef staan.');
  await inspect();
  await inspectDialog('Andere kiezen', 'werkvormen/goed-werk/regie/ervaringen/SituatieKiezen');
  await regie.getByRole('button', { name: 'Op de zaal: de drie criteria' }).click();
  await regie.getByRole('button', { name: 'Bewerken', exact: true }).click();
  await inspect();
  await regie.keyboard.press('PageDown');
  await inspect();
  await regie.getByRole('button', { name: 'Wat had je ook kunnen doen?' }).click();
  await inspect();
  await regie.keyboard.press('PageDown');
  await inspect();
  await inspectDialog('Tekening kiezen', 'werkvormen/goed-werk/afbeelding/TekeningKiezen');
  await inspectDialog('Groot', 'werkvormen/goed-werk/regie/samenvatten/Bladzijde');
  await inspectDialog('Bewaren als Word', 'regie/documenten/BewaarFormulier');
  await regie.getByLabel('De situatie', { exact: true }).fill('Er gebeurt van alles. '.repeat(300));
  await regie.getByText(/regels te lang/).waitFor();
  await regie.getByText('Wat er gezegd is').click();
  await regie.getByText('Andere woorden voor de drie E’s').click();
  await inspect();
});
