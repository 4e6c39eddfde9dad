import { expect, type Person, test } from './support/person.ts';

const WACHT = 'Wacht na een vraag tot de student antwoord geeft.';

/** Opens the example and starts running it, zaal and all. */
async function openVoorbeeld(regie: Person, goTo: (role: 'zaal') => Promise<Person>): Promise<Person> {
  await regie.tabTo(regie.see('button', 'Voorbeeld openen'));
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', 'Naar uitvoeren'));
  await regie.pressKey('Enter');
  await regie.pressKey('F5');
  return goTo('zaal');
}

/** Looks at a stap of the programma and brings the room there. */
async function bringTo(regie: Person, stap: string): Promise<void> {
  await regie.tabTo(regie.see('button', new RegExp(`^${stap}`)).first());
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', 'Ga hierheen met de groep'));
  await regie.pressKey('Enter');
}

/** Goes with Tab to a field, types in it and adds. */
async function addIn(regie: Person, veld: string, tekst: string): Promise<void> {
  await regie.tabTo(regie.see('textbox', veld).first());
  await regie.typeText(tekst);
  await regie.pressKey('Enter');
}

test('calibrating from alone to together with the keyboard alone', async ({ regie, goTo }) => {
  test.slow();
  const zaal = await openVoorbeeld(regie, goTo);
  await bringTo(regie, 'Zelf verkennen');
  await expect(zaal.see('heading', 'Zelf verkennen')).toBeVisible();
  await addIn(regie, 'Nieuw voorbeeld', 'Vraagt eerst wat de student wil.');
  await expect(regie.see('textbox', 'Tekst van voorbeeld 5')).toHaveValue('Vraagt eerst wat de student wil.');

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Beelden naast elkaar leggen')).toBeVisible();
  await addIn(regie, 'Op het vel: Agogisch bekwaam', 'Vraagt eerst wat de student wil.');
  await expect(regie.seeText('4 voorbeelden')).toBeVisible();

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Samen één beeld maken')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Op de zaal: Agogisch bekwaam'));
  await regie.pressKey('Space');
  await expect(zaal.seeText('Vraagt eerst wat de student wil.')).toBeVisible();
  await regie.tabTo(regie.see('checkbox', 'Kies gedrag 1'));
  await regie.pressKey('Space');
  await regie.tabTo(regie.see('checkbox', 'Kies gedrag 2'));
  await regie.pressKey('Space');
  await regie.tabTo(regie.see('button', 'Voeg samen'));
  await regie.pressKey('Enter');
  await expect(zaal.seeText(WACHT)).toBeVisible();
  await regie.pressKey('Control+z');
  await expect(zaal.seeText('Groepje 1 · Groepje 2')).toBeVisible();
});

test('a reflection and its harvest with the keyboard alone', async ({ regie, goTo }) => {
  test.slow();
  const zaal = await openVoorbeeld(regie, goTo);
  await bringTo(regie, 'Opschrijven');
  await expect(zaal.see('heading', 'Opschrijven')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Toon: antwoord 1').first());
  await regie.pressKey('Space');
  await expect(zaal.seeText('De brief van Deelnemer 1.')).toBeVisible();
  await regie.pressKey('PageDown', 2);
  await expect(zaal.see('heading', 'Oogsten')).toBeVisible();
  await addIn(regie, 'Nieuw antwoord', 'Eerst drie vragen.');
  await regie.tabTo(regie.see('button', 'Op de zaal: de lijst'));
  await regie.pressKey('Space');
  await expect(zaal.seeText('Eerst drie vragen.')).toBeVisible();
});
