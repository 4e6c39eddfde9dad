import { begin, makeBijeenkomst } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { findWindow } from './support/windows.ts';

/** What Windows calls 150 %. The virtual displays share one factor; mixed ones are in the table of the display matcher. */
const FACTOR = 1.5;

test.use({ launch: { args: [`--force-device-scale-factor=${String(FACTOR)}`] } });

test('at another scale factor the zaal fills its display, in letters as large as ever', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Vergroot');
  await begin(regie);
  await regie.keyboard.press('F5');
  const zaal = await dialoogtafel.waitFor('zaal');
  const titel = zaal.getByRole('heading', { name: 'Welkom en leervraag' });
  await expect(titel).toBeVisible();
  await expect.poll(() => zaal.evaluate(() => window.innerWidth * window.devicePixelRatio)).toBe(1920);
  await expect
    .poll(async () => {
      const found = await findWindow(dialoogtafel, 'zaal');
      return found !== null && JSON.stringify(found.bounds) === JSON.stringify(found.display);
    })
    .toBe(true);
  // Pixels of the projector, not of the page.
  const letter = await titel.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(letter * FACTOR).toBeGreaterThanOrEqual(64);
  expect(letter * FACTOR).toBeLessThanOrEqual(80);
});
