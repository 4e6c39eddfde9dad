import type { Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoAxeFindingsInBoth } from './support/axe.ts';
import { atEveryStap, begin, makeBijeenkomst, openFromLibrary, turnTo } from './support/bijeenkomst.ts';
import { test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

/** Looks at what regie shows now, in the light and in the dark. */
async function inspect(regie: Page): Promise<void> {
  // A tooltip floats outside the landmarks of the page, as every tooltip does.
  await regie.mouse.move(0, 0);
  await expectNoAxeFindingsInBoth(regie);
}

/** Opens a menu, looks at it, and closes it with Escape. The dialogs are in `dialogen.spec.ts`. */
async function inspectMenu(regie: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await inspect(regie);
  await regie.keyboard.press('Escape');
}

test('axe finds nothing in the library', async ({ dialoogtafel }) => {
  test.slow();
  const { regie } = dialoogtafel;
  await inspect(regie);
  await makeBijeenkomst(regie, TITEL);
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await inspect(regie);
  await inspectMenu(regie, () => regie.getByRole('button', { name: `Meer voor ${TITEL}` }).click());
  await regie.getByRole('searchbox').fill('leervraag');
  await regie.getByRole('heading', { name: /gevonden/ }).waitFor();
  await inspect(regie);
  await regie.getByRole('searchbox').fill('bestaat niet');
  await regie.getByText('Niets gevonden').waitFor();
  await inspect(regie);
});

test('axe finds nothing in preparing', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('heading', { level: 1, name: TITEL }).waitFor();
  await inspect(regie);
  await regie.getByRole('row', { name: /kwadrantenkaartjes/ }).click();
  await inspect(regie);
  await inspectMenu(regie, () => regie.getByRole('button', { name: /Soort$/ }).click());
  await regie.getByRole('button', { name: 'Deelnemer 8 uit de groep halen' }).click();
  await regie.getByText('Deelnemer 8 is uit de groep.').waitFor();
  await inspect(regie);
});

test('axe finds nothing in running, on the zaal and in its small copy', async ({ dialoogtafel }) => {
  test.slow();
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  await inspect(regie);
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await zaal.getByRole('heading', { level: 1 }).waitFor();
  await inspectMenu(regie, () => regie.getByRole('button', { name: 'Aanpassen' }).click());
  await regie.getByRole('button', { name: 'Instellingen van de zaal' }).click();
  for (const papier of ['Donker', 'Licht']) {
    await regie.getByRole('radio', { name: papier }).click();
    await inspect(regie);
    await expectNoAxeFindings(zaal);
  }
  await regie.keyboard.press('b');
  await zaal.getByRole('heading', { name: 'Zwart scherm' }).waitFor({ state: 'attached' });
  await expectNoAxeFindings(zaal);
  await regie.keyboard.press('w');
  await zaal.getByRole('heading', { name: 'Neutraal scherm' }).waitFor({ state: 'attached' });
  await expectNoAxeFindings(zaal);
});

test('axe finds nothing with one display and without a programma', async ({ dialoogtafel }) => {
  const { regie, displays } = dialoogtafel;
  await displays.unplug('DUMMY1');
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  await regie.getByText('Verborgen: er is één scherm').waitFor();
  await inspect(regie);
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await regie.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  await regie.getByRole('textbox', { name: 'Titel' }).fill('Leeg');
  await regie.getByText('Leeg programma').click();
  await regie.getByRole('button', { name: 'Bijeenkomst maken' }).click();
  await regie.getByText('Het programma is leeg.').waitFor();
  await inspect(regie);
  await turnTo(regie, 'Uitvoeren');
  await inspect(regie);
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await openFromLibrary(regie, TITEL);
});

test('axe finds nothing in any stap of the example', async ({ dialoogtafel }) => {
  // Some forty of them.
  test.slow();
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await begin(regie);
  await atEveryStap(regie, async (naam) => {
    await regie.mouse.move(0, 0);
    // What stands around it was looked at above.
    await test.step(naam, () =>
      expectNoAxeFindingsInBoth(regie, { within: 'section[aria-labelledby=stap]' }),
    );
  });
});
