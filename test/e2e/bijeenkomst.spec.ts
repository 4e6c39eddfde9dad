import type { Page } from '@playwright/test';
import { begin, makeBijeenkomst, openFromLibrary, pasteText, turnTo } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

/** The titles of the onderdelen in the order of the programma. */
async function readProgramma(regie: Page): Promise<string[]> {
  const rows = await regie.getByRole('grid', { name: 'Onderdelen' }).getByRole('row').all();
  const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
  return labels.map((label) => (label ?? '').replace(/^\d\d:\d\d /, ''));
}

test('prepares: groep, bijeenkomst, deelnemers and programma, and finds all of it back', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);

  await regie.getByLabel('Leervraag').first().fill('Hoe geef je ruimte?');
  await regie.getByLabel('Plaats', { exact: true }).fill('Zutphen');
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();

  const naam = regie.getByLabel('Naam van de nieuwe deelnemer');
  await naam.fill('Anna');
  await naam.press('Enter');
  await expect(naam).toHaveValue('');
  await expect(naam).toBeFocused();
  await pasteText(regie, 'Bo\tstudent\nCas; werkbegeleider\n\nDaan');
  await expect(regie.getByRole('button', { name: '4 van 4 aanwezig' })).toBeVisible();
  await expect(regie.getByLabel('Rol van Bo')).toHaveValue('student');
  await expect(regie.getByLabel('Rol van Cas')).toHaveValue('werkbegeleider');

  await expect(regie.getByText('180 van 180 minuten')).toBeVisible();
  await regie.getByRole('row', { name: /Terugblik/ }).click();
  const duur = regie.getByRole('region', { name: 'Onderdeel' }).getByRole('textbox', { name: 'Duur' });
  await duur.fill('40');
  await duur.press('Enter');
  await expect(regie.getByText('190 van 180 minuten')).toBeVisible();
  await expect(regie.getByText('10 te veel')).toBeVisible();
  await expect(regie.getByText('eind 16:40')).toBeVisible();

  await regie.getByRole('button', { name: 'Onderdeel', exact: true }).click();
  const titel = regie.getByRole('region', { name: 'Onderdeel' }).getByLabel('Titel');
  // The new one is shown when it is there.
  await expect(titel).toHaveValue('Nieuw onderdeel');
  await titel.fill('Napraten');
  await expect(regie.getByRole('row', { name: /16:40 Napraten/ })).toBeVisible();

  await dialoogtafel.restart();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(regie.getByLabel('Leervraag').first()).toHaveValue('Hoe geef je ruimte?');
  await expect(regie.getByLabel('Plaats', { exact: true })).toHaveValue('Zutphen');
  await expect(regie.getByLabel('Naam van Daan')).toHaveValue('Daan');
  expect((await readProgramma(regie)).at(-1)).toBe('Napraten');

  // What was typed in the moment before it is closed is kept too.
  await regie.getByLabel('Plaats', { exact: true }).fill('Zutphen, lokaal 12');
  await dialoogtafel.restart();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(regie.getByLabel('Plaats', { exact: true })).toHaveValue('Zutphen, lokaal 12');
});

test('moves an onderdeel by keyboard and by mouse, and takes it back by name, also after a restart', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  const before = await readProgramma(regie);
  const [first = '', second = '', third = ''] = before;

  const handle = regie.getByRole('row', { name: new RegExp(first) }).getByRole('button');
  await handle.focus();
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await regie.keyboard.press(key);
  await expect.poll(async () => (await readProgramma(regie)).slice(0, 2)).toEqual([second, first]);

  const moved = regie.getByRole('row', { name: new RegExp(third) });
  await moved.dragTo(regie.getByRole('row').first(), { targetPosition: { x: 80, y: 3 } });
  await expect.poll(async () => (await readProgramma(regie)).slice(0, 3)).toEqual([third, second, first]);

  await dialoogtafel.restart();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  const undo = regie.getByRole('button', { name: 'Ongedaan: onderdeel verplaatst' });
  await undo.click();
  await expect.poll(async () => (await readProgramma(regie)).slice(0, 3)).toEqual([second, first, third]);
  await regie.getByRole('heading', { level: 1 }).click();
  await regie.keyboard.press('Control+z');
  await expect.poll(() => readProgramma(regie)).toEqual(before);
  await expect(regie.getByRole('button', { name: 'Ongedaan', exact: true })).toBeDisabled();
  await regie.keyboard.press('Control+y');
  await expect.poll(async () => (await readProgramma(regie)).slice(0, 2)).toEqual([second, first]);
});

test('leads the room by explicit steps only, and hides the private notes while there is one display', async ({
  dialoogtafel,
}) => {
  const { regie, displays } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  const stap = regie.getByRole('heading', { level: 2 });
  await expect(stap.filter({ hasText: 'Welkom en leervraag' })).toBeVisible();

  await regie.getByRole('button', { name: /^Volgende stap: Terugblik/ }).click();
  await expect(stap.filter({ hasText: 'Terugblik op het huiswerk' })).toBeVisible();

  await regie.getByRole('button', { name: /Samen ontwerpen/ }).click();
  await expect(stap.filter({ hasText: 'Samen ontwerpen' })).toBeVisible();
  await expect(regie.getByText('De groep blijft waar die is.')).toBeVisible();
  await expect(regie.locator('[aria-current=step]')).toContainText('Terugblik');

  // The clicker works everywhere, also in a text field, and what is typed there stays there.
  await regie.getByLabel('Je notities').fill('Anna eerst.');
  await regie.keyboard.type('b');
  await expect(regie.getByRole('button', { name: 'Zaal zwart' })).toHaveAttribute('aria-pressed', 'false');
  await regie.keyboard.press('PageDown');
  await expect(regie.locator('[aria-current=step]')).toContainText('verkennen');
  await expect(stap.filter({ hasText: 'verkennen' })).toBeVisible();
  await regie.keyboard.press('PageUp');
  await regie.keyboard.press('PageUp');
  await expect(regie.locator('[aria-current=step]')).toContainText('Welkom');
  await regie.keyboard.press('PageUp');
  await expect(regie.locator('[aria-current=step]')).toContainText('Welkom');

  await regie.getByRole('button', { name: /Samen ontwerpen/ }).click();
  await expect(regie.getByLabel('Je notities')).toHaveValue('Anna eerst.b');
  await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
  await expect(regie.locator('[aria-current=step]')).toContainText('Samen ontwerpen');

  await displays.unplug('DUMMY1');
  await expect(regie.getByText('Verborgen: er is één scherm')).toBeVisible();
  expect(await regie.content()).not.toContain('Anna eerst.b');
  await regie.getByRole('button', { name: 'Notities tonen' }).click();
  await expect(regie.getByLabel('Je notities')).toHaveValue('Anna eerst.b');
  await regie.getByRole('button', { name: 'Notities verbergen' }).click();
  await expect(regie.getByText('Verborgen: er is één scherm')).toBeVisible();
});

test('keeps the time: pause, +1, +5, again, and past zero, also through a restart', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await regie.clock.install({ time: Date.now() - 20 * 60_000 });
  await begin(regie);
  const timer = (): ReturnType<Page['getByRole']> => regie.getByRole('group', { name: 'Timer' });
  await expect(timer()).toContainText(/4:5\d/);

  await regie.getByRole('button', { name: '1 minuut erbij' }).click();
  await expect(timer()).toContainText(/5:5\d/);
  await regie.getByRole('button', { name: '5 minuten erbij' }).click();
  await expect(timer()).toContainText(/10:5\d/);
  await regie.getByRole('button', { name: 'Timer pauzeren' }).click();
  await expect(timer()).toContainText('staat stil');
  const stood = await timer().textContent();
  await regie.clock.fastForward(5 * 60_000);
  expect(await timer().textContent()).toBe(stood);
  await regie.getByRole('button', { name: 'Timer opnieuw laten beginnen' }).click();
  await expect(timer()).toContainText('11:00');
  await regie.getByRole('button', { name: 'Timer starten' }).click();
  await regie.clock.fastForward(10 * 60_000);
  await expect(timer()).toContainText('bijna');
  await regie.clock.fastForward(3 * 60_000);
  await expect(timer()).toContainText(/\+2:0\d/);
  await expect(timer()).toContainText('over de tijd');
  // It has moved nothing on.
  await expect(regie.locator('[aria-current=step]')).toContainText('Welkom');

  // The timer was started about 15 minutes ago by the clock of this machine: that is what it still says.
  await dialoogtafel.restart();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, TITEL);
  await expect(timer()).toContainText(/\+\d:\d\d/);
  await expect(timer()).toContainText('over de tijd');
});

test('counts who is there', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  const naam = regie.getByLabel('Naam van de nieuwe deelnemer');
  await naam.focus();
  await pasteText(
    regie,
    Array.from({ length: 8 }, (_, index) => `Deelnemer ${String(index + 1)}`).join('\n'),
  );
  await regie.getByRole('button', { name: '8 van 8 aanwezig' }).click();
  await regie.getByRole('switch', { name: 'Deelnemer 3' }).click({ force: true });
  const dialog = regie.getByRole('dialog', { name: 'Wie is er?' });
  await dialog.getByLabel('Naam van de nieuwe deelnemer').fill('Eva');
  await regie.keyboard.press('Enter');
  await expect(dialog.getByRole('switch', { name: 'Eva' })).toBeChecked();
  await regie.keyboard.press('Escape');
  await expect(regie.getByRole('button', { name: '8 van 9 aanwezig' })).toBeVisible();
  await regie.getByRole('button', { name: 'Ongedaan: aanwezigheid gewijzigd' }).click();
  await expect(regie.getByRole('button', { name: '9 van 9 aanwezig' })).toBeVisible();
});

test('finds what was written, and removes only after saying what goes, also the example', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await regie.getByLabel('Leervraag').first().fill('Hoe durf je los te laten?');
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();

  await regie.getByRole('searchbox').fill('los te');
  await expect(regie.getByRole('heading', { name: '1 tekst gevonden' })).toBeVisible();
  await expect(regie.locator('mark').first()).toHaveText(/los/);
  await regie.getByRole('button', { name: /Hoe durf je/ }).click();
  await expect(regie.getByRole('heading', { level: 1, name: TITEL })).toBeVisible();
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();

  await regie.getByRole('button', { name: `Meer voor ${TITEL}` }).click();
  await regie.getByRole('menuitem', { name: 'Titel wijzigen' }).click();
  await regie.getByRole('textbox', { name: 'Titel' }).fill('Loslaten');
  await regie.getByRole('button', { name: 'Opslaan' }).click();
  await expect(regie.getByRole('button', { name: 'Loslaten', exact: true })).toBeVisible();

  await regie.getByRole('button', { name: 'Meer voor Team Oost' }).click();
  await regie.getByRole('menuitem', { name: 'Verwijderen' }).click();
  const question = regie.getByRole('alertdialog');
  await expect(question).toContainText('de bijeenkomst met alles wat er is gemaakt');
  await question.getByRole('button', { name: 'Laten staan' }).click();
  await expect(regie.getByRole('button', { name: 'Loslaten', exact: true })).toBeVisible();
  await regie.getByRole('button', { name: 'Meer voor Team Oost' }).click();
  await regie.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(regie.getByText('Welkom bij Dialoogtafel')).toBeVisible();

  // The example is marked as such, and goes the same way.
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(regie.getByText(/^Voorbeeld ·/)).toBeVisible();
  await expect(regie.getByRole('button', { name: '8 van 8 aanwezig' })).toBeVisible();
  await turnTo(regie, 'Uitvoeren');
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await expect(regie.getByText('Voorbeeld', { exact: true })).toBeVisible();
  await regie.getByRole('button', { name: /^Meer voor Gemengde groep/ }).click();
  await regie.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await regie.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(regie.getByText('Welkom bij Dialoogtafel')).toBeVisible();
});
