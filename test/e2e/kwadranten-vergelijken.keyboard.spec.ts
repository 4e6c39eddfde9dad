import { expect, type Person, test } from './support/person.ts';
import { goToStap, openVoorbeeld } from './demo/voorbeeld.ts';

type Doel = ReturnType<Person['see']>;

async function press(person: Person, doel: Doel, key = 'Enter'): Promise<void> {
  await person.tabTo(doel);
  await person.pressKey(key);
}

/** Goes so many to the right in the row of choices. */
async function look(regie: Person, to: string, pijlen: number): Promise<void> {
  await regie.tabTo(regie.see('radio', 'Bord van de groep'));
  await regie.pressKey('ArrowRight', pijlen);
  await expect(regie.see('radio', to)).toBeFocused();
  await regie.pressKey('Space');
}

/** Chooses a comparison and shows it. */
async function compare(regie: Person, keuze: string | RegExp): Promise<void> {
  await press(regie, regie.see('button', keuze).first());
  await press(regie, regie.see('button', /^Op de zaal$/), 'Space');
}

test('boards by doorgeven and from paper, compared and in the verslag, with the keyboard alone', async ({
  regie,
  goTo,
}) => {
  test.slow();
  await openVoorbeeld(regie);
  const zaal = await goTo('zaal');
  await goToStap(regie, 'Kaartjes leggen');

  await test.step('somebody lays an own board at the laptop that goes round', async () => {
    await press(regie, regie.see('button', 'Laat invoeren'));
    await expect(regie.see('dialog', 'Laat invoeren')).toBeVisible();
    await press(regie, regie.see('button', /^Begin$/));
    const invoer = await goTo('invoer');
    await expect(invoer.see('option', /^Deelnemer 1/).first()).toBeFocused();
    await invoer.pressKey('Enter');
    await invoer.tabTo(invoer.see('textbox', 'Jouw woord'));
    await invoer.typeText('appel');
    await invoer.pressKey('Enter');
    // The tray is one place for Tab; the arrows go through it.
    await invoer.tabTo(invoer.see('button', /^1 Meekijken met een kijkvraag$/));
    await invoer.pressKey('ArrowDown', 13);
    await expect(invoer.see('button', /^14 Advies geven$/)).toBeFocused();
    await invoer.pressKey('Enter');
    await expect(invoer.see('button', /^14 Advies geven: /)).toBeFocused();
    await invoer.pressKey('Shift+ArrowLeft', 5);
    await press(invoer, invoer.see('button', 'Lever in'));
    await expect(invoer.see('heading', 'Ingeleverd')).toBeVisible();
    await invoer.pressKey('Enter');
    await press(invoer, invoer.see('button', 'Terug naar de begeleider'));
    await invoer.tabTo(invoer.see('button', 'Stop met invoeren'));
    // The window may be gone before the key comes up.
    await invoer.pressKey('Enter').catch(() => undefined);
    await expect(regie.see('button', 'Laat invoeren')).toBeVisible();
  });

  await test.step('a board from paper, by number and square', async () => {
    await look(regie, 'Borden van ieder', 1);
    await press(regie, regie.see('button', 'Bord zonder naam'));
    await regie.tabTo(regie.see('textbox', 'Nummer en vak'));
    await regie.typeText('14 A1, 13 J10\n');
    await expect(
      regie.see('button', /^13 Vragen in plaats van advies: Houden, 90 % naar rechts/),
    ).toBeVisible();
  });

  await test.step('where people differ, over all boards, on the zaal without a name', async () => {
    await goToStap(regie, 'Praten over de kaartjes');
    await look(regie, 'Vergelijken', 2);
    await compare(regie, 'Grootste verschillen');
    await expect(zaal.seeText('Hier verschillen we het meest')).toBeVisible();
    // Eight boards; that of Deelnemer 1 became the one that was handed in, and one came from paper.
    await compare(regie, /Advies geven/);
    await expect(zaal.seeText('Advies geven: 9 borden')).toBeVisible();
    await expect(zaal.seeText(/Deelnemer/)).toHaveCount(0);
  });

  await test.step('what moved since the first time, and blauw beside groen', async () => {
    await compare(regie, 'Het bord van bijeenkomst 1');
    await expect(zaal.seeText('Verschoven sinds: Het bord van bijeenkomst 1')).toBeVisible();
    await compare(regie, 'Groen, van een student');
    await expect(zaal.seeText('Naast elkaar')).toBeVisible();
    await expect(zaal.seeText('Groen, van een student')).toBeVisible();
  });

  await test.step('what remains: where everyone laid a card, and the comparisons', async () => {
    await press(regie, regie.see('button', 'Documenten'));
    await regie.tabTo(regie.see('menuitem', 'Sessieverslag'), 'ArrowDown');
    await regie.pressKey('Enter');
    const blad = regie.see('region', 'Zo komt het eruit te zien');
    for (const kop of ['De borden van ieder', 'Vergeleken'])
      await expect(blad.getByRole('heading', { name: kop })).toBeVisible();
    const rij = blad
      .getByRole('table', { name: 'Waar ieder het kaartje legde' })
      .getByRole('row', { name: /Advies geven/ });
    await expect(rij).toBeVisible();
    await expect(blad).toContainText('Het bord van bijeenkomst 1');
    await expect(blad).toContainText('Groen, van een student');
  });
});
