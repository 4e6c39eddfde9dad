import type { Locator, Page } from '@playwright/test';
import { INTERVENTIESPEL_RONDE_ID as rondeId } from '../../shared/inhoud/voorbeeld-interventiespel.ts';
import { VOORBEELD } from '../../shared/inhoud/voorbeeld.ts';
import type { Actie } from '../../shared/werkvormen/interventiespel/acties.ts';
import { interventiespel } from '../../shared/werkvormen/interventiespel/definition.ts';
import { expectNoAxeFindings } from './support/axe.ts';
import { begin, makeBijeenkomst, pasteText, turnTo } from './support/bijeenkomst.ts';
import { askValue } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

const { bijeenkomstId } = VOORBEELD;
const OP_TAFEL = 'De student komt te laat.';
const ZELFDE = 'Te laat en niets laten weten.';
const DRUK = 'Het is druk en ik neem het over.';
const MEENEMEN = 'Vraag eerst wat er speelt.';
const AFSPREKEN = 'Spreek af hoe laat je er bent.';

/** A slip in the tray of regie, and one on a pile; in regie the small copy of the zaal comes after the board itself. */
const inBak = (page: Page, tekst: string): Locator =>
  page.getByRole('region', { name: 'Losse briefjes' }).getByRole('button', { name: tekst });
const opStapel = (page: Page, tekst: string): Locator =>
  page.locator('[data-stapel] [data-kaart]', { hasText: tekst }).first();

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${String(target)} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a slip up and holds it above something. */
async function lift(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middle(from);
  const end = await middle(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 10 });
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await lift(page, from, to);
  await page.mouse.up();
}

/** Types lines in a field that adds at Enter. */
async function addLines(field: Locator, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    await field.fill(line);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
}

test('an interventiespel played whole: nothing on the zaal before its time', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Stap voor stap');
  await regie.getByRole('row', { name: /Terugblik/ }).click();
  await regie.getByRole('button', { name: 'Werkvorm toevoegen' }).click();
  await regie.getByText('Interventiespel', { exact: true }).click();
  await regie.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await begin(regie);
  const goOn = async (naam: string): Promise<void> => {
    await regie.keyboard.press('PageDown');
    await regie.getByRole('heading', { level: 2, name: naam }).waitFor();
  };
  await goOn('Situaties opschrijven');
  const zaal = await dialoogtafel.openZaal();
  await askValue(regie, 'setPresentatie', { wijziging: { modus: 'volgt', toontTimer: false } });

  await test.step('situations are typed, pasted and taken from the set, and stay off the zaal', async () => {
    const field = regie.getByLabel('Nieuwe situatie');
    await addLines(field, OP_TAFEL);
    await field.focus();
    await pasteText(regie, `• ${ZELFDE}\n• ${DRUK}\n`);
    await expect(regie.getByRole('heading', { name: 'Situaties: 3' })).toBeVisible();
    await expect(zaal.getByText(/In welke situaties/)).toBeVisible();
    await expect(zaal.getByText(OP_TAFEL)).toHaveCount(0);
    await expectNoAxeFindings(regie);
  });

  await test.step('a slip that is dragged is seen moving on the zaal, and begins a pile', async () => {
    await goOn('Situaties groeperen');
    await expect(zaal.getByText('Nog 3 briefjes los')).toBeVisible();
    await lift(regie, inBak(regie, OP_TAFEL), regie.locator('[data-stapel="nieuw"]').first());
    const inDeLucht = zaal.locator('[aria-hidden=true]', { hasText: OP_TAFEL }).locator('span');
    await expect(inDeLucht.first()).toBeVisible();
    await regie.mouse.up();
    await expect(opStapel(regie, OP_TAFEL)).toBeVisible();
    await regie.getByLabel('Naam van de stapel').fill('Afspraken');
    await expect(zaal.getByRole('heading', { level: 2, name: 'Afspraken' })).toBeVisible();
    await expect(inDeLucht).toHaveCount(0);
  });

  await test.step('what says the same is laid on it, and comes off again', async () => {
    await drag(regie, inBak(regie, ZELFDE), opStapel(regie, OP_TAFEL));
    await expect(opStapel(regie, OP_TAFEL)).toContainText('2×');
    await expect(opStapel(zaal, OP_TAFEL)).toContainText('2×');
    await regie.keyboard.press('Control+z');
    await expect(inBak(regie, ZELFDE)).toBeVisible();
    await drag(regie, inBak(regie, ZELFDE), opStapel(regie, OP_TAFEL));
    // The zaal follows as fast as it paints: what is taken there next has moved up by then.
    await expect(opStapel(zaal, OP_TAFEL)).toContainText('2×');
  });

  await test.step('the team lays the last one itself, while touch is on', async () => {
    await expect(zaal.getByRole('button')).toHaveCount(0);
    await askValue(regie, 'setPresentatie', { wijziging: { isAanraakbaar: true } });
    await drag(zaal, zaal.getByRole('button', { name: DRUK }), zaal.locator('[data-stapel="nieuw"]'));
    await expect(opStapel(regie, DRUK)).toBeVisible();
    await expect(regie.getByRole('button', { name: /Ongedaan: stapel gemaakt/i })).toBeVisible();
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
    await askValue(regie, 'setPresentatie', { wijziging: { isAanraakbaar: false } });
  });

  await test.step('interventions are written, and stay off the zaal', async () => {
    await goOn('Interventies bedenken');
    await regie.getByRole('button', { name: new RegExp(OP_TAFEL) }).click();
    await addLines(regie.getByLabel('Nieuwe interventie'), MEENEMEN, AFSPREKEN);
    await expect(zaal.getByText(MEENEMEN)).toHaveCount(0);
    await expectNoAxeFindings(regie);
  });

  await test.step('one is drawn; its interventions are shown together, and only then', async () => {
    await goOn('Interventies bespreken');
    await regie.getByRole('button', { name: /^Loot er één/ }).click();
    await expect(zaal.getByText(OP_TAFEL)).toBeVisible();
    await expect(zaal.getByText('2 interventies bedacht')).toBeVisible();
    await expect(zaal.getByText(MEENEMEN)).toHaveCount(0);
    await regie.getByRole('button', { name: 'Toon 2 interventies tegelijk' }).click();
    await expect(zaal.getByText(MEENEMEN)).toBeVisible();
    await expect(zaal.getByText(AFSPREKEN)).toBeVisible();
    await addLines(regie.getByLabel('Nieuw inzicht'), 'We nemen vaak over.');
    await expect(zaal.getByText('We nemen vaak over.')).toHaveCount(0);
    await expectNoAxeFindings(regie);
    await expectNoAxeFindings(zaal);
  });

  await test.step('deepening: what is used and what never, and what people reach for first', async () => {
    await goOn('Verdiepen');
    const hoortBij = regie.getByRole('group', { name: 'Hoort bij' });
    await hoortBij.getByText('Agogisch bekwaam').click();
    await expect(hoortBij.getByRole('checkbox', { name: 'Agogisch bekwaam' })).toBeChecked();
    await regie.getByRole('list', { name: 'Interventies' }).getByRole('button', { name: AFSPREKEN }).click();
    await hoortBij.getByText('Agogisch bekwaam').click();
    await expect(
      zaal.getByRole('img', { name: /^Vaak gebruikt: Agogisch bekwaam \(2\)\. Nooit/ }),
    ).toBeVisible();
    await addLines(regie.getByLabel('Wat zegt dat?'), 'Ik vraag bijna nooit iets.');
    await regie.getByRole('button', { name: 'Zonder namen op de zaal' }).click();
    await expect(zaal.getByText('Ik vraag bijna nooit iets.')).toBeVisible();
    await regie.getByRole('button', { name: /Pakt als eerste/ }).click();
    await regie.getByRole('option', { name: MEENEMEN }).click();
    await regie.getByRole('button', { name: 'Voeg de keuze toe, zonder zin' }).click();
    await expect(zaal.getByText(MEENEMEN)).toBeVisible();
    await expectNoAxeFindings(regie);
  });

  await test.step('what remains: situation, pile, intervention, bekwaamheid, and the insights', async () => {
    const { bijeenkomsten } = await askValue(regie, 'listBibliotheek', {});
    const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomsten[0]?.id ?? '' });
    const [ronde] = Object.values(state.rondes);
    const blokken = interventiespel.opbrengst(interventiespel.parse(ronde?.state, 1), {
      deelnemers: {},
      aanwezig: [],
    });
    expect(blokken.flatMap((blok) => (blok.soort === 'tabel' ? blok.rijen : []))).toEqual([
      ['Afspraken', `${OP_TAFEL}\n${ZELFDE}`, MEENEMEN, 'Agogisch bekwaam'],
      ['Afspraken', `${OP_TAFEL}\n${ZELFDE}`, AFSPREKEN, 'Agogisch bekwaam'],
      ['Stapel zonder naam', DRUK, '', ''],
      ['', 'Een andere', 'Ik vraag bijna nooit iets.'],
      ['', MEENEMEN, ''],
    ]);
    expect(blokken.at(-1)).toMatchObject({ soort: 'lijst', items: ['We nemen vaak over.'] });
  });
});

test('a slip among two hundred moves without a layout, and nothing but what is in the hand changes', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  const act = (actie: Actie) =>
    askValue(regie, 'applyActie', {
      bijeenkomstId,
      actie: { type: 'rondeActie', rondeId, actie: { ...actie } },
    });
  await askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: {
      type: 'positieGewijzigd',
      positie: { onderdeelId: 'a4', rondeId, stap: 1 },
      bezoekId: 'groeperen',
      op: Date.now(),
    },
  });
  const situaties = Array.from({ length: 188 }, (_, index) => ({
    id: `v${String(index)}`,
    tekst: `Situatie ${String(index)}`,
    deelnemerId: null,
  }));
  // A clock that ticks would be counted too.
  await askValue(regie, 'applyActie', { bijeenkomstId, actie: { type: 'timerGepauzeerd', op: Date.now() } });
  await act({ type: 'situatiesToegevoegd', situaties });
  for (const { id } of situaties.slice(0, 60))
    await act({ type: 'situatieGelegd', id, stapelId: 'c1', opId: null });
  await expect(regie.getByRole('region', { name: /63 briefjes/ })).toBeVisible();
  await regie.waitForTimeout(800);

  const client = await regie.context().newCDPSession(regie);
  await client.send('Performance.enable');
  const countLayouts = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
  const stapel = regie.locator('[data-stapel="c2"]').first();
  await lift(regie, regie.locator('[role=button][data-kaart="s11"]'), stapel);
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
  const { x, y } = await middle(stapel);
  for (let move = 1; move <= MOVES; move += 1) {
    await regie.mouse.move(x + (move % 20), y + (move % 9));
    await regie.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect((await countLayouts()) - before).toBe(0);
  const changes = await regie.evaluate(() => Reflect.get(window, 'changes') as string[]);
  expect(new Set(changes)).toEqual(new Set(['attributes style']));
  expect(changes.length).toBeLessThanOrEqual(MOVES);
  await regie.mouse.up();
  await expect(regie.getByRole('region', { name: 'Leren als het druk is, 5 briefjes' })).toBeVisible();
});
