import { expect, type Person, test } from './support/person.ts';
import { goToStap, openVoorbeeld } from './demo/voorbeeld.ts';

const inBak = (person: Person, titel: string): ReturnType<Person['see']> =>
  person.see('button', new RegExp(`^\\d+ ${titel}$`));
const opBord = (person: Person, titel: string): ReturnType<Person['see']> =>
  person.see('button', new RegExp(`^\\d+ ${titel}: `));

test('kwadrantenkaartjes played whole by keyboard: lay, move, take back, talk, conclude', async ({
  regie,
  goTo,
}) => {
  await openVoorbeeld(regie);
  const zaal = await goTo('zaal');
  await goToStap(regie, 'Kaartjes leggen');
  await expect(zaal.seeText('Nog 26 kaartjes te leggen')).toBeVisible();

  await test.step('lay a card in the middle and move it, in large steps and small', async () => {
    await regie.tabTo(inBak(regie, 'Meekijken met een kijkvraag'));
    await regie.pressKey('Enter');
    await regie.pressKey('Shift+ArrowRight', 5);
    await regie.pressKey('ArrowUp', 3);
    await expect(opBord(regie, 'Meekijken met een kijkvraag')).toHaveAccessibleName(
      /: Houden, 50 % naar rechts, 6 % omhoog$/,
    );
    await expect(zaal.seeText('Nog 25 kaartjes te leggen')).toBeVisible();
  });

  await test.step('go back to the tray, choose the third of the rest, lay it', async () => {
    await regie.pressKey('Escape');
    await regie.pressKey('ArrowDown', 2);
    await regie.pressKey('Space');
    await expect(opBord(regie, 'Stap voor stap opbouwen')).toBeFocused();
    await regie.pressKey('Shift+ArrowLeft', 3);
    await regie.pressKey('Shift+ArrowDown', 3);
    await expect(opBord(regie, 'Stap voor stap opbouwen')).toHaveAccessibleName(/: Laten liggen, /);
  });

  await test.step('put it back with Delete, and undo that', async () => {
    await regie.pressKey('Delete');
    await expect(inBak(regie, 'Stap voor stap opbouwen')).toBeVisible();
    await regie.pressKey('Control+z');
    await expect(opBord(regie, 'Stap voor stap opbouwen')).toHaveAccessibleName(/: Laten liggen, /);
    await regie.pressKey('Control+y');
    await expect(inBak(regie, 'Stap voor stap opbouwen')).toBeVisible();
  });

  await test.step('add an own card, which can be laid at once', async () => {
    await regie.tabTo(regie.see('textbox', 'Eigen kaartje'));
    await regie.typeText('Een dag meelopen');
    await regie.pressKey('Enter');
    await expect(inBak(regie, 'Een dag meelopen')).toBeVisible();
    await expect(regie.see('textbox', 'Eigen kaartje')).toHaveValue('');
  });

  await test.step('choose a card on the board and show it large on the zaal', async () => {
    await regie.tabTo(opBord(regie, 'Advies geven'), 'Shift+Tab');
    await regie.pressKey('Enter');
    await regie.tabTo(regie.see('button', 'Groot op de zaal'));
    await regie.pressKey('Space');
    await expect(zaal.seeText('De begeleider zegt: zo zou ik het aanpakken')).toBeVisible();
  });

  await test.step('talk: a question on the zaal, and what was noticed', async () => {
    await goToStap(regie, 'Praten over de kaartjes');
    await regie.tabTo(regie.see('textbox', 'Nieuw inzicht'));
    await regie.typeText('Niemand laat studenten meekijken.');
    await regie.pressKey('Enter');
    await expect(regie.see('textbox', /^Inzicht$/).last()).toHaveValue('Niemand laat studenten meekijken.');
  });

  await test.step('conclude: a label and a note, which the zaal shows', async () => {
    await goToStap(regie, 'Conclusie trekken');
    await regie.tabTo(opBord(regie, 'Advies geven'));
    await regie.pressKey('Enter');
    await regie.tabTo(regie.see('radio', 'Vaker toepassen'));
    await regie.pressKey('ArrowRight', 2);
    await expect(regie.see('radio', 'Minder inzetten')).toBeFocused();
    await regie.pressKey('Space');
    await regie.tabTo(regie.see('textbox', 'Notitie bij de conclusie'));
    await regie.typeText('Eerst een vraag stellen.');
    await expect(zaal.seeText('Eerst een vraag stellen.')).toBeVisible();
  });
});
