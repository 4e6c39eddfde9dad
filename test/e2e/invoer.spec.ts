import type { Page } from '@playwright/test';
import { expectNoAxeFindingsInBoth } from './support/axe.ts';
import { openFromLibrary } from './support/bijeenkomst.ts';
import { lookAtDialog } from './support/dialoog.ts';
import { expect, test } from './support/fixtures.ts';
import {
  beginMet,
  begint,
  CODE,
  laatInvoeren,
  levertIn,
  listZichtbaar,
  NAMEN,
  opentRegie,
  schrijft,
} from './support/invoer.ts';

test('eight people hand in by passing the laptop on; the room sees how many, regie gets all of it', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await beginMet(regie);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');
  const invoer = await laatInvoeren(dialoogtafel);
  await expect(zaal.getByText('0 van 8 ingeleverd')).toBeVisible();
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['invoer', 'zaal']);

  for (const [index, naam] of NAMEN.entries()) {
    await levertIn(invoer, naam, `kanarie-${naam} een\nkanarie-${naam} twee`);
    await expect(zaal.getByText(`${String(index + 1)} van 8 ingeleverd`)).toBeVisible();
    await expect(invoer.getByText(`${String(index + 1)} van 8 ingeleverd`)).toBeVisible();
    for (const page of [invoer, zaal]) expect(await page.content()).not.toContain('kanarie');
    const verder = index === NAMEN.length - 1 ? 'Klaar' : 'Ik ben de volgende';
    await invoer.getByRole('button', { name: verder }).click();
  }
  await expect(invoer.getByRole('heading', { name: 'Iedereen heeft ingeleverd' })).toBeVisible();
  await opentRegie(invoer);
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['regie', 'zaal']);
  await expect(zaal.getByText('ingeleverd')).toBeHidden();
  await expect(regie.getByText('8 van 8 ingeleverd')).toBeVisible();
  for (const naam of NAMEN) await expect(regie.getByText(`kanarie-${naam} twee`)).toBeVisible();
});

test('somebody takes back what they just handed in, and later hands in anew', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await beginMet(regie, ['Anna', 'Bram']);
  const invoer = await laatInvoeren(dialoogtafel, { code: null });
  await levertIn(invoer, 'Anna', 'Te snel');
  await invoer.getByRole('button', { name: 'Toch nog iets veranderen' }).click();
  await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('iets anders');
  await invoer.getByRole('button', { name: 'Neem terug' }).click();
  await expect(invoer.getByText('Dit is niet het woord dat je koos.')).toBeVisible();
  await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('woord van Anna');
  await invoer.getByRole('button', { name: 'Neem terug' }).click();
  await expect(invoer.locator('textarea')).toHaveValue('Te snel');
  await schrijft(invoer, 'Goed nagedacht');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();

  await begint(invoer, 'Anna');
  await expect(invoer.locator('textarea')).toHaveValue('');
  await invoer.getByText('Opnieuw inleveren').click();
  await schrijft(invoer, 'Nog beter');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
  await opentRegie(invoer, null);
  await expect(regie.getByText('Nog beter')).toBeVisible();
  await expect(regie.getByText('Te snel')).toBeHidden();
  await expect(regie.getByText('Goed nagedacht')).toBeHidden();

  await regie.getByRole('button', { name: 'Wie?' }).click();
  await regie.getByRole('button', { name: 'Weghalen wat Anna inleverde' }).click();
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Weghalen' }).click();
  await expect(regie.getByText('nog niet').first()).toBeVisible();
  await regie.keyboard.press('Escape');
  await expect(regie.getByText('Nog beter')).toBeHidden();
});

test('half-written text is there after the app was killed, for who wrote it', async ({ dialoogtafel }) => {
  await beginMet(dialoogtafel.regie, ['Anna', 'Bram']);
  let invoer = await laatInvoeren(dialoogtafel);
  await begint(invoer, 'Anna', 'kersentaart');
  await schrijft(invoer, 'Nog lang niet af');
  await invoer.waitForTimeout(1000);
  await dialoogtafel.kill();
  await dialoogtafel.start();
  invoer = await dialoogtafel.waitFor('invoer');
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['invoer']);
  await begint(invoer, 'Anna', 'Kersentaart');
  await expect(invoer.locator('textarea')).toHaveValue('Nog lang niet af');
  await invoer.getByRole('button', { name: 'Later verder' }).click();
  await opentRegie(invoer);
  await expect(dialoogtafel.regie.getByRole('heading', { level: 1, name: 'Doorgeven' })).toBeVisible();
});

test('without names: a code word, and everything at once when regie shows it', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await beginMet(regie, ['Anna', 'Bram']);
  const invoer = await laatInvoeren(dialoogtafel, { code: null, isZonderNaam: true });
  await invoer.getByRole('button', { name: 'Begin', exact: true }).click();
  const codewoord = (await invoer.getByText(/^[a-z]+ \d\d$/).textContent()) ?? '';
  await invoer.getByRole('button', { name: 'Begin met schrijven' }).click();
  await schrijft(invoer, 'Half af');
  await invoer.getByRole('button', { name: 'Later verder' }).click();

  await invoer.getByRole('button', { name: 'Begin', exact: true }).click();
  await invoer.getByRole('button', { name: 'Begin met schrijven' }).click();
  await schrijft(invoer, 'Van een ander');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();

  await invoer.getByRole('button', { name: 'Ik heb al een codewoord' }).click();
  await invoer.getByRole('textbox', { name: 'Jouw codewoord' }).fill(codewoord);
  await invoer.getByRole('button', { name: 'Verder' }).click();
  await expect(invoer.locator('textarea')).toHaveValue('Half af');
  await schrijft(invoer, 'Helemaal af');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('button', { name: 'Klaar' }).click();
  await opentRegie(invoer, null);

  await expect(regie.getByText('2 zonder naam, nog niet te zien')).toBeVisible();
  await expect(regie.getByText('Helemaal af')).toBeHidden();
  await regie.getByRole('button', { name: 'Laat ze zien' }).click();
  await lookAtDialog(dialoogtafel, 'regie/invoer/Doorgeven');
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Laat ze zien' }).click();
  await expect(regie.getByText('Helemaal af')).toBeVisible();
  await expect(regie.getByText('Van een ander')).toBeVisible();
  // Nobody can hand these words in again.
  await regie.getByRole('button', { name: 'Verwijder bijdrage 1' }).click();
  await expect(regie.getByRole('alertdialog')).toContainText('Weghalen wat iemand inleverde?');
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Weghalen' }).click();
  await expect(regie.getByRole('list', { name: 'Bijdragen' }).getByRole('listitem')).toHaveCount(1);
});

test('regie is locked for the break, also over a new start, and opens with the code', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await beginMet(regie, ['Anna']);
  await regie.getByLabel('Je notities').fill('kanarie-notitie');
  await regie.keyboard.press('Control+L');
  await regie.getByLabel('Code', { exact: true }).fill(CODE);
  await regie.getByRole('button', { name: 'Bewaar en vergrendel' }).click();
  let slot = await dialoogtafel.waitFor('invoer');
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['invoer']);
  expect(await slot.content()).not.toContain('kanarie');
  await dialoogtafel.restart();
  slot = await dialoogtafel.waitFor('invoer');
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['invoer']);
  await slot.getByLabel('Code van de begeleider').fill('fout');
  await slot.getByRole('button', { name: 'Open regie' }).click();
  await expect(slot.getByText('Dit is niet de code.')).toBeVisible();
  await slot.getByLabel('Code van de begeleider').fill(CODE);
  await slot.getByRole('button', { name: 'Open regie' }).click();
  ({ regie } = dialoogtafel);
  await expect.poll(() => listZichtbaar(dialoogtafel)).toEqual(['regie']);
  await openFromLibrary(regie, 'Doorgeven');
  await expect(regie.getByLabel('Je notities')).toHaveValue('kanarie-notitie');
});

test.describe('the code of regie was forgotten', () => {
  test.use({ launch: { args: ['--wis-regiecode'] } });

  test('starting with --wis-regiecode takes it away and nothing else', async ({ dialoogtafel }) => {
    await beginMet(dialoogtafel.regie, ['Anna', 'Bram']);
    let invoer = await laatInvoeren(dialoogtafel);
    await levertIn(invoer, 'Anna', 'Blijft bewaard');
    await dialoogtafel.kill();
    await dialoogtafel.start();
    invoer = await dialoogtafel.waitFor('invoer');
    await opentRegie(invoer, null);
    await expect(dialoogtafel.regie.getByText('Blijft bewaard')).toBeVisible();
  });
});

/** Looks at a screen, in the light and in the dark. */
async function inspect(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expectNoAxeFindingsInBoth(page);
}

test('axe finds nothing on the screens of invoer', async ({ dialoogtafel }) => {
  // Every screen of two rounds of invoer, each in two colours.
  test.slow();
  const { regie } = dialoogtafel;
  await beginMet(regie, ['Anna', 'Bram', 'Anna']);
  await regie.getByRole('button', { name: 'Laat invoeren' }).click();
  await inspect(regie);
  await regie.getByRole('button', { name: 'Code kiezen' }).click();
  await inspect(regie);
  // One lies on the other: that one listens only when the upper one is gone.
  for (const left of [1, 0]) {
    await regie.keyboard.press('Escape');
    await expect(regie.locator('[role="dialog"]')).toHaveCount(left);
  }

  const invoer = await laatInvoeren(dialoogtafel);
  await inspect(invoer);
  await invoer.getByRole('option').first().click();
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Verder' }).click();
  await invoer.getByText('minstens drie letters').waitFor();
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Terug', exact: true }).click();
  await begint(invoer, 'Bram');
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByText('nog niets opgeschreven').waitFor();
  await inspect(invoer);
  await schrijft(invoer, 'Iets');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Toch nog iets veranderen' }).click();
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Terug', exact: true }).click();
  await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
  // A second time: what becomes of the first stands above the field, and the first itself is not shown.
  await begint(invoer, 'Bram');
  await expect(invoer.getByRole('radio', { name: 'Iets toevoegen' })).toBeChecked();
  await expect(invoer.locator('textarea')).toHaveValue('');
  await inspect(invoer);
  await schrijft(invoer, 'Nog iets');
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
  await invoer.getByRole('button', { name: 'Terug naar de begeleider' }).click();
  await inspect(invoer);
  await invoer.getByRole('button', { name: 'Verder met invoeren' }).click();
  await opentRegie(invoer);

  const bijdragen = regie.getByRole('list', { name: 'Bijdragen' }).getByRole('listitem');
  await expect(bijdragen).toHaveCount(2);
  await regie.getByRole('button', { name: 'Verwijder bijdrage 1' }).click();
  await expect(regie.getByRole('alertdialog')).toContainText('Weghalen wat Bram inleverde?');
  await lookAtDialog(dialoogtafel, 'regie/invoer/use-weghalen');
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Annuleren' }).click();
  await expect(bijdragen).toHaveCount(2);
  await regie.getByRole('button', { name: 'Verwijder bijdrage 1' }).click();
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Weghalen' }).click();
  await expect(bijdragen).toHaveCount(1);
  await regie.getByLabel('Nieuwe bijdrage').fill('Getypt');
  await regie.getByLabel('Nieuwe bijdrage').press('Enter');
  await expect(bijdragen).toHaveCount(2);
  // What regie typed goes at once: undo brings it back.
  await regie.getByRole('button', { name: 'Verwijder bijdrage 2' }).click();
  await expect(bijdragen).toHaveCount(1);

  await regie.getByRole('button', { name: 'Wie?' }).click();
  await lookAtDialog(dialoogtafel, 'regie/invoer/Inleveraars');
  await regie.getByRole('button', { name: 'Weghalen wat Bram inleverde' }).click();
  await lookAtDialog(dialoogtafel, 'regie/invoer/Inleveraars');
  await regie.getByRole('button', { name: 'Annuleren' }).click();
  await regie.keyboard.press('Escape');
  const zonderNaam = await laatInvoeren(dialoogtafel, { code: null, isZonderNaam: true });
  await inspect(zonderNaam);
  await zonderNaam.getByRole('button', { name: 'Ik heb al een codewoord' }).click();
  await inspect(zonderNaam);
  await zonderNaam.getByRole('button', { name: 'Terug', exact: true }).click();
  await zonderNaam.getByRole('button', { name: 'Begin', exact: true }).click();
  await zonderNaam.getByRole('button', { name: 'Begin met schrijven' }).waitFor();
  await inspect(zonderNaam);
  await zonderNaam.getByRole('button', { name: 'Begin met schrijven' }).click();
  await zonderNaam.getByRole('button', { name: 'Later verder' }).click();
  await opentRegie(zonderNaam);
  await regie.keyboard.press('Control+L');
  const slot = await dialoogtafel.waitFor('invoer');
  await slot.getByLabel('Code van de begeleider').waitFor();
  await inspect(slot);
});
