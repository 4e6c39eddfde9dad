import type { Locator, Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { pasteText, readGetypt } from './support/bijeenkomst.ts';
import { askValue } from './support/bridge.ts';
import { lookAtDialog } from './support/dialoog.ts';
import { expect, test } from './support/fixtures.ts';
import { beginMet, begint, laatInvoeren, opentRegie } from './support/invoer.ts';

const MENSEN = ['Anna', 'Bram', 'Cor', 'Daan'];
const VRAAG = 'Wat willen we samen leren over het begeleiden van studenten?';
const IDEEEN = [
  'Hoe zie ik dat een student klaar is voor de volgende stap?',
  'Hoe voer ik een eerlijk gesprek?',
  'Hoe begeleid ik als het druk is?',
  'Hoe leert een student goede leervragen maken?',
];

/** Puts the werkvorm at the onderdeel where the room is, and goes to its first stap. */
async function addRonde(regie: Page): Promise<string> {
  const { bijeenkomsten } = await askValue(regie, 'listBibliotheek', {});
  const bijeenkomstId = bijeenkomsten[0]?.id ?? '';
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  await askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: {
      type: 'rondeToegevoegd',
      id: 'ronde-ngt',
      onderdeelId: state.positie?.onderdeelId ?? '',
      werkvorm: 'nominale-groepstechniek',
      opties: { variant: 'een', vraag: VRAAG, k: 3 },
    },
  });
  await volgende(regie, 'Vraag en spelregels');
  return bijeenkomstId;
}

async function volgende(regie: Page, naam: string): Promise<void> {
  await regie.getByRole('button', { name: `Volgende stap: ${naam}` }).click();
  await expect(regie.getByRole('heading', { level: 2, name: naam })).toBeVisible();
}

const typeIdee = async (regie: Page, naam: string, tekst: string): Promise<void> => {
  await regie.getByRole('textbox', { name: `Idee van ${naam}` }).fill(tekst);
  await regie.keyboard.press('Enter');
};

/** One person votes at the invoer screen, from most to least important. */
async function stemt(invoer: Page, naam: string, nummers: readonly number[]): Promise<void> {
  await begint(invoer, naam);
  for (const nummer of nummers)
    await invoer.getByRole('button', { name: new RegExp(`^${String(nummer)}\\. `) }).click();
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await invoer.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
}

async function briefje(regie: Page, nummers: readonly string[]): Promise<void> {
  for (const [index, nummer] of nummers.entries()) {
    await veld(regie, index, nummers.length).fill(nummer);
  }
  await regie.getByRole('button', { name: 'Voer in' }).click();
}
const veld = (regie: Page, index: number, k: number): Locator =>
  regie.getByRole('textbox', {
    name: k === 1 ? 'Stem' : k - index === 1 ? '1 punt' : `${String(k - index)} punten`,
  });

const sluit = async (regie: Page): Promise<void> => {
  await regie.getByRole('button', { name: 'Sluit de stemming' }).click();
  await regie.getByRole('alertdialog').getByRole('button', { name: 'Sluit de stemming' }).click();
};

test('from silence to a leervraag: the round, merging, a secret vote, a tie, a second vote', async ({
  dialoogtafel,
}) => {
  // The longest of the werkvormen, with a look at four dialogs.
  test.slow();
  const { regie } = dialoogtafel;
  await beginMet(regie, MENSEN);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');
  await addRonde(regie);

  await test.step('the question stands on the zaal', async () => {
    await expect(zaal.getByRole('heading', { name: VRAAG })).toBeVisible();
    await volgende(regie, 'In stilte opschrijven');
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    await begint(invoer, 'Bram');
    await invoer.locator('textarea').fill(IDEEEN[1] ?? '');
    await invoer.getByRole('button', { name: 'Lever in' }).click();
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
    await opentRegie(invoer, null);
    await expect(regie.getByText('1 idee is opgeschreven.')).toBeVisible();
  });

  await test.step('the app keeps the turn, also for who comes late', async () => {
    await volgende(regie, 'Rondje: om de beurt één idee');
    await expect(zaal.getByText('daarna Bram')).toBeVisible();
    await typeIdee(regie, 'Anna', IDEEEN[0] ?? '');
    await expect(zaal.getByText(IDEEEN[0] ?? '')).toBeVisible();
    // Somebody else may go first; the room sees it, and it can be taken back.
    await regie.getByRole('button', { name: 'Geef Cor de beurt' }).click();
    await expect(zaal.getByText('daarna Bram')).toBeVisible();
    await expect(zaal.getByRole('status').getByText('Cor', { exact: true })).toBeVisible();
    await regie.keyboard.press('Control+z');
    await expect(zaal.getByRole('status').getByText('Bram', { exact: true })).toBeVisible();
    await regie.getByRole('button', { name: IDEEEN[1] ?? '' }).click();
    await typeIdee(regie, 'Cor', IDEEEN[2] ?? '');
    await typeIdee(regie, 'Daan', IDEEEN[3] ?? '');
    await expect(regie.getByText('Ronde 2 · aan de beurt')).toBeVisible();
    await typeIdee(regie, 'Anna', 'Hoe voer ik een eerlijk gesprek');
    const beurt = regie.getByRole('status').filter({ hasText: 'aan de beurt' });
    for (let pas = 0; pas < 7; pas += 1) {
      const before = (await beurt.textContent()) ?? '';
      await regie.getByRole('button', { name: 'Pas', exact: true }).click();
      await expect(beurt).not.toHaveText(before);
    }
    await expect(zaal.getByText('Iedereen heeft gepast.')).toBeVisible();
  });

  await test.step('the same is merged, something else only with a yes, and taken apart again', async () => {
    await volgende(regie, 'Verhelderen en samenvoegen');
    await regie.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(zaal.getByText('(ook 5)')).toBeVisible();
    await regie.getByRole('button', { name: 'Voeg idee 4 samen met een ander' }).click();
    await regie.getByRole('menuitem', { name: /^3\. / }).click();
    await expect(regie.getByRole('alertdialog')).toContainText('inden Daan en Cor het goed?');
    await lookAtDialog(dialoogtafel, 'werkvormen/nominale-groepstechniek/regie/Samenvoegen');
    await regie.getByRole('button', { name: 'Ja, ze vinden het goed' }).click();
    await expect(zaal.getByText('(ook 4)')).toBeVisible();
    await regie.getByRole('button', { name: 'Haal 4 weer uit elkaar' }).click();
    await expect(zaal.getByText('(ook 4)')).toBeHidden();
    await regie.getByRole('button', { name: 'Toon: idee 2' }).click();
    await expect(zaal.getByRole('heading', { name: IDEEEN[1] ?? '' })).toBeVisible();
  });

  await test.step('ballots are secret, checked, and counted only when the vote is closed', async () => {
    await volgende(regie, 'Punten geven');
    await regie.getByRole('button', { name: 'Open de stemming' }).click();
    await expect(zaal.getByText('punten = het belangrijkst')).toBeVisible();
    const invoer = await laatInvoeren(dialoogtafel, { code: null });
    await begint(invoer, 'Anna');
    await invoer.getByRole('button', { name: /^1\. / }).click();
    await invoer.getByRole('button', { name: 'Lever in' }).click();
    await expect(invoer.getByText('Kies drie ideeën; je koos er nu één.')).toBeVisible();
    await invoer.getByRole('button', { name: /^2\. / }).click();
    await invoer.getByRole('button', { name: /^3\. / }).click();
    await invoer.getByRole('button', { name: 'Lever in' }).click();
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
    await expect(zaal.getByText('1 van 4 ingeleverd')).toBeVisible();
    await stemt(invoer, 'Bram', [2, 1, 4]);
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
    await invoer.getByRole('option', { name: 'Anna' }).click();
    await expect(invoer.getByText('Je hebt al ingeleverd.')).toBeVisible();
    await opentRegie(invoer, null);

    await briefje(regie, ['1', '5', '3']);
    await expect(regie.getByText('Nummer 5 is samengevoegd met 2. Vul dat in.')).toBeVisible();
    await briefje(regie, ['1', '1', '3']);
    await expect(regie.getByText('Nummer 1 staat er twee keer.')).toBeVisible();
    await briefje(regie, ['2 1', '3', '4']);
    await expect(regie.getByText('Bij 3 punten staan er twee.')).toBeVisible();
    // Half a ballot is nowhere but in its fields, also when the window stores what it has.
    await regie.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect(await readGetypt(regie)).toEqual([]);
    await briefje(regie, ['3', '4', '1']);
    await expect(regie.getByText('3 van 4 stemmen binnen')).toBeVisible();
    await expect(zaal.getByText('3 van 4 ingeleverd')).toBeVisible();
    await regie.getByRole('button', { name: 'Sluit de stemming' }).click();
    await expect(regie.getByRole('alertdialog')).toContainText('1 stem ontbreekt. Sluiten mag.');
    await lookAtDialog(dialoogtafel, 'werkvormen/nominale-groepstechniek/regie/Stembus');
    await regie.getByRole('button', { name: 'Annuleren' }).click();
    await regie.getByRole('button', { name: 'Breek af zonder uitslag' }).click();
    await lookAtDialog(dialoogtafel, 'werkvormen/nominale-groepstechniek/regie/Stembus');
    await regie.getByRole('button', { name: 'Annuleren' }).click();
    await briefje(regie, ['2', '4', '3']);
    await sluit(regie);
    await expect(regie.getByText('Controle: 4 × 6 punten = 24; geteld 24. Dat klopt.')).toBeVisible();
  });

  await test.step('the result stands on the zaal in the next stap', async () => {
    await volgende(regie, 'Optellen');
    await expect(zaal.getByRole('heading', { name: /^Op de eerste plaats, met 8 punten/ })).toBeVisible();
  });

  await test.step('undo across the vote asks first, and loses nothing', async () => {
    await regie.keyboard.press('Control+z');
    await expect(regie.getByRole('alertdialog')).toContainText('Alle stemmen en de uitslag blijven bewaard');
    await lookAtDialog(dialoogtafel, 'regie/bijeenkomst/OngedaanDialog');
    await regie.getByRole('button', { name: 'Annuleren' }).click();
  });

  await test.step('a second vote beside the first: two ideas, one vote each', async () => {
    await volgende(regie, 'De uitslag bespreken');
    await regie
      .getByRole('textbox', { name: 'Nieuwe notitie' })
      .fill('Het gesprek ligt ons allemaal na aan het hart.');
    await regie.keyboard.press('Enter');
    await regie.getByRole('button', { name: 'Zet een tweede stemming klaar' }).click();
    await volgende(regie, 'Tweede stemming (als dat nodig is)');
    await regie.getByText('De twee op plaats 3').click();
    await regie.getByRole('button', { name: 'Open de tweede stemming' }).click();
    await expect(zaal.getByText('Kies er één.')).toBeVisible();
    for (const [index, nummer] of ['3', '4', '4'].entries()) {
      await briefje(regie, [nummer]);
      await expect(regie.getByText(`${String(index + 1)} van 4 stemmen binnen`)).toBeVisible();
    }
    await sluit(regie);
    await expect(zaal.getByText('Tweede stemming', { exact: false }).last()).toBeVisible();
    await expect(zaal.getByText('Eerste stemming', { exact: false }).first()).toBeVisible();
  });

  await test.step('the result becomes the leervraag, on the zaal', async () => {
    await regie.getByRole('button', { name: 'Vorige stap' }).click();
    const veldje = regie.getByRole('textbox', { name: 'Nieuwe leervraag' });
    await expect(veldje).toHaveValue(IDEEEN[3] ?? '');
    await veldje.fill('Hoe helpen we studenten goede leervragen te maken?');
    await regie.getByRole('button', { name: 'Maak dit de leervraag' }).click();
    await expect(zaal.getByText('Hoe helpen we studenten goede leervragen te maken?')).toBeVisible();
  });
});

test('eleven people: two groups with a list each, which come together in one vote', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  const namen = Array.from({ length: 11 }, (_, index) => `Persoon ${String(index + 1)}`);
  await beginMet(regie, namen);
  const zaal = await dialoogtafel.openZaal();
  await regie.keyboard.press('F5');
  await addRonde(regie);

  await test.step('the app proposes groups, and shows them', async () => {
    await expect(regie.getByText(/^Jullie zijn met 11\. Met meer dan 9 duurt het rondje lang/)).toBeVisible();
    await regie.getByRole('button', { name: 'Maak 2 groepen' }).click();
    await regie.getByRole('button', { name: 'Op de zaal: de groepen' }).click();
    for (const naam of namen) await expect(zaal.getByText(naam, { exact: true })).toBeVisible();
    await volgende(regie, 'In stilte opschrijven');
  });

  await test.step('each list is typed in from its flip-over; nobody is told to wait for a turn', async () => {
    await volgende(regie, 'Rondje: om de beurt één idee');
    await expect(zaal.getByText('Elke groep maakt een eigen lijst.')).toBeVisible();
    await expect(zaal.getByText(/Persoon/)).toHaveCount(0);
    await regie.getByRole('textbox', { name: 'Idee van groep 1' }).focus();
    await pasteText(regie, IDEEEN.slice(0, 3).join('\n'));
    await expect(zaal.getByRole('heading', { name: 'Groep 1' })).toBeVisible();
    await regie.getByRole('radio', { name: 'Groep 2' }).click();
    await regie.getByRole('textbox', { name: 'Idee van groep 2' }).focus();
    await pasteText(regie, [IDEEEN[3], IDEEEN[1]].join('\n'));
    await expect(zaal.getByRole('heading', { name: 'Groep 2' })).toBeVisible();
    await expect(zaal.getByText(IDEEEN[3] ?? '')).toBeVisible();
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
  });

  await test.step('what both groups wrote is one idea on the list of all', async () => {
    await volgende(regie, 'Verhelderen en samenvoegen');
    await expect(regie.getByText('Groep 2', { exact: true }).first()).toBeVisible();
    await regie.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(zaal.getByText('(ook 5)')).toBeVisible();
  });

  await test.step('everybody votes on the ideas of both groups', async () => {
    await volgende(regie, 'Punten geven');
    await regie.getByRole('button', { name: 'Open de stemming' }).click();
    for (const [index, nummers] of [
      ['2', '4', '1'],
      ['2', '1', '3'],
      ['4', '2', '3'],
    ].entries()) {
      await briefje(regie, nummers);
      await expect(regie.getByText(`${String(index + 1)} van 11 stemmen binnen`)).toBeVisible();
    }
    await sluit(regie);
    await volgende(regie, 'Optellen');
    await expect(zaal.getByRole('heading', { name: /^Op de eerste plaats, met 8 punten/ })).toBeVisible();
    await expect(zaal.getByText('3 stemmen van 11 mensen; 8 ontbreken.')).toBeVisible();
  });
});
