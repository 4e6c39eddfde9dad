import type { Locator, Page } from '@playwright/test';
import { VOORBEELD } from '../../shared/inhoud/voorbeeld.ts';
import type { Actie } from '../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { expectNoAxeFindings } from './support/axe.ts';
import { askValue } from './support/bridge.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';

const { bijeenkomstId, kwadrantenRondeId: rondeId } = VOORBEELD;

/** A card in the tray of regie, and one on its board: named by number and title, on the board with its place too. */
const inBak = (regie: Page, titel: string): Locator =>
  regie.getByRole('button', { name: new RegExp(`^\\d+ ${titel}$`) });
const opBord = (page: Page, titel: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^\\d+ ${titel}: `) });

const act = (regie: Page, actie: Actie) =>
  askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: { type: 'rondeActie', rondeId, actie: { ...actie } },
  });

/** Opens the example, and brings the room to the board with the zaal open and presenting. */
async function open(dialoogtafel: Dialoogtafel): Promise<Page> {
  const { regie } = dialoogtafel;
  await regie
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await regie.getByRole('heading', { level: 1, name: 'Stap voor stap meer ruimte' }).waitFor();
  await bringTo(regie, 0);
  await askValue(regie, 'setPresentatie', { wijziging: { modus: 'volgt', vlak: 'bord', toontTimer: false } });
  await regie.getByRole('radio', { name: 'Uitvoeren' }).click();
  await regie.getByTestId('kwadrant').first().waitFor();
  return dialoogtafel.openZaal();
}

/** Brings the room to this stap of the board. */
async function bringTo(regie: Page, stap: number): Promise<void> {
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  const onderdeelId = state.rondes[rondeId]?.onderdeelId ?? '';
  await askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: {
      type: 'positieGewijzigd',
      positie: { onderdeelId, rondeId, stap },
      bezoekId: `bezoek-${String(stap)}`,
      op: Date.now(),
    },
  });
}

/** The middle of the number on a card: that is what lies on its place. */
async function findNummer(kaart: Locator): Promise<{ x: number; y: number }> {
  const box = await kaart.locator('[data-schijf]').boundingBox();
  if (box === null) throw new Error(`${String(kaart)} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function findOnBord(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.getByTestId('kwadrant').first().boundingBox();
  if (box === null) throw new Error('there is no board');
  return { x: box.x + ((x + 1) / 2) * box.width, y: box.y + ((1 - y) / 2) * box.height };
}

/** Takes a card up and holds it above a place. */
async function lift(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
}

test('a card that is dragged in regie is seen moving on the zaal, lies there, and comes back', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  const zaal = await open(dialoogtafel);
  const TITEL = 'Samen uitvoeren';
  await lift(regie, await findNummer(inBak(regie, TITEL)), await findOnBord(regie, 0.5, 0.5));
  const wall = zaal.locator('[aria-hidden=true]', { hasText: TITEL }).locator('span').first();
  await expect(wall).toBeVisible();
  const plek = await findOnBord(zaal, 0.5, 0.5);
  const findOffset = async (): Promise<number> => {
    const box = await wall.boundingBox();
    return Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - plek.x);
  };
  await expect.poll(findOffset).toBeLessThan(20);
  await regie.mouse.up();

  await expect(opBord(regie, TITEL)).toHaveAccessibleName(
    /: Houden, (4|5)\d % naar rechts, (4|5)\d % omhoog$/,
  );
  await expect(zaal.locator('[data-kaart="bv-03"]')).toBeVisible();
  await expect(wall).toHaveCount(0);

  const bak = await regie.getByRole('region', { name: 'Bak' }).boundingBox();
  await lift(regie, await findNummer(opBord(regie, TITEL)), {
    x: (bak?.x ?? 0) + 60,
    y: (bak?.y ?? 0) + 200,
  });
  await regie.mouse.up();
  await expect(inBak(regie, TITEL)).toBeVisible();
  await expect(zaal.locator('[data-kaart="bv-03"]')).toHaveCount(0);
});

test('Escape puts a card that is in the air back, and leaves the zaal alone', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  const zaal = await open(dialoogtafel);
  const kaart = regie.locator('[role=button][data-kaart="bv-02"]');
  const naam = await kaart.textContent();
  await lift(regie, await findNummer(kaart), await findOnBord(regie, 0.8, -0.8));
  await regie.keyboard.press('Escape');
  await regie.mouse.up();
  await expect(kaart).toHaveText(naam ?? '');
  await expect(zaal.getByTestId('kwadrant')).toBeVisible();
});

test('the team lays cards on the zaal itself, only while touch is switched on', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  const zaal = await open(dialoogtafel);
  const eerste = zaal.locator('[data-schijf]', { hasText: /^1$/ });
  await expect(zaal.getByRole('button')).toHaveCount(0);
  // A layer for a board that is only looked at would be blended at every change, and hold up every answer.
  await expect(zaal.getByTestId('kwadrant')).toHaveCSS('will-change', 'auto');
  await expect(regie.getByTestId('kwadrant').first()).toHaveCSS('will-change', 'transform');

  await askValue(regie, 'setPresentatie', { wijziging: { isAanraakbaar: true } });
  await expect(zaal.getByRole('button').first()).toBeVisible();
  await expect(zaal.getByTestId('kwadrant')).toHaveCSS('will-change', 'transform');
  const box = await eerste.boundingBox();
  if (box === null) throw new Error('card 1 is not in the tray of the zaal');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await lift(zaal, from, await findOnBord(zaal, -0.5, -0.5));
  await zaal.mouse.up();
  await expect(opBord(regie, 'Meekijken met een kijkvraag')).toHaveAccessibleName(/: Laten liggen, /);
  await expect(regie.getByRole('button', { name: /Ongedaan: kaartje gelegd/i })).toBeVisible();

  // Tapped, the title of a card stands large, there and nowhere else.
  const naast = zaal.getByRole('complementary').getByText('Voordoen met hardop denken');
  await expect(naast).toBeHidden();
  await opBord(zaal, 'Voordoen met hardop denken').click();
  await expect(naast).toBeVisible();
  expect(await askValue(regie, 'getPresentatie', {})).toMatchObject({ uitgelicht: null });
});

test('sixty cards in one corner keep sixty marks of at least 28 px on the zaal that nothing covers', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  const zaal = await open(dialoogtafel);
  const eigen = Array.from({ length: 28 }, (_, i) => ({
    id: `e${String(i)}`,
    titel: `Eigen ${String(i)}`,
    toelichting: '',
  }));
  await act(regie, { type: 'kaartenToegevoegd', kaarten: eigen });
  const ids = [
    ...Array.from({ length: 32 }, (_, i) => `bv-${String(i + 1).padStart(2, '0')}`),
    ...eigen.map(({ id }) => id),
  ];
  for (const [index, id] of ids.entries()) {
    await act(regie, {
      type: 'kaartVerplaatst',
      id,
      x: 0.9 + (index % 10) / 100,
      y: 0.9 + (index % 7) / 100,
    });
  }
  await expect(zaal.locator('[data-kaart]')).toHaveCount(60);
  await zaal.waitForTimeout(600);
  const covered = await zaal.evaluate(() =>
    [...document.querySelectorAll('[data-kaart] [data-schijf]')].flatMap((schijf) => {
      const { left, top, width, height } = schijf.getBoundingClientRect();
      const points = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
        const angle = (step * Math.PI) / 4;
        return [
          left + width / 2 + Math.cos(angle) * width * 0.47,
          top + height / 2 + Math.sin(angle) * height * 0.47,
        ] as const;
      });
      const isFree = points.every(
        ([x, y]) => document.elementFromPoint(x, y)?.closest('[data-schijf]') === schijf,
      );
      return isFree && width >= 28 ? [] : [schijf.textContent];
    }),
  );
  expect(covered).toEqual([]);
});

test('a drag among hundreds of cards costs no layout and changes one style for each move', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await open(dialoogtafel);
  await askValue(regie, 'applyActie', { bijeenkomstId, actie: { type: 'timerGepauzeerd', op: Date.now() } });
  const eigen = Array.from({ length: 200 }, (_, i) => ({
    id: `e${String(i)}`,
    titel: `Eigen ${String(i)}`,
    toelichting: '',
  }));
  await act(regie, { type: 'kaartenToegevoegd', kaarten: eigen });
  await expect(regie.locator('[data-bakkaart="e199"]')).toBeAttached();
  await regie.waitForTimeout(1000);

  const client = await regie.context().newCDPSession(regie);
  await client.send('Performance.enable');
  const countLayouts = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
  await lift(
    regie,
    await findNummer(regie.locator('[role=button][data-kaart="bv-02"]')),
    await findOnBord(regie, 0, 0),
  );
  await regie.waitForTimeout(500);
  await regie.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`));
    }).observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true });
  });
  const before = await countLayouts();
  const MOVES = 60;
  const { x, y } = await findOnBord(regie, 0, 0);
  for (let move = 1; move <= MOVES; move += 1) {
    await regie.mouse.move(x + move, y + (move % 9));
    await regie.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect((await countLayouts()) - before).toBe(0);
  const changes = await regie.evaluate(() => Reflect.get(window, 'changes') as string[]);
  expect(new Set(changes)).toEqual(new Set(['attributes style']));
  // The card in the hand, and nothing but the card in the hand.
  expect(changes.length).toBeLessThanOrEqual(MOVES);
  await regie.mouse.up();
});

test('axe finds nothing in any stap, in regie and on the zaal, with a card chosen and with touch', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  const zaal = await open(dialoogtafel);
  await askValue(regie, 'setPresentatie', { wijziging: { isAanraakbaar: true, uitgelicht: 'bv-02' } });
  for (const [stap, naam] of ['Kaartjes leggen', 'Praten over de kaartjes', 'Conclusie trekken'].entries()) {
    await bringTo(regie, stap);
    await askValue(regie, 'setPresentatie', { wijziging: { vlak: 'bord' } });
    await regie.getByRole('heading', { name: naam }).waitFor();
    await opBord(regie, 'Voordoen met hardop denken').locator('[data-schijf]').click();
    await expect(zaal.getByRole('heading', { level: 1, name: naam })).toBeVisible();
    await expect(zaal.getByRole('button').first()).toBeVisible();
    await regie.waitForTimeout(600);
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
  }
});
