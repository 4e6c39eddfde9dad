import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { begin, makeBijeenkomst, pasteText } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

/** Adds people to the groep of the bijeenkomst that is being prepared. */
async function addPeople(regie: Page, namen: readonly string[]): Promise<void> {
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  await pasteText(regie, namen.join('\n'));
  const all = String(namen.length);
  await expect(regie.getByRole('button', { name: `${all} van ${all} aanwezig` })).toBeVisible();
}

/** Looks at what regie shows now, in the light and in the dark. */
async function inspect(regie: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await regie.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => regie.evaluate(() => document.getAnimations().length)).toBe(0);
    await expectNoAxeFindings(regie);
  }
}

/** The texts that the list of bijdragen holds, from top to bottom. */
function readBijdragen(regie: Page): Promise<string[]> {
  return regie
    .getByRole('list', { name: 'Bijdragen' })
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
}

test('types what people say with the keyboard alone, and shows it only when asked to', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await addPeople(regie, ['Anna', 'Bram']);
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();

  const veld = regie.getByLabel('Nieuwe bijdrage');
  await veld.focus();
  await regie.keyboard.type('Ik laat eerst zien hoe het moet.');
  await regie.keyboard.press('Enter');
  await expect(veld).toHaveValue('');
  await expect(veld).toBeFocused();
  await pasteText(regie, '- Vragen stellen\n- Even wachten\n');
  await expect
    .poll(() => readBijdragen(regie))
    .toEqual(['Even wachten', 'Vragen stellen', 'Ik laat eerst zien hoe het moet.']);
  expect(await zaal.content()).not.toContain('Even wachten');
  expect(await zaal.content()).not.toContain('eerst zien');

  // From whom: for what comes next, and changed for one that is there.
  await regie.keyboard.press('Tab');
  await expect(regie.getByRole('button', { name: 'Zonder naam: van wie is wat je nu typt?' })).toBeFocused();
  await regie.keyboard.press('Enter');
  await regie.getByRole('menuitem', { name: 'Bram' }).press('Enter');
  await veld.focus();
  await regie.keyboard.type('Niets doen');
  await regie.keyboard.press('Enter');
  await expect(regie.getByRole('button', { name: 'Bram: van wie is bijdrage 4?' })).toBeVisible();

  const second = regie.getByLabel('Tekst van bijdrage 2');
  await second.fill('Vragen stellen, geen antwoorden');
  await second.blur();
  await regie.getByRole('button', { name: 'Toon: bijdrage 2' }).press('Enter');
  await expect(zaal.getByText('Vragen stellen, geen antwoorden')).toBeVisible();
  expect(await zaal.content()).not.toContain('Even wachten');
  await regie.getByRole('button', { name: 'Op de zaal: alle bijdragen' }).press('Enter');
  await expect(zaal.getByRole('listitem')).toHaveCount(4);
  expect(await zaal.content(), 'who said it').not.toContain('Bram');
  await inspect(regie);
  await expectNoAxeFindings(zaal);

  await regie.getByRole('button', { name: 'Verwijder bijdrage 4' }).press('Enter');
  await expect(zaal.getByRole('listitem')).toHaveCount(3);
  await regie.getByRole('button', { name: 'Ongedaan: bijdrage verwijderd' }).click();
  await expect(zaal.getByRole('listitem')).toHaveCount(4);

  // Forty of them can still be read from the back: the newest, in type of at least 28 px.
  await veld.focus();
  await pasteText(
    regie,
    Array.from({ length: 40 }, (_, nummer) => `Lange gedachte ${'x '.repeat(60)}${String(nummer)}`).join(
      '\n',
    ),
  );
  const last = zaal.getByText(/x 39$/);
  await expect(last).toBeVisible();
  await expect
    .poll(() => last.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight))
    .toBe(true);
  expect(
    await last.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(28);

  await regie.keyboard.press('PageDown');
  await expect(zaal.getByRole('heading', { name: 'Terugblik op het huiswerk' })).toBeVisible();
  expect(await zaal.content()).not.toContain('gedachte');
});

test('parks a remark with one key, and gets it back', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');

  await regie.getByRole('heading', { level: 1 }).click();
  await regie.keyboard.press('p');
  const veld = regie.getByLabel('Wat wil je voor later bewaren?');
  await expect(veld).toBeFocused();
  await regie.keyboard.type('Wie maakt');
  await inspect(regie);
  // Escape keeps what was typed.
  await regie.keyboard.press('Escape');
  await expect(veld).toBeHidden();
  await regie.keyboard.press('p');
  await expect(veld).toHaveValue('Wie maakt');
  await regie.keyboard.press('End');
  await regie.keyboard.type(' het rooster?');
  await regie.keyboard.press('Enter');
  await expect(veld).toBeHidden();

  // In a text field P is a letter.
  await regie.getByLabel('Nieuwe bijdrage').focus();
  await regie.keyboard.type('p');
  await expect(regie.getByLabel('Nieuwe bijdrage')).toHaveValue('p');

  await regie.getByRole('button', { name: 'Parkeerplaats: 1 open' }).click();
  const dialog = regie.getByRole('dialog', { name: 'Parkeerplaats' });
  await expect(dialog.getByLabel('Opmerking', { exact: true })).toHaveValue('Wie maakt het rooster?');
  expect(await zaal.content()).not.toContain('rooster');
  await inspect(regie);
  await dialog.getByRole('button', { name: 'Op de zaal: de parkeerplaats' }).click();
  await expect(zaal.getByText('Wie maakt het rooster?')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Afgehandeld/ }).click({ force: true });
  await expect(zaal.getByText('Wie maakt het rooster?')).toBeHidden();
  await expect(dialog.getByText('Er staat niets meer open.')).toBeVisible();
  await regie.keyboard.press('Escape');
  await expect(regie.getByRole('button', { name: 'Parkeerplaats', exact: true })).toBeVisible();
});
