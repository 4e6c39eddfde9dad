import { expect, type Person, test } from './support/person.ts';
import { goToStap, openVoorbeeld } from './demo/voorbeeld.ts';

/** Types a letter or answer from paper: opens the field, types, and adds with Ctrl+Enter. */
async function typOver(regie: Person, knop: string, tekst: string): Promise<void> {
  await regie.tabTo(regie.see('button', knop));
  await regie.pressKey('Enter');
  await expect(regie.see('textbox', knop)).toBeFocused();
  await regie.typeText(tekst);
  await regie.pressKey('Control+Enter');
}

test('letters on paper: typed in, given out, answered and shown, with the keyboard alone', async ({
  regie,
  goTo,
}) => {
  test.slow();
  await openVoorbeeld(regie);
  const zaal = await goTo('zaal');
  await goToStap(regie, 'Een brief schrijven');
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
