import type { Locator } from '@playwright/test';
import { begin, makeBijeenkomst, pressInZaal, turnTo } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

test('the zaal shows only what was published: black, neutral, held, and in letters of the wanted size', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, TITEL);
  await begin(regie);
  const panel = regie.getByRole('region', { name: 'Zaal' });
  await expect(panel).toContainText('Niet open');

  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();
  await expect(panel).toContainText('Toont de stap');

  await regie.keyboard.press('w');
  await expect(zaal.getByRole('heading', { name: 'Neutraal scherm' })).toBeAttached();
  await expect(panel).toContainText('Neutraal');
  expect((await zaal.locator('body').innerText()).trim()).toBe('Neutraal scherm');

  await regie.keyboard.press('F5');
  await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();
  await regie.keyboard.press('.');
  await expect(panel).toContainText('Zwart');
  expect((await zaal.locator('body').innerText()).trim()).toBe('Zwart scherm');
  await regie.keyboard.press('b');
  await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();

  await regie.keyboard.press('f');
  await expect(panel).toContainText('Bevroren');
  await regie.keyboard.press('PageDown');
  await expect(regie.locator('[aria-current=step]')).toContainText('Terugblik');
  await expect(zaal.getByRole('heading', { name: 'Welkom en leervraag' })).toBeVisible();
  await regie.keyboard.press('f');
  await expect(zaal.getByRole('heading', { name: 'Terugblik' })).toBeVisible();

  // Escape never wipes the zaal.
  await pressInZaal(dialoogtafel, 'Escape');
  await expect(zaal.getByRole('heading', { name: 'Terugblik' })).toBeVisible();
  // The clicker reaches regie from the zaal too.
  await pressInZaal(dialoogtafel, 'PageDown');
  await expect(regie.locator('[aria-current=step]')).toContainText('verkennen');

  // The text is sized live, never below 28 px, and a cursor that rests is hidden.
  for (const stap of ['Terugblik', 'Welkom']) {
    await regie.keyboard.press('PageUp');
    await expect(regie.locator('[aria-current=step]')).toContainText(stap);
  }
  const heading = zaal.getByRole('heading', { level: 1 });
  const assignment = zaal.getByText('Weten waar het vandaag over gaat.');
  expect(await readFontSize(heading)).toBeGreaterThanOrEqual(64);
  expect(await readFontSize(heading)).toBeLessThanOrEqual(80);
  expect(await readFontSize(assignment)).toBeGreaterThanOrEqual(44);
  expect(await readFontSize(assignment)).toBeLessThanOrEqual(56);

  await regie.getByRole('button', { name: 'Instellingen van de zaal' }).click();
  const before = await readFontSize(assignment);
  await regie.getByRole('button', { name: 'Tekst op de zaal groter' }).click();
  await expect.poll(() => readFontSize(assignment)).toBeGreaterThan(before);
  for (let step = 0; step < 3; step += 1)
    await regie.getByRole('button', { name: 'Tekst op de zaal kleiner' }).click();
  await expect.poll(() => readFontSize(assignment)).toBeLessThan(before);

  // An assignment of a whole page is still there from its first word to its last, and can be read at 8 metres.
  await turnTo(regie, 'Voorbereiden');
  const lang = Array.from({ length: 240 }, (_, index) => `woord${String(index)}`).join(' ');
  await regie.getByLabel('Op de zaal').fill(lang);
  const long = zaal.getByText('woord239');
  await expect(long).toBeVisible();
  await expect.poll(() => fitsOnZaal(long)).toBe(true);
  expect(await readFontSize(long)).toBeGreaterThanOrEqual(28);

  await zaal.mouse.move(100, 100);
  await expect(zaal.locator('html')).not.toHaveAttribute('data-cursor', 'verborgen');
  await expect(zaal.locator('html')).toHaveAttribute('data-cursor', 'verborgen');
  await expect(zaal.locator('body')).toHaveCSS('cursor', 'none');
});

test('a long situation fits the zaal as soon as it is there, in letters as large as it allows', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  await regie.getByRole('button', { name: /^Ervaringen inbrengen/ }).click();
  await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  // The tests run without movements: a size that moves, however briefly, is measured as it was before.
  const box = zaal.locator('[data-past]');
  await expect(box).toHaveAttribute('data-past', 'ja');
  expect(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
  expect(await readFontSize(box)).toBeGreaterThanOrEqual(32);
});

/** Font size in CSS pixels of the projector. */
function readFontSize(of: Locator): Promise<number> {
  return of.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Whether the whole of an element lies on the screen. */
function fitsOnZaal(of: Locator): Promise<boolean> {
  return of.evaluate((element) => {
    const { right, bottom } = element.getBoundingClientRect();
    return right <= window.innerWidth && bottom <= window.innerHeight;
  });
}
