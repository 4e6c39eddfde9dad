import { resolve } from 'node:path';
import { expect, test } from '../support/person.ts';

const OUT = resolve('resources/handleiding');
/** Stappen of the example before the board that is laid already. */
const MOST_STEPS = 8;

// Part of `scripts/make-manual-pictures.mjs`, not of every demo.
if (process.env['HANDLEIDING'] !== undefined) {
  test('the pictures of the manual', async ({ regie, goTo }) => {
    const keep = (name: string): Promise<void> => regie.makePicture(`${OUT}/${name}.jpg`);
    await regie.clickAt(regie.see('button', /voorbeeld/i).first());
    await expect(regie.see('heading', 'Stap voor stap meer ruimte')).toBeVisible();
    await regie.pressKey('Control+P');
    await expect(regie.see('dialog', 'Afdrukken op papier')).toBeVisible();
    await keep('papier');
    await regie.pressKey('Escape');
    await expect(regie.see('dialog')).toHaveCount(0);
    await keep('voorbereiden');
    await regie.clickAt(regie.see('button', 'Terug naar de bibliotheek'));
    await regie.clickAt(regie.see('searchbox'));
    await regie.typeText('ruimte');
    await expect(regie.see('heading', /gevonden|eerste/)).toBeVisible();
    await keep('zoeken');
    await regie.pressKey('Escape');
    await regie.clickAt(regie.see('button', 'Stap voor stap meer ruimte').first());
    await regie.clickAt(regie.see('button', 'Naar uitvoeren'));
    await regie.pressKey('F5');
    const zaal = await goTo('zaal');
    const heading = regie.see('heading', 'Kaartjes leggen');
    for (let step = 0; step < MOST_STEPS && (await heading.count()) === 0; step += 1) {
      await regie.pressKey('PageDown');
      await regie.makePicture(`${OUT}/regie.jpg`);
    }
    await expect(zaal.see('heading', 'Kaartjes leggen')).toBeVisible();
    await keep('regie');
    await zaal.makePicture(`${OUT}/zaal.jpg`);
  });
}
