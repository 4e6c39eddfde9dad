import type { Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoAxeFindingsInBoth } from './support/axe.ts';
import { begin, makeBijeenkomst, pasteText } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';
/** A stap of the example in which people work in small groups. */
const GROEPJES_STAP = /Praten over de kaartjes/;

/** Adds people to the groep of the bijeenkomst that is being prepared. */
async function addPeople(regie: Page, namen: readonly string[]): Promise<void> {
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  await pasteText(regie, namen.join('\n'));
  const all = String(namen.length);
  await expect(regie.getByRole('button', { name: `${all} van ${all} aanwezig` })).toBeVisible();
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
  await expectNoAxeFindingsInBoth(regie);
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
  await expectNoAxeFindingsInBoth(regie);
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
  await expectNoAxeFindingsInBoth(regie);
  await dialog.getByRole('button', { name: 'Op de zaal: de parkeerplaats' }).click();
  await expect(zaal.getByText('Wie maakt het rooster?')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Afgehandeld/ }).click({ force: true });
  await expect(zaal.getByText('Wie maakt het rooster?')).toBeHidden();
  await expect(dialog.getByText('Er staat niets meer open.')).toBeVisible();
  await regie.keyboard.press('Escape');
  await expect(regie.getByRole('button', { name: 'Parkeerplaats', exact: true })).toBeVisible();
});

/** The names in each groepje, as regie shows them. */
async function readGroepjes(regie: Page): Promise<string[][]> {
  const lists = await regie.getByRole('grid', { name: /^Leden van groepje/ }).all();
  return Promise.all(lists.map((list) => list.getByRole('row').allTextContents()));
}

/** The card on which the focus is; while something is dragged, that is where it would be laid. */
function readFocusedGroepje(regie: Page): Promise<string | null | undefined> {
  return regie.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'));
}

test('makes groepjes, changes them by mouse and keyboard, and fits them to who comes and goes', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('radio', { name: 'Uitvoeren' }).click();
  await regie.getByRole('button', { name: GROEPJES_STAP }).first().click();
  await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');

  const deel = regie.getByRole('region', { name: 'Groepjes', exact: true });
  await deel.getByRole('radio', { name: 'Drieën' }).click();
  await deel.getByRole('button', { name: 'Maak groepjes' }).click();
  await expect.poll(async () => (await readGroepjes(regie)).map((leden) => leden.length)).toEqual([4, 4]);
  expect(await zaal.content()).not.toContain('Deelnemer 1');

  // By mouse, and by keyboard: Enter on the handle, Tab to another card, Enter.
  const before = await readGroepjes(regie);
  const moved = before[0]?.[0] ?? '';
  // Nothing may scroll between taking hold and letting go.
  await deel.getByText('Nieuw groepje').scrollIntoViewIfNeeded();
  await deel
    .getByRole('row', { name: moved })
    .dragTo(deel.getByRole('grid', { name: 'Leden van groepje 2' }));
  await expect.poll(async () => (await readGroepjes(regie))[1]).toContain(moved);
  const back = (await readGroepjes(regie))[1]?.[0] ?? '';
  await deel.getByRole('row', { name: back }).getByRole('button').focus();
  await regie.keyboard.press('Enter');
  for (let tabs = 0; tabs < 4 && (await readFocusedGroepje(regie)) !== 'Groepje 1'; tabs += 1)
    await regie.keyboard.press('Tab');
  await regie.keyboard.press('Enter');
  await expect.poll(async () => (await readGroepjes(regie))[0]).toContain(back);
  // The cards on the board are the werkvorm's own, and looked at in its test.
  await expectNoAxeFindingsInBoth(regie, { exclude: ['[data-kaart]', '[data-bakkaart]'] });

  await deel.getByRole('button', { name: 'Op de zaal: de groepjes' }).click();
  await expect(zaal.getByRole('heading', { name: 'Groepje 2' })).toBeVisible();
  await expect(zaal.getByText(moved, { exact: true })).toBeVisible();
  await expectNoAxeFindings(zaal);

  // Somebody leaves: nothing moves until it is asked for.
  const held = await readGroepjes(regie);
  await regie.getByRole('button', { name: '8 van 8 aanwezig' }).click();
  await regie.getByRole('switch', { name: new RegExp(`^${moved}`) }).click({ force: true });
  await regie.keyboard.press('Escape');
  await expect(deel.getByText(`${moved} is weg.`)).toBeVisible();
  expect(await readGroepjes(regie)).toEqual(held);
  await deel.getByRole('button', { name: 'Pas groepjes aan' }).click();
  await expect(zaal.getByText(moved, { exact: true })).toBeHidden();
  await expect(deel.getByText(`${moved} is weg.`)).toBeHidden();
});

test('rounds off in seconds, and the next bijeenkomst opens with it', async ({ dialoogtafel }) => {
  // Five looks with axe at two windows, on a machine that may be busy.
  test.slow();
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await addPeople(regie, ['Anna', 'Bram']);
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');

  await regie.getByRole('button', { name: 'Afronden: voor de volgende keer' }).click();
  const dialog = regie.getByRole('dialog', { name: 'Afronden' });
  await dialog.getByLabel('Leervraag voor de volgende keer').fill('Hoe laat je los?');
  await dialog.getByLabel('Huiswerk').fill('Kijk een dag mee.');
  await dialog.getByRole('button', { name: 'Datum van de volgende keer' }).click();
  await dialog.getByLabel('Nieuwe afspraak', { exact: true }).fill('Rooster maken');
  await dialog.getByRole('button', { name: 'Wie?: van wie is de nieuwe afspraak?' }).click();
  await regie.getByRole('menuitemcheckbox', { name: 'Bram' }).click();
  await regie.keyboard.press('Escape');
  await expect(regie.getByRole('menu')).toBeHidden();
  // Half an agreement is there again after looking elsewhere, with who it is for.
  await regie.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await regie.getByRole('button', { name: 'Afronden: voor de volgende keer' }).click();
  await expect(dialog.getByLabel('Nieuwe afspraak', { exact: true })).toHaveValue('Rooster maken');
  await expect(dialog.getByRole('button', { name: 'Bram: van wie is de nieuwe afspraak?' })).toBeVisible();
  await dialog.getByLabel('Wanneer is de nieuwe afspraak?').fill('voor maandag');
  await regie.keyboard.press('Enter');
  await expect(dialog.getByLabel('Nieuwe afspraak', { exact: true })).toBeFocused();
  await expect(dialog.getByLabel('Wat is afspraak 1?')).toHaveValue('Rooster maken');
  await dialog.getByLabel('Plan van Anna').fill('Eerst een vraag stellen');
  await dialog.getByRole('button', { name: /Duo van Anna/ }).click();
  await regie.getByRole('option', { name: 'Met Bram' }).click();
  await expectNoAxeFindingsInBoth(regie);
  expect(await zaal.content()).not.toContain('Kijk een dag mee.');
  for (const [knop, getoond] of [
    ['voor de volgende keer', 'Kijk een dag mee.'],
    ['de afspraken', 'Bram · voor maandag'],
    ['de plannen', 'Anna, samen met Bram'],
  ] as const) {
    await dialog.getByRole('button', { name: `Op de zaal: ${knop}` }).click();
    await expect(zaal.getByText(getoond)).toBeVisible();
    await expectNoAxeFindings(zaal);
  }
  await regie.keyboard.press('Escape');

  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await regie.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  await regie.getByLabel('Titel').fill('De volgende keer');
  await regie.getByRole('button', { name: 'Bijeenkomst maken' }).click();
  const terugblik = regie.getByRole('region', { name: 'Terugblik', exact: true });
  await expect(terugblik).toContainText('Rooster maken (Bram, voor maandag)');
  await expect(terugblik).toContainText('Anna, samen met Bram: Eerst een vraag stellen');
  await terugblik.getByRole('button', { name: 'Neem de leervraag over voor vandaag' }).click();
  await expect(regie.getByLabel('Leervraag').first()).toHaveValue('Hoe laat je los?');
  await expectNoAxeFindingsInBoth(regie);
  await regie.getByRole('radio', { name: 'Uitvoeren' }).click();
  await expect(terugblik).toContainText('Kijk een dag mee.');
  await expectNoAxeFindingsInBoth(regie);
});

test('keeps a photo of a flip-over without its metadata, shows it, and brings it back', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');

  const [chooser] = await Promise.all([
    regie.waitForEvent('filechooser'),
    regie.getByRole('button', { name: 'Foto kiezen' }).click(),
  ]);
  await chooser.setFiles({ name: 'flap.png', mimeType: 'image/png', buffer: await drawFlap(regie) });
  const bijschrift = regie.getByLabel('Bijschrift van foto 1');
  await bijschrift.fill('De flap van groepje 2');
  await bijschrift.blur();
  expect(await zaal.locator('img').count()).toBe(0);
  await expectNoAxeFindingsInBoth(regie);
  await regie.getByRole('button', { name: 'Toon: foto 1' }).click();
  const shown = zaal.getByRole('img', { name: 'De flap van groepje 2' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640);
  await expectNoAxeFindings(zaal);

  await regie.getByRole('button', { name: 'Verwijder foto 1' }).click();
  await expect(shown).toBeHidden();
  await regie.getByRole('button', { name: 'Ongedaan: foto verwijderd' }).click();
  await expect(regie.getByRole('img', { name: 'De flap van groepje 2' })).toBeVisible();

  // What is pasted while the photos lie on top comes there once.
  await regie.getByRole('button', { name: 'Foto’s van flappen' }).click();
  await regie.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'plak.png', { type: 'image/png' }));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  const dialog = regie.getByRole('dialog');
  await expect(dialog.getByLabel('Bijschrift van foto 2')).toBeVisible();
  await expect(dialog.getByLabel(/^Bijschrift van foto/)).toHaveCount(2);

  // Of another onderdeel too; only here can it be shown.
  await dialog.getByRole('button', { name: /Bij welk onderdeel/ }).click();
  await regie.getByRole('option', { name: 'Terugblik op het huiswerk' }).click();
  await expect(dialog.getByLabel(/^Bijschrift van foto/)).toHaveCount(0);
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'terugblik.png',
    mimeType: 'image/png',
    buffer: await drawFlap(regie),
  });
  await dialog.getByLabel('Bijschrift van foto 1').fill('Van vorige keer');
  await expect(dialog.getByRole('button', { name: 'Toon: foto 1' })).toBeDisabled();
  await expectNoAxeFindingsInBoth(regie);
});

/** A picture of 640 by 480, as PNG. */
async function drawFlap(regie: Page): Promise<Buffer> {
  const bytes = await regie.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 480);
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.fillStyle = '#f4ead2';
      context.fillRect(0, 0, 640, 480);
      context.fillStyle = '#1d56a8';
      context.font = '48px sans-serif';
      context.fillText('Ruimte geven', 80, 200);
    }
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}
