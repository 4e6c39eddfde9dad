import { expect, type Person, test } from './support/person.ts';
import { goToStap, openVoorbeeld } from './demo/voorbeeld.ts';

const slip = (person: Person, tekst: string): ReturnType<Person['see']> =>
  person.see('button', new RegExp(`^\\d+ ${tekst}`));

test('an interventiespel played whole by keyboard: write, group, think, draw, show, deepen', async ({
  regie,
  goTo,
}) => {
  await openVoorbeeld(regie);
  const zaal = await goTo('zaal');

  await test.step('add a situation', async () => {
    await goToStap(regie, 'Situaties opschrijven');
    await regie.tabTo(regie.see('textbox', 'Nieuwe situatie'));
    await regie.typeText('De student zwijgt in het overleg.');
    await regie.pressKey('Enter');
    await expect(regie.see('textbox', 'Tekst van situatie 13')).toHaveValue(
      'De student zwijgt in het overleg.',
    );
  });

  await test.step('lay it on a pile by its number, and on the next by an arrow', async () => {
    await goToStap(regie, 'Situaties groeperen');
    await regie.tabTo(slip(regie, 'De student zwijgt'));
    await regie.pressKey('2');
    await expect(regie.see('status').getByText('Gelegd op stapel 2, Leren als het druk is.')).toBeAttached();
    await expect(regie.see('heading', 'Alles ligt op een stapel')).toBeVisible();
    await regie.tabTo(slip(regie, 'De student zwijgt'));
    await regie.pressKey('ArrowRight');
    await expect(regie.see('region', 'Feedback en reflectie, 3 briefjes')).toBeVisible();
    await expect(slip(regie, 'De student zwijgt')).toBeFocused();
  });

  await test.step('loose again with Delete, undone, and a new pile with a name', async () => {
    await regie.pressKey('Delete');
    await expect(regie.see('heading', 'Losse briefjes: 1')).toBeVisible();
    await regie.pressKey('Control+z');
    await expect(regie.see('region', 'Feedback en reflectie, 3 briefjes')).toBeVisible();
    await regie.tabTo(slip(regie, 'De student zwijgt'));
    await regie.pressKey('n');
    await regie.tabTo(regie.see('textbox', 'Naam van de stapel'));
    await regie.typeText('Meedoen');
    await expect(zaal.see('heading', 'Meedoen')).toBeVisible();
  });

  await test.step('think of an intervention for it', async () => {
    await goToStap(regie, 'Interventies bedenken');
    await regie.tabTo(regie.see('button', /De student zwijgt/));
    await regie.pressKey('Enter');
    await regie.tabTo(regie.see('textbox', 'Nieuwe interventie'));
    await regie.typeText('Vraag vooraf: wat wil jij inbrengen?');
    await regie.pressKey('Enter');
    await expect(regie.see('textbox', 'Tekst van interventie 1')).toHaveValue(/wat wil jij inbrengen/);
  });

  await test.step('choose it, and show what was thought of', async () => {
    await goToStap(regie, 'Interventies bespreken');
    await regie.tabTo(regie.see('button', /De student zwijgt/));
    await regie.pressKey('Enter');
    await expect(zaal.seeText('1 interventie bedacht')).toBeVisible();
    await regie.tabTo(regie.see('button', 'Toon de interventie'));
    await regie.pressKey('Enter');
    await expect(zaal.seeText('Vraag vooraf: wat wil jij inbrengen?')).toBeVisible();
  });

  await test.step('link it to what nobody used, and see that on the zaal', async () => {
    await goToStap(regie, 'Verdiepen');
    await expect(zaal.see('img', /Nooit gebruikt: Ontwikkelingsbekwaam/)).toBeVisible();
    await regie.tabTo(regie.see('button', /wat wil jij inbrengen/));
    await regie.pressKey('Enter');
    await regie.tabTo(regie.see('checkbox', 'Ontwikkelingsbekwaam'));
    await regie.pressKey('Space');
    await expect(zaal.see('img', /Elk gebied is gebruikt/)).toBeVisible();
  });
});
