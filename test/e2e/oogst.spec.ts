import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { beginMetWerkvorm, openVerslag, pasteText } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { laatInvoeren, opentRegie } from './support/invoer.ts';

const NAMEN = ['Anna', 'Bram'] as const;

async function nextStap(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: /^Volgende stap/ }).click();
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
    await regie.getByRole('button', { name: 'Zonder naam: van wie is wat je nu typt?' }).first().click();
    await regie.getByRole('menuitem', { name: 'Anna', exact: true }).click();
    await regie.getByLabel('Nieuw antwoord').fill('Hoe zeg ik in de overdracht kort wat ik zag?');
    await regie.keyboard.press('Enter');
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
});
