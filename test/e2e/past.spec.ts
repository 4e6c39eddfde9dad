import { atEveryStap, begin, makeBijeenkomst, turnTo } from './support/bijeenkomst.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';
import { expectNothingCutOff, listCutOff, zoomTo } from './support/past.ts';

const TITEL = 'Stap voor stap meer ruimte';

/** Pictures of what was looked at, for who wants to see: with this variable set to a folder. */
const KIJK = process.env['KIJK_UIT'];

async function look({ regie, displays }: Dialoogtafel, waar: string): Promise<void> {
  await expectNothingCutOff(regie, waar);
  if (KIJK !== undefined) await displays.screenshot(`${KIJK}/past-${waar.replaceAll(' ', '-')}.png`);
}

for (const [naam, mode, zoom] of [
  ['1280x720', '1280x720', 1],
  ['200 procent', '1366x768', 2],
] as const) {
  test(`nothing is cut off at ${naam}`, async ({ dialoogtafel }) => {
    const { regie, displays } = dialoogtafel;
    if (mode !== '1366x768') {
      await displays.plug('DUMMY0', { pos: '0x0', mode });
      await expect.poll(() => regie.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(1280);
    }
    await zoomTo(dialoogtafel, zoom);
    await look(dialoogtafel, `${naam} welkom`);
    await makeBijeenkomst(regie, TITEL);
    await look(dialoogtafel, `${naam} voorbereiden`);
    await begin(regie);
    await look(dialoogtafel, `${naam} uitvoeren`);
    await regie.getByRole('button', { name: 'Instellingen van de zaal' }).click();
    await look(dialoogtafel, `${naam} instellingen`);
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
    await look(dialoogtafel, `${naam} bibliotheek`);
    await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
    await turnTo(regie, 'Uitvoeren');
    await regie
      .getByRole('button', { name: /Kaartjes leggen/ })
      .first()
      .click();
    await look(dialoogtafel, `${naam} bord`);
    await zoomTo(dialoogtafel, 1);
  });
}

test('no stap of the example is cut off, at 1280 px wide nor at 200 %', async ({ dialoogtafel }) => {
  test.slow();
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await begin(regie);
  const width = await regie.evaluate(() => window.innerWidth);
  const found: string[] = [];
  for (const zoom of [width / 1280, 2]) {
    await zoomTo(dialoogtafel, zoom);
    await atEveryStap(regie, async (naam) => {
      found.push(...(await listCutOff(regie)).map((what) => `${naam} at ${zoom.toFixed(2)}: ${what}`));
    });
  }
  await zoomTo(dialoogtafel, 1);
  expect(found).toEqual([]);
});
