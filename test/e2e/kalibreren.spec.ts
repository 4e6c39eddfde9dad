import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { beginMetWerkvorm, openVerslag, turnTo } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { laatInvoeren, opentRegie } from './support/invoer.ts';

const NAMEN = ['Anna', 'Bram', 'Cor', 'Daan'] as const;
const WACHT = 'Wacht na een vraag tot de student antwoord geeft.';

/** Types an example and hands it to the field. */
async function addRegel(regie: Page, veld: string, tekst: string): Promise<void> {
  await regie.getByLabel(veld).fill(tekst);
  await regie.keyboard.press('Enter');
}

test('calibrating: alone, on the sheets of the groepjes, together, with the origin of everything', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Kalibreren: de bekwaamheden van de werkplekopleider', NAMEN);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');

  await test.step('one hands in by doorgeven, the others by regie', async () => {
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    await invoer.getByRole('option', { name: 'Anna' }).first().click();
    await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('appel');
    await invoer.getByRole('button', { name: 'Verder' }).click();
    await invoer.locator('textarea').fill(WACHT);
    for (let vraag = 0; vraag < 4; vraag += 1)
      await invoer.getByRole('button', { name: 'Volgende vraag' }).click();
    await invoer.getByRole('button', { name: 'Lever in' }).click();
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
    await opentRegie(invoer, null);
    await expect(regie.getByLabel('Tekst van voorbeeld 1')).toHaveValue(WACHT);
    await addRegel(regie, 'Nieuw voorbeeld', 'Is heel betrokken');
    await expect(regie.getByText('Wat zie je iemand dan doen?')).toBeVisible();
    await expectNoAxeFindings(regie);
  });

  await test.step('groepjes take areas and make their lists', async () => {
    await regie.getByRole('button', { name: /^Volgende stap/ }).click();
    await regie.getByRole('radio', { name: 'Tweeën' }).click();
    await regie.getByRole('button', { name: 'Maak groepjes' }).click();
    for (const groepje of ['Groepje 1', 'Groepje 2']) {
      await regie.getByRole('radio', { name: groepje }).click();
      await regie.getByText('Agogisch bekwaam', { exact: true }).first().click();
      await addRegel(regie, 'Op het vel: Agogisch bekwaam', `Stelt een open vraag en wacht.`);
      await expect(regie.getByText('1 van minstens 3')).toBeVisible();
    }
    await addRegel(regie, 'Op het vel: Agogisch bekwaam', 'Laat de student eerst zelf proberen.');
    await regie.getByRole('button', { name: 'Op de zaal: wie wat uitwerkt' }).click();
    await expect(zaal.getByText('2 van minstens 3')).toBeVisible();
    await expectNoAxeFindings(regie);
  });

  await test.step('what Anna wrote goes on the sheet of her groepje', async () => {
    const neemOver = regie.getByRole('button', { name: `Neem over: ${WACHT}` });
    if (!(await neemOver.isVisible())) await regie.getByRole('radio', { name: 'Groepje 1' }).click();
    await neemOver.click();
    await expect(regie.getByText('eerst van Anna')).toBeVisible();
    expect(await zaal.content()).not.toContain(WACHT);
  });

  await test.step('together: equal ones become one, and nobody named some', async () => {
    await regie.getByRole('button', { name: /^Volgende stap/ }).click();
    await regie.getByRole('button', { name: 'Op de zaal: Agogisch bekwaam' }).click();
    await expect(zaal.getByText(WACHT)).toBeVisible();
    await expect(zaal.getByText('Stelt een open vraag en wacht.')).toHaveCount(2);
    await regie.getByRole('button', { name: 'Voeg ze samen' }).click();
    await expect(zaal.getByText('Stelt een open vraag en wacht.')).toHaveCount(1);
    await expect(zaal.getByText('Groepje 1 · Groepje 2')).toBeVisible();
    await regie.getByText(/^Aanvullen uit de lijst/).click();
    await regie.getByRole('button', { name: /^Vul aan: Praat met de student/ }).click();
    await expect(zaal.getByText('aangevuld', { exact: true })).toBeVisible();
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
  });

  await test.step('merging is taken apart, and undone', async () => {
    await regie.getByRole('button', { name: /^Maak los: gedrag/ }).click();
    await expect(zaal.getByText('Stelt een open vraag en wacht.')).toHaveCount(2);
    await regie.keyboard.press('Control+z');
    await expect(zaal.getByText('Groepje 1 · Groepje 2')).toBeVisible();
  });

  await test.step('what remains says where everything came from', async () => {
    const verslag = await openVerslag(regie);
    await expect(verslag).toContainText('Groepje 1, Groepje 2');
    await expect(verslag).toContainText('aangevuld');
    await expect(verslag.getByRole('row', { name: new RegExp(`${WACHT}.*Anna`) })).toBeVisible();
  });
});

test('leeruitkomsten: who is in a groepje is asked for its stagesoort only; own areas are kept', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  await beginMetWerkvorm(regie, 'Kalibreren: de leeruitkomsten van de student', NAMEN);
  await test.step('stap 2 gives a groepje a stagesoort beforehand', async () => {
    await regie
      .getByRole('button', { name: /Beelden naast elkaar leggen/ })
      .first()
      .click();
    await regie.getByRole('button', { name: 'Maak groepjes' }).click();
    await regie.getByRole('button', { name: /Stagesoort van dit groepje/ }).click();
    await regie.getByRole('option', { name: 'BOL-stage' }).click();
    await expect(regie.getByText('0 van minstens 3')).toHaveCount(4);
    await regie.getByRole('button', { name: 'Terug naar nu' }).click();
  });
  await test.step('invoer asks for four leeruitkomsten', async () => {
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    await invoer.getByRole('option', { name: 'Anna' }).first().click();
    await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('peer');
    await invoer.getByRole('button', { name: 'Verder' }).click();
    await expect(invoer.getByText('vraag 1 van 4')).toBeVisible();
    await invoer.getByRole('button', { name: 'Later verder' }).click();
    await opentRegie(invoer, null);
  });
  await test.step('an own set is kept for next time', async () => {
    await regie.getByRole('button', { name: 'Gebieden aanpassen' }).click();
    await regie.getByLabel('Naam van deze gebieden samen').fill('Onze uitkomsten');
    await regie.getByRole('button', { name: 'Bewaren en gebruiken' }).click();
    await turnTo(regie, 'Voorbereiden');
    await regie.getByRole('button', { name: 'Werkvorm toevoegen' }).last().click();
    await regie.getByText('Kalibreren: de leeruitkomsten van de student', { exact: true }).last().click();
    await regie.getByRole('button', { name: /Welke gebieden/ }).click();
    await expect(regie.getByRole('option', { name: 'Onze uitkomsten' })).toBeVisible();
  });
});
