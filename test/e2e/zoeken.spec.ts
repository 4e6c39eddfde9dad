import { expectNoAxeFindingsInBoth } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

test('what was written is found, in a groep and a period, and opens where it stands', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('heading', { level: 1, name: TITEL }).waitFor();
  await regie.keyboard.press('p');
  await regie.keyboard.type('Zonnebloemen op de parkeerplaats');
  await regie.keyboard.press('Enter');
  await regie.keyboard.press('Escape');
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  const zoek = regie.getByRole('searchbox');

  await test.step('in context, with the word marked', async () => {
    await zoek.fill('zonnebl');
    await expect(regie.getByRole('heading', { name: '1 tekst gevonden' })).toBeVisible();
    await expect(regie.locator('mark')).toHaveText('Zonnebloemen');
    await expect(regie.getByRole('button', { name: /Zonnebloemen/ })).toContainText('Parkeerplaats · ');
  });

  await test.step('a remark for later opens on the parkeerplaats', async () => {
    await zoek.focus();
    await regie.keyboard.press('Enter');
    await regie.getByRole('button', { name: /Zonnebloemen/ }).focus();
    await regie.keyboard.press('Enter');
    const dialog = regie.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(
      dialog.getByText('Zonnebloemen op de parkeerplaats').or(dialog.locator('textarea, input')).first(),
    ).toBeVisible();
    await regie.keyboard.press('Escape');
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  });

  await test.step('the A4 opens in its stap, which the room did not go to', async () => {
    await zoek.fill('stap terug');
    await regie
      .getByRole('button', { name: /stap terug/ })
      .first()
      .click();
    await expect(regie.getByRole('heading', { level: 1, name: TITEL })).toBeVisible();
    await expect(regie.getByRole('heading', { name: 'Samenvatten op een A4' }).first()).toBeVisible();
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  });

  await test.step('narrowed down to a period and a groep', async () => {
    await zoek.fill('ruimte');
    await expect(regie.getByRole('heading', { name: /gevonden/ })).toBeVisible();
    await regie.getByRole('button', { name: /Periode/ }).click();
    await regie.getByRole('option', { name: 'Van … tot …' }).click();
    await expect(regie.getByText('Tot en met')).toBeVisible();
    await expectNoAxeFindingsInBoth(regie);
    await regie
      .getByRole('button', { name: /Gemengde groep/ })
      .first()
      .click();
    await expect(regie.getByRole('heading', { name: /gevonden in Gemengde groep/ })).toBeVisible();
  });
});
