import { expectNoAxeFindings } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test('the app opens on its two displays, once, and again on the same data', async ({ dialoogtafel }) => {
  const expectHeading = () => expect(dialoogtafel.regie.getByRole('heading').first()).toBeAttached();

  await test.step('the first screen has no axe findings', async () => {
    await expect(dialoogtafel.regie.getByRole('heading', { level: 1 })).toBeAttached();
    await expectNoAxeFindings(dialoogtafel.regie);
  });

  await test.step('regie opens on the laptop, and the zaal fills the projector', async () => {
    const zaal = await dialoogtafel.openZaal();
    await expect
      .poll(() => zaal.evaluate(() => [screenX, screenY, innerWidth, innerHeight]))
      .toEqual([1366, 0, 1920, 1080]);
    const place = await dialoogtafel.regie.evaluate(() => ({ left: screenX, width: outerWidth }));
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.left + place.width).toBeLessThanOrEqual(1366);
  });

  await test.step('a second start leaves the first one running and ends by itself', async () => {
    expect(await dialoogtafel.startAgain()).toBe(0);
    await expectHeading();
  });

  await test.step('it starts again after it was closed, and after it was killed', async () => {
    await dialoogtafel.restart();
    await dialoogtafel.kill();
    await dialoogtafel.start();
    await expectHeading();
  });
});

test('the library is shown once, with what is in it', async ({ dialoogtafel: { regie } }) => {
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await regie.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('main') === null) return;
      observer.disconnect();
      Object.assign(window, { eersteKaarten: document.querySelectorAll('main li h3').length });
    }).observe(document, { childList: true, subtree: true });
  });
  await regie.reload();
  await expect(regie.getByRole('heading', { level: 3 })).toHaveCount(1);
  expect(await regie.evaluate(() => Reflect.get(window, 'eersteKaarten') as unknown)).toBe(1);
});
