import type { Page } from '@playwright/test';
import type { AnyEvent } from '../../shared/contract.ts';
import { askValue } from './support/bridge.ts';
import { begin, makeBijeenkomst, pasteText } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';

// What fails once here may fail a user once: a second try would hide it.
test.describe.configure({ retries: 0 });

declare global {
  interface Window {
    /** Every event that this window was sent since the recording began, as JSON. */
    ontvangen: string[];
  }
}

/** Keeps all that the zaal is sent from now on. */
async function recordEvents(zaal: Page): Promise<void> {
  await zaal.evaluate(() => {
    window.ontvangen = [];
    window.dialoogtafel.subscribe((event: AnyEvent) => window.ontvangen.push(JSON.stringify(event)));
  });
}

/** All that the zaal has: what it was sent, what it can ask for, and what stands on its page. */
async function readAll(zaal: Page): Promise<string> {
  const events = await zaal.evaluate(() => window.ontvangen.join('\n'));
  const asked = JSON.stringify(await askValue(zaal, 'getZaalBeeld', {}));
  return [events, asked, await zaal.content()].join('\n');
}

test('what the facilitator writes for herself never reaches the zaal', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'kanarie-titel', 'kanarie-groep');
  const naam = regie.getByLabel('Naam van de nieuwe deelnemer');
  await naam.focus();
  await pasteText(regie, 'kanarie-anna\tkanarie-rol');
  await regie.getByLabel('Plaats', { exact: true }).fill('kanarie-plaats');
  await regie.getByLabel('Leervraag').first().fill('gepubliceerde leervraag');
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();

  const zaal = await dialoogtafel.openZaal();
  await recordEvents(zaal);
  await begin(regie);
  await regie.getByLabel('Je notities').fill('kanarie-notitie, nog voor er iets te zien is');
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();
  expect(await readAll(zaal)).not.toContain('gepubliceerde leervraag');

  await regie.keyboard.press('F5');
  await expect(zaal.getByText('gepubliceerde leervraag')).toBeVisible();
  for (let step = 0; step < 4; step += 1) {
    await regie.getByLabel('Je notities').fill(`kanarie-notitie ${String(step)}`);
    await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();
    await regie.keyboard.press('PageDown');
    await expect(regie.getByLabel('Je notities')).toHaveValue('');
  }

  const all = await readAll(zaal);
  expect(all.match(/kanarie-[\w-]+/g) ?? []).toEqual([]);
  expect(all, 'the recording works: what is published is in it').toContain('gepubliceerde leervraag');
});

test('black, neutral and frozen stop the sending, not only the painting', async ({ dialoogtafel }) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Stil');
  const zaal = await dialoogtafel.openZaal();
  await begin(regie);
  await regie.keyboard.press('F5');
  await expect(zaal.getByRole('heading', { level: 1 })).toHaveText('Welkom en leervraag');

  await regie.getByRole('heading', { level: 1 }).first().click();
  await regie.keyboard.press('f');
  await recordEvents(zaal);
  await regie.keyboard.press('PageDown');
  await expect(regie.locator('[aria-current=step]')).toContainText('Terugblik');
  expect(await zaal.evaluate(() => window.ontvangen)).toEqual([]);
  await regie.keyboard.press('f');
  await expect(zaal.getByRole('heading', { level: 1 })).toHaveText('Terugblik op het huiswerk');

  await regie.keyboard.press('b');
  await expect(zaal.getByRole('heading', { name: 'Zwart scherm' })).toBeAttached();
  expect(await zaal.content()).not.toContain('Terugblik');
  await recordEvents(zaal);
  await regie.keyboard.press('PageDown');
  await expect(regie.locator('[aria-current=step]')).not.toContainText('Terugblik');
  expect(await zaal.evaluate(() => window.ontvangen)).toEqual([]);
});
