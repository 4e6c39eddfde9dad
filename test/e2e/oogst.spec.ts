import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { beginMetWerkvorm, openVerslag, pasteText } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { laatInvoeren, opentRegie } from './support/invoer.ts';

const NAMEN = ['Anna', 'Bram'] as const;

async function nextStap(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: /^Volgende stap/ }).click();
}

/** Types an answer at its question. */
async function add(regie: Page, vraag: string, tekst: string): Promise<void> {
  const deel = regie.getByRole('region', { name: vraag });
  await deel.getByLabel('Nieuw antwoord').fill(tekst);
  await regie.keyboard.press('Enter');
  await expect(deel.getByLabel('Tekst van antwoord 1')).toHaveValue(tekst);
}

/** Says whose the next answers are, at the first question. */
async function chooseVan(regie: Page, naam: string): Promise<void> {
  await regie.getByRole('button', { name: 'Zonder naam: van wie is wat je nu typt?' }).first().click();
  await regie.getByRole('menuitem', { name: naam, exact: true }).click();
}

test('a leervraag from vague to sharp: handed in, shown above each other, in the opbrengst together', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Leervraag scherp maken', NAMEN);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');

  await test.step('Anna hands in alone; nothing of it is on the zaal', async () => {
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    await invoer.getByRole('option', { name: 'Anna' }).first().click();
    await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('appel');
    await invoer.getByRole('button', { name: 'Verder' }).click();
    await invoer.locator('textarea').fill('Ik wil beter communiceren.');
    await invoer.getByRole('button', { name: 'Volgende vraag' }).click();
    await invoer.getByRole('button', { name: 'Lever in' }).click();
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
    await opentRegie(invoer, null);
    await expect(regie.getByLabel('Tekst van antwoord 1')).toHaveValue('Ik wil beter communiceren.');
    await regie.getByRole('button', { name: 'Op de zaal: de vragen' }).click();
    await expect(zaal.getByText('Welke leervraag neem je mee?')).toBeVisible();
    expect(await zaal.content()).not.toContain('beter communiceren');
    await expectNoAxeFindings(regie);
  });

  await test.step('the new one stands under the old one of the same person', async () => {
    await nextStap(regie);
    await chooseVan(regie, 'Anna');
    await add(regie, 'Hoe luidt de leervraag nu?', 'Hoe zeg ik in de overdracht kort wat ik zag?');
    await regie.getByRole('button', { name: 'Toon: antwoord 1' }).first().click();
    await expect(zaal.getByText('Hoe zeg ik in de overdracht kort wat ik zag?')).toBeVisible();
    await expect(zaal.getByText('Ik wil beter communiceren.')).toBeVisible();
    expect(await zaal.content()).not.toContain('Anna');
    await expectNoAxeFindings(zaal);
  });

  await test.step('what remains has the two together', async () => {
    const verslag = await openVerslag(regie);
    await expect(verslag.getByRole('table', { name: 'Anna' })).toContainText('Hoe zeg ik in de overdracht');
    await expect(verslag.getByRole('table', { name: 'Anna' })).toContainText('Ik wil beter communiceren.');
  });
});

test('feedback met OEPS: what is said aloud is on the zaal, and a question of a stap', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Feedback met OEPS', NAMEN);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');
  await regie.getByLabel('Nieuw antwoord').fill('Meteen, niet een week later');
  await regie.keyboard.press('Enter');
  await regie.getByLabel('Nieuw antwoord').focus();
  await pasteText(regie, 'Over wat je deed\nOnder vier ogen');
  await regie.getByRole('button', { name: 'Op de zaal: de lijst' }).click();
  for (const tekst of ['Meteen, niet een week later', 'Over wat je deed', 'Onder vier ogen'])
    await expect(zaal.getByText(tekst)).toBeVisible();
  await expectNoAxeFindings(zaal);
  await nextStap(regie);
  await expect(zaal.getByText(/Wat deed of zei de verteller precies/)).toBeVisible();
  await regie.getByText('Vraag op de zaal').click();
  await regie.getByRole('button', { name: 'Wat deed je toen?' }).click();
  await expect(zaal.getByText('Wat deed je toen?')).toBeVisible();

  await test.step('what remains: the conditions in the words of the group, and what people will try', async () => {
    for (const stap of ['E: Effect', 'P: Pauze', 'S: Suggestie', 'Wisselen van rol', 'Nabespreken']) {
      await nextStap(regie);
      await expect(zaal.getByRole('heading', { name: stap })).toBeVisible();
    }
    await add(regie, 'Bij welk gesprek ga je dit proberen?', 'Maandag, na de les.');
    expect(await zaal.content()).not.toContain('Maandag, na de les.');
    const verslag = await openVerslag(regie);
    await expect(verslag.getByRole('listitem').filter({ hasText: 'Onder vier ogen' })).toBeVisible();
    await expect(verslag.getByRole('listitem').filter({ hasText: 'Maandag, na de les.' })).toBeVisible();
  });
});

test('deelnemers aan het woord: from what is there already to what is tried, and by whom', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Deelnemers aan het woord', NAMEN);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');

  await test.step('who knows what is on the zaal with a name', async () => {
    await chooseVan(regie, 'Anna');
    await add(regie, 'Waar weet jij veel van', 'Rustig blijven bij boosheid');
    await regie.getByRole('button', { name: 'Op de zaal: de lijst' }).click();
    await expect(zaal.getByRole('listitem').filter({ hasText: 'Rustig blijven bij boosheid' })).toContainText(
      'Anna',
    );
  });

  await test.step('what people noted for themselves only when it is shown', async () => {
    await nextStap(regie);
    await add(regie, 'Wat is nieuw voor jou?', 'Eerst drie tellen wachten');
    await add(regie, 'Wat wil je vragen?', 'Werkt dit ook in een groep?');
    await regie
      .getByRole('region', { name: 'Wat wil je vragen?' })
      .getByRole('button', { name: 'Toon: antwoord 1' })
      .click();
    await expect(zaal.getByText('Werkt dit ook in een groep?')).toBeVisible();
    expect(await zaal.content()).not.toContain('Eerst drie tellen wachten');
    await expectNoAxeFindings(regie);
  });

  await test.step('a situation of a groepje is shown again in the harvest', async () => {
    await nextStap(regie);
    await add(regie, 'In welke situatie', 'Na een les die mislukte.');
    await nextStap(regie);
    await regie.getByRole('button', { name: 'Toon: antwoord 1' }).click();
    await expect(zaal.getByText('Na een les die mislukte.')).toBeVisible();
    await add(regie, 'Wat ga jij hiervan uitproberen?', 'Drie tellen, elke dag');
    await add(regie, 'Welke kennis uit de groep', 'Omgaan met boosheid');
    await regie.getByRole('button', { name: 'Op de zaal: de lijst' }).click();
    for (const tekst of ['Drie tellen, elke dag', 'Omgaan met boosheid'])
      await expect(zaal.getByText(tekst)).toBeVisible();
    await expectNoAxeFindings(zaal);
  });

  await test.step('what remains', async () => {
    const verslag = await openVerslag(regie);
    for (const item of [
      'Anna: Rustig blijven bij boosheid',
      'Eerst drie tellen wachten',
      'Na een les die mislukte.',
      'Drie tellen, elke dag',
    ])
      await expect(verslag.getByRole('listitem').filter({ hasText: item })).toBeVisible();
  });
});
