import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { begin, makeBijeenkomst, pasteText } from './support/bijeenkomst.ts';
import { lookAtDialog } from './support/dialoog.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';
import { laatInvoeren, opentRegie } from './support/invoer.ts';

const NAMEN = ['Anna', 'Bram', 'Cor'];

/** A bijeenkomst with three people and an exchange without names; the room is at the writing. */
async function beginZonderNamen(dialoogtafel: Dialoogtafel): Promise<Page> {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Brieven');
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  await pasteText(regie, NAMEN.join('\n'));
  await regie.getByRole('row', { name: /Terugblik/ }).click();
  await regie.getByRole('button', { name: 'Werkvorm toevoegen' }).click();
  await regie.getByText('Brievenwisseling', { exact: true }).click();
  await regie.getByText('Zonder namen', { exact: true }).click();
  await regie.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await begin(regie);
  await regie.keyboard.press('PageDown');
  await regie.getByRole('heading', { level: 2, name: 'Een brief schrijven' }).waitFor();
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await zaal.getByRole('heading', { level: 1 }).waitFor();
  return zaal;
}

/** Writes in the field and goes on; marks what was written when it is not for the zaal. Leaves the laptop as it then is. */
async function schrijft(invoer: Page, tekst: string, isNietOpZaal = false): Promise<void> {
  await invoer.locator('textarea').fill(tekst);
  await invoer.getByRole('button', { name: 'Volgende vraag' }).click();
  if (isNietOpZaal) await invoer.getByText('Niet op de zaal', { exact: true }).click();
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await expect(invoer.getByRole('heading', { name: 'Ingeleverd' })).toBeVisible();
}

const geefDoor = (invoer: Page): Promise<void> =>
  invoer.getByRole('button', { name: /^(Ik ben de volgende|Klaar)$/ }).click();

/** Somebody goes on with their code word. */
async function gaatVerder(invoer: Page, codewoord: string): Promise<void> {
  await invoer.getByRole('button', { name: 'Ik heb al een codewoord' }).click();
  await invoer.getByRole('textbox', { name: 'Jouw codewoord' }).fill(codewoord);
  await invoer.getByRole('button', { name: 'Verder' }).click();
  await invoer.locator('textarea').waitFor();
}

test('three people write to each other without names; the answer finds its writer and the room sees what it may', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  const zaal = await beginZonderNamen(dialoogtafel);
  const codes: string[] = [];

  const briefje = await test.step('slips with a code word can be printed, each word once', async () => {
    await regie.keyboard.press('Control+P');
    const dialog = regie.getByRole('dialog', { name: 'Afdrukken op papier' });
    await dialog.getByRole('checkbox', { name: 'Briefjes met een codewoord' }).focus();
    await expect(dialog.getByRole('textbox', { name: 'Aantal: Briefjes met een codewoord' })).toHaveCount(0);
    const woorden = dialog.getByRole('img', { name: /^Voorbeeld: Briefjes/ }).getByText(/^[a-z]+ \d\d$/);
    await expect(woorden).toHaveCount(8);
    const [first = ''] = await woorden.allTextContents();
    await expectNoAxeFindings(regie);
    await regie.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return first;
  });

  await test.step('everyone writes with a code word of their own; an empty letter is refused', async () => {
    await regie.getByRole('button', { name: 'Op de zaal: het thema en de vragen' }).click();
    await expect(zaal.getByText('De identiteitsontwikkeling van jongeren')).toBeVisible();
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    for (const naam of NAMEN) {
      if (naam === 'Cor') {
        await gaatVerder(invoer, briefje);
        codes.push(briefje);
      } else {
        await invoer.getByRole('button', { name: 'Begin', exact: true }).click();
        codes.push((await invoer.getByText(/^[a-z]+ \d\d$/).textContent()) ?? '');
        await invoer.getByRole('button', { name: 'Begin met schrijven' }).click();
      }
      if (naam === 'Anna') {
        await invoer.getByRole('button', { name: 'Volgende vraag' }).click();
        await invoer.getByRole('button', { name: 'Lever in' }).click();
        await expect(invoer.getByText('Je hebt nog niets opgeschreven.')).toBeVisible();
        await invoer.getByRole('button', { name: 'Vorige vraag' }).click();
        await expect(invoer.getByText(/Aan je manier van schrijven/)).toBeVisible();
        await expectNoAxeFindings(invoer);
      }
      await schrijft(invoer, `Beste collega,\nkanarie-brief-${naam}`, naam === 'Cor');
      await geefDoor(invoer);
    }
    await expect(zaal.getByText('3 van 3 ingeleverd')).toBeVisible();
    await opentRegie(invoer, null);
    await expect(regie.getByText('3 ingeleverd, zonder naam')).toBeVisible();
    for (const page of [regie, zaal]) expect(await page.content()).not.toContain('kanarie');
  });

  await test.step('everyone gets the letter of another and answers it', async () => {
    await regie.keyboard.press('PageDown');
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    for (const [index, code] of codes.entries()) {
      await gaatVerder(invoer, code);
      const brief = (await invoer.getByRole('region', { name: 'De brief', exact: true }).textContent()) ?? '';
      const [, schrijver = ''] = /kanarie-brief-(\w+)/.exec(brief) ?? [];
      expect(schrijver).not.toBe('');
      expect(schrijver).not.toBe(NAMEN[index]);
      await schrijft(invoer, `kanarie-antwoord-aan-${schrijver}`);
      await geefDoor(invoer);
    }
    await opentRegie(invoer, null);
    await expect(regie.getByText('3 van 3 brieven beantwoord.')).toBeVisible();
  });

  await test.step('the answer comes back to its writer', async () => {
    await regie.keyboard.press('PageDown');
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    for (const [index, code] of codes.entries()) {
      await gaatVerder(invoer, code);
      await expect(invoer.getByRole('region', { name: 'Het antwoord', exact: true })).toContainText(
        `kanarie-antwoord-aan-${NAMEN[index] ?? ''}`,
      );
      if (index === 0) await invoer.locator('textarea').fill('Vraag het gewoon.');
      await invoer.getByRole('button', { name: 'Lever in' }).click();
      await geefDoor(invoer);
    }
    await opentRegie(invoer, null);
    for (const page of [regie, zaal]) expect(await page.content()).not.toContain('kanarie');
  });

  await test.step('closing brings the letters, and only what may be shown comes on the zaal', async () => {
    await regie.getByRole('button', { name: 'Sluit de brieven af' }).click();
    await lookAtDialog(dialoogtafel, 'werkvormen/brievenwisseling/regie/BesprekenStap');
    await regie.getByRole('alertdialog').getByRole('button', { name: 'Sluit af' }).click();
    await expect(regie.getByText('Brieven (3)')).toBeVisible();
    const brieven = regie.getByRole('article', { name: /^brief \d$/ });
    await expect(brieven).toHaveCount(3);
    expect(await zaal.content()).not.toContain('kanarie');
    const vanCor = brieven.filter({ hasText: 'kanarie-brief-Cor' });
    await expect(vanCor.getByRole('button', { name: /^Op de zaal: brief/ })).toBeDisabled();
    // Its writer said so: the facilitator cannot take that off.
    await vanCor.getByText('Niet op de zaal', { exact: true }).click();
    await expect(vanCor.getByRole('switch')).toBeChecked();
    await expect(vanCor.getByText('Dit is ingeleverd: het blijft van de zaal.')).toBeVisible();
    await brieven
      .filter({ hasText: 'kanarie-brief-Anna' })
      .getByRole('button', { name: /^Op de zaal: brief/ })
      .click();
    await expect(zaal.getByText('kanarie-brief-Anna')).toBeVisible();
    expect(await zaal.content()).not.toContain('kanarie-brief-Cor');
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
    await regie.getByRole('button', { name: 'Op de zaal: de oogst' }).click();
    await expect(zaal.getByText('Vraag het gewoon.')).toBeVisible();
  });

  await test.step('the sessieverslag has the letters that may be shown, their answers and the harvest', async () => {
    await regie.getByRole('button', { name: 'Documenten' }).click();
    await regie.getByRole('menuitem', { name: 'Sessieverslag' }).click();
    const blad = regie.getByRole('region', { name: 'Zo komt het eruit te zien' });
    for (const tekst of [
      'kanarie-brief-Anna',
      'kanarie-antwoord-aan-Anna',
      'Vraag het gewoon.',
      '1 brief en 1 antwoord staan hier niet',
    ])
      await expect(blad).toContainText(tekst);
    await expect(blad).not.toContainText('kanarie-brief-Cor');
  });
});

test('an exchange without names on paper is typed over: the letters, and the answer to each', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await beginZonderNamen(dialoogtafel);
  await regie.getByRole('button', { name: 'Brief van papier' }).click();
  const brief = regie.getByRole('textbox', { name: 'Brief van papier' });
  for (const [index, tekst] of ['Beste collega, ik twijfel.', 'Hoe doe jij dat?'].entries()) {
    await brief.fill(tekst);
    await brief.press('Control+Enter');
    await expect(regie.getByText(index === 0 ? 'Brieven (1)' : 'Brieven (2)')).toBeVisible();
  }
  await regie.getByRole('button', { name: 'Sluiten' }).click();
  await regie.keyboard.press('PageDown');
  await expect(regie.getByText(/De brieven zijn op papier/)).toBeVisible();
  await regie.getByRole('button', { name: 'Antwoord van papier op brief 2' }).click();
  await regie.getByRole('textbox', { name: 'Antwoord van papier op brief 2' }).fill('Vraag het gewoon.');
  await regie.getByRole('button', { name: 'Voeg het antwoord toe' }).click();
  await expect(regie.getByRole('article', { name: 'antwoord 1 op brief 2' })).toContainText('Vraag het');
  await expectNoAxeFindings(regie);
});
