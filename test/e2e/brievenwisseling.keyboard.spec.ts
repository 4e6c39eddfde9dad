import { expect, type Person, test } from './support/person.ts';

/** Types a letter or answer from paper: opens the field, types, and adds with Ctrl+Enter. */
async function typOver(regie: Person, knop: string, tekst: string): Promise<void> {
  await regie.tabTo(regie.see('button', knop));
  await regie.pressKey('Enter');
  await expect(regie.see('textbox', knop)).toBeFocused();
  await regie.typeText(tekst);
  await regie.pressKey('Control+Enter');
}

/** Presses on through the programma until the room is in this stap. */
async function goTowards(regie: Person, stap: string): Promise<void> {
  const volgende = regie.see('button', /^(Volgende stap|Begin):/);
  for (let press = 0; press < 40; press += 1) {
    const naam = (await volgende.textContent()) ?? '';
    await regie.pressKey('PageDown');
    if (naam.includes(stap)) return;
    await expect(volgende).not.toHaveText(naam);
  }
  throw new Error(`the room never came to ${stap}`);
}

test('letters on paper: typed in, given out, answered and shown, with the keyboard alone', async ({
  regie,
  goTo,
}) => {
  test.slow();
  await regie.tabTo(regie.see('button', 'Voorbeeld openen'));
  await regie.pressKey('Enter');
  await expect(regie.see('heading', 'Stap voor stap meer ruimte')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Naar uitvoeren'));
  await regie.pressKey('Enter');
  await regie.pressKey('F5');
  const zaal = await goTo('zaal');
  await goTowards(regie, 'Een brief schrijven');
  await expect(zaal.see('heading', 'Een brief schrijven')).toBeVisible();

  await typOver(regie, 'Brief van papier', 'Beste collega, ik wacht te lang.');
  await expect(regie.see('textbox', 'Tekst van brief 4')).toHaveValue('Beste collega, ik wacht te lang.');

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Brieven ruilen en beantwoorden')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Verdeel wat nog open is'));
  await regie.pressKey('Enter');
  await expect(regie.seeText(/^3 van \d+ beantwoord\.$/)).toBeVisible();
  await typOver(regie, 'Antwoord van Deelnemer 3 van papier', 'Vraag eerst wat de student nodig heeft.');
  await expect(regie.seeText(/^4 van \d+ beantwoord\.$/)).toBeVisible();

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Samen nabespreken')).toBeVisible();
  await regie.tabTo(regie.see('textbox', 'Nieuw inzicht'));
  await regie.typeText('Wachten is ook iets doen.');
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', 'Op de zaal: de oogst'), 'Shift+Tab');
  await regie.pressKey('Space');
  await expect(zaal.seeText('Wachten is ook iets doen.')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Op de zaal: brief 4'));
  await regie.pressKey('Space');
  await expect(zaal.seeText('Beste collega, ik wacht te lang.')).toBeVisible();
});
