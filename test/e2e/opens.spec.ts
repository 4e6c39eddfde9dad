import { expectNoAxeFindings } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test('regie opens on the laptop, and the zaal fills the projector', async ({ dialoogtafel }) => {
  const zaal = await dialoogtafel.openZaal();
  await expect
    .poll(() => zaal.evaluate(() => [screenX, screenY, innerWidth, innerHeight]))
    .toEqual([1366, 0, 1920, 1080]);
  const place = await dialoogtafel.regie.evaluate(() => ({ left: screenX, width: outerWidth }));
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.left + place.width).toBeLessThanOrEqual(1366);
});

test('the first screen has no axe findings', async ({ dialoogtafel }) => {
  await expect(dialoogtafel.regie.getByRole('heading', { level: 1 })).toBeAttached();
  await expectNoAxeFindings(dialoogtafel.regie);
});

test('a second start leaves the first one running and ends by itself', async ({ dialoogtafel }) => {
  expect(await dialoogtafel.startAgain()).toBe(0);
  await expect(dialoogtafel.regie.getByRole('heading').first()).toBeAttached();
});

test('the app starts again on the same data after it was closed, and after it was killed', async ({
  dialoogtafel,
}) => {
  await dialoogtafel.restart();
  await dialoogtafel.kill();
  await dialoogtafel.start();
  await expect(dialoogtafel.regie.getByRole('heading').first()).toBeAttached();
});
