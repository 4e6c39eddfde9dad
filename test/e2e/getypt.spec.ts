import type { Page } from '@playwright/test';
import {
  begin,
  beginMetWerkvorm,
  makeBijeenkomst,
  openFromLibrary,
  pasteText,
  readGetypt,
} from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

// What is lost once here may be lost by a user once: a second try would hide it.
test.describe.configure({ retries: 0 });

const TITEL = 'Halverwege een zin';
const HALF = 'De student zei dat ze nog';

/** A bijeenkomst with a deelnemer; the room is at the first onderdeel, where what is said is typed. */
async function beginTypen(regie: Page): Promise<void> {
  await makeBijeenkomst(regie, TITEL);
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  await pasteText(regie, 'Anna\nBram');
  await begin(regie);
}

const bijdrage = (regie: Page) => regie.getByLabel('Nieuwe bijdrage');
const bijdragen = (regie: Page) => regie.getByRole('list', { name: 'Bijdragen' }).getByRole('listitem');

/** Opens the dialog that puts something into the programma after this onderdeel. */
async function openErbij(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: 'Aanpassen' }).click();
  await regie.getByRole('menuitem', { name: 'Onderdeel erna toevoegen…' }).click();
}
const watDoen = (regie: Page) => regie.getByLabel('Wat gaan jullie doen?');

test('killed in the middle of a sentence, it comes back with the words in their field, and of whom they are', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await beginTypen(regie);
  await regie.getByRole('button', { name: 'Zonder naam: van wie is wat je nu typt?' }).click();
  await regie.getByRole('menuitem', { name: 'Anna' }).click();
  await bijdrage(regie).pressSequentially(HALF);
  await expect.poll(() => readGetypt(regie)).toContain(HALF);
  await dialoogtafel.kill();

  await dialoogtafel.start();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(bijdrage(regie)).toHaveValue(HALF);
  await expect(regie.getByRole('button', { name: 'Anna: van wie is wat je nu typt?' })).toBeVisible();
  await expect(bijdragen(regie)).toHaveCount(0);

  await test.step('added and killed at once, it is in the list and no more in the field', async () => {
    await bijdrage(regie).press('End');
    await bijdrage(regie).pressSequentially(' iets wilde vragen.');
    await expect.poll(() => readGetypt(regie)).toContain(`${HALF} iets wilde vragen.`);
    await bijdrage(regie).press('Enter');
    await expect(bijdragen(regie)).toHaveCount(1);
    await dialoogtafel.kill();

    await dialoogtafel.start();
    ({ regie } = dialoogtafel);
    await openFromLibrary(regie, TITEL);
    await expect(bijdragen(regie)).toHaveCount(1);
    await expect(regie.getByLabel('Tekst van bijdrage 1')).toHaveValue(`${HALF} iets wilde vragen.`);
    await expect(bijdrage(regie)).toHaveValue('');
  });
});

test('a window that is loaded anew, right after a key, has lost none', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await beginTypen(regie);
  await bijdrage(regie).pressSequentially(HALF);
  await openErbij(regie);
  await watDoen(regie).pressSequentially('Een wand');
  await regie.reload();
  await openFromLibrary(regie, TITEL);
  await expect(bijdrage(regie)).toHaveValue(HALF);
  await openErbij(regie);
  await expect(watDoen(regie)).toHaveValue('Een wand');
  await regie.getByRole('button', { name: 'Annuleren' }).click();
  await openErbij(regie);
  await expect(watDoen(regie)).toHaveValue('');
});

test('a letter without a name that is typed over from paper is in the window only', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Brievenwisseling', ['Anna', 'Bram'], 'Zonder namen');
  await regie.getByRole('button', { name: 'Brief van papier' }).click();
  const brief = regie.getByRole('textbox', { name: 'Brief van papier' });
  await brief.fill('Beste collega, ik durf niet te zeggen dat');
  await regie.getByRole('button', { name: 'Sluiten' }).click();
  await regie.keyboard.press('p');
  await regie.getByLabel('Wat wil je voor later bewaren?').fill('Nog bespreken');
  // What was typed after it is kept by now, so the letter would be too.
  await expect.poll(() => readGetypt(regie)).toEqual(['Nog bespreken']);
  await regie.keyboard.press('Escape');
  await regie.getByRole('button', { name: 'Brief van papier (begonnen)' }).click();
  await expect(brief).toHaveValue('Beste collega, ik durf niet te zeggen dat');
});
