import type { Page } from '@playwright/test';
import { beginMetWerkvorm } from './support/bijeenkomst.ts';
import { askValue } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

/** Shows a stap in the middle by its line in the programma; the room stays where it is. */
async function look(regie: Page, naam: RegExp): Promise<void> {
  await regie.getByRole('region', { name: 'Programma' }).getByRole('button', { name: naam }).first().click();
  await expect(regie.getByText('De groep blijft waar die is.')).toBeVisible();
}

const readPresentatie = (regie: Page) => askValue(regie, 'getPresentatie', {});

test('looking ahead changes nothing on the zaal, and leaves what is half typed where it is', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('radio', { name: 'Uitvoeren' }).click();
  await regie
    .getByRole('button', { name: /Kaartjes leggen/ })
    .first()
    .click();
  await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await expect(zaal.getByTestId('kwadrant')).toBeVisible();
  await regie.getByRole('radio', { name: 'Opdracht' }).click();
  const opdracht = zaal.getByRole('heading', { name: 'Kaartjes leggen' });
  await expect(opdracht).toBeVisible();
  const before = await readPresentatie(regie);

  await test.step('a question, a card and boards of another stap cannot be put forward', async () => {
    await look(regie, /Praten over de kaartjes/);
    const vragen = regie.locator('details', { hasText: 'Vraag op de zaal' }).getByRole('button');
    await expect(vragen.first()).toBeVisible();
    for (const vraag of await vragen.all()) await expect(vraag).toBeDisabled();
    await regie.getByRole('button', { name: /^2 Voordoen met hardop denken: / }).click();
    await expect(regie.getByRole('button', { name: 'Groot op de zaal' })).toBeDisabled();
    await regie.getByRole('radio', { name: 'Vergelijken' }).click();
    await expect(regie.getByRole('button', { name: 'Op de zaal', exact: true })).toBeDisabled();
  });

  await test.step('nor can slips, piles and situations of the interventiespel', async () => {
    await look(regie, /Situaties groeperen/);
    await regie.getByRole('button', { name: /^1\. / }).first().click();
    await expect(regie.getByRole('button', { name: 'Groot op de zaal' })).toBeDisabled();
    await look(regie, /Interventies bespreken/);
    await regie.getByRole('button', { name: /^Loot er één/ }).click();
    await expect(regie.getByRole('button', { name: /^Toon .*interventie/ })).toBeVisible();
  });
  expect(await readPresentatie(regie)).toEqual(before);
  await expect(opdracht).toBeVisible();

  await test.step('half an insight is there again after looking back, and after the clicker', async () => {
    await look(regie, /Praten over de kaartjes/);
    const veld = regie.getByPlaceholder('Schrijf op wat de groep opvalt');
    await veld.fill('Wie laat zien, houdt');
    await regie.getByRole('button', { name: 'Terug naar nu' }).click();
    await expect(veld).toBeHidden();
    await look(regie, /Praten over de kaartjes/);
    await expect(veld).toHaveValue('Wie laat zien, houdt');
    await veld.press('PageDown');
    await expect(regie.getByText('De groep blijft waar die is.')).toBeHidden();
    await veld.press('PageDown');
    await expect(veld).toBeHidden();
    await regie.keyboard.press('PageUp');
    await expect(veld).toHaveValue('Wie laat zien, houdt');
    await veld.press('End');
    await regie.keyboard.type(' het zelf vast.\n');
    await expect(veld).toHaveValue('');
    await expect(regie.getByLabel('Inzicht', { exact: true }).last()).toHaveValue(
      'Wie laat zien, houdt het zelf vast.',
    );
    expect(await zaal.content()).not.toContain('Wie laat zien');
  });
});

test('pairs stay together in the stappen that follow, and can be shown before the room is there', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Feedback met OEPS', ['Anna', 'Bram', 'Cas', 'Dee', 'Eva', 'Fem']);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  const deel = regie.getByRole('region', { name: 'Groepjes', exact: true });
  const leden = () => deel.getByRole('grid', { name: /^Leden van groepje/ }).allInnerTexts();

  const half = regie.getByLabel('Nieuw antwoord').first();
  await half.fill('Feedback helpt als');
  await look(regie, /Observeer/);
  await deel.getByRole('button', { name: 'Maak groepjes' }).click();
  await expect(deel.getByRole('grid')).toHaveCount(3);
  const paren = await leden();
  await deel.getByRole('button', { name: 'Op de zaal: de groepjes' }).click();
  await expect(zaal.getByRole('heading', { name: 'Groepje 3' })).toBeVisible();
  await deel.getByRole('button', { name: 'Op de zaal: de groepjes' }).click();
  await expect(zaal.getByRole('heading', { name: 'Wat is goede feedback?' })).toBeVisible();

  await regie.keyboard.press('PageDown');
  await expect(zaal.getByRole('heading', { name: 'O: Observeer' })).toBeVisible();
  await expect(deel.getByText('Zoals in de vorige stap.')).toBeHidden();
  await regie.keyboard.press('PageDown');
  await expect(deel.getByText('Zoals in de vorige stap.')).toBeVisible();
  expect(await leden()).toEqual(paren);
  await deel.getByRole('button', { name: 'Op de zaal: de groepjes' }).click();
  await expect(zaal.getByText('Fem', { exact: true })).toBeVisible();

  // Somebody leaves: from here on others work together, and before that it was as it was.
  await regie.getByRole('button', { name: '6 van 6 aanwezig' }).click();
  await regie.getByRole('switch', { name: /^Fem/ }).click({ force: true });
  await regie.keyboard.press('Escape');
  await deel.getByRole('button', { name: 'Pas groepjes aan' }).click();
  await expect(zaal.getByText('Fem', { exact: true })).toBeHidden();
  await expect(deel.getByText('Zoals in de vorige stap.')).toBeHidden();
  await look(regie, /Observeer/);
  expect(await leden()).toEqual(paren);

  await look(regie, /Wat is goede feedback/);
  await expect(half).toHaveValue('Feedback helpt als');
});
