import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { begint, laatInvoeren, opentRegie } from './support/invoer.ts';

/** Opens the example and brings the room to the stap with this name, by the clicker. */
async function openAt(regie: Page, stap: string): Promise<void> {
  await regie
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await regie.getByRole('heading', { level: 1, name: 'Stap voor stap meer ruimte' }).waitFor();
  await regie.getByRole('radio', { name: 'Uitvoeren' }).click();
  await regie.keyboard.press('F5');
  for (let steps = 0; steps < 12; steps += 1) {
    if (await regie.getByRole('heading', { name: stap, exact: true }).isVisible()) return;
    const next = regie.getByRole('button', { name: /^(Volgende stap|Begin)/ });
    const before = (await next.textContent()) ?? '';
    await regie.keyboard.press('PageDown');
    await expect(next).not.toHaveText(before);
  }
  throw new Error(`PageDown never came to ${stap}`);
}

test('all boards over each other: where people differ, on the zaal without a name', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  const zaal = await dialoogtafel.openZaal();
  await openAt(regie, 'Praten over de kaartjes');
  await regie.getByRole('radio', { name: 'Vergelijken' }).click();

  await test.step('regie names who laid it where; the zaal shows nothing of it yet', async () => {
    await regie.getByRole('button', { name: /Vragen in plaats van advies/ }).click();
    const wie = regie.getByRole('list', { name: 'Wie legde het waar' });
    await expect(wie.getByRole('listitem')).toHaveCount(8);
    await expect(wie).toContainText('Deelnemer 1: Kans');
    await expect(zaal.getByText('borden')).toBeHidden();
    await expectNoAxeFindings(regie);
  });

  await test.step('one card, and then the largest differences, on the zaal', async () => {
    await regie.getByRole('button', { name: 'Op de zaal', exact: true }).click();
    await expect(zaal.getByText('Vragen in plaats van advies: 8 borden')).toBeVisible();
    expect(await zaal.content()).not.toContain('Deelnemer');
    await regie.getByRole('button', { name: 'Grootste verschillen' }).click();
    await regie.getByRole('button', { name: 'Op de zaal', exact: true }).click();
    await expect(zaal.getByText('Hier verschillen we het meest')).toBeVisible();
    expect(await zaal.content()).not.toContain('Deelnemer');
    await expectNoAxeFindings(zaal);
  });

  await test.step('the same board at two moments: what moved', async () => {
    await regie.getByLabel('Bewaar het bord zoals het nu ligt').fill('Voor het gesprek');
    await regie.getByRole('button', { name: 'Bewaar dit bord' }).click();
    await expect(regie.getByRole('button', { name: 'Voor het gesprek', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await regie.getByRole('radio', { name: 'Bord van de groep' }).click();
    await regie.getByRole('button', { name: /^\d+ Advies geven: / }).focus();
    for (let times = 0; times < 6; times += 1) await regie.keyboard.press('Shift+ArrowUp');
    await regie.getByRole('radio', { name: 'Vergelijken' }).click();
    await regie.getByRole('button', { name: 'Voor het gesprek', exact: true }).click();
    await regie.getByRole('button', { name: 'Op de zaal', exact: true }).click();
    await expect(zaal.getByText('Verschoven sinds: Voor het gesprek')).toBeVisible();
    await expect(zaal.locator('path[stroke-dasharray]')).toHaveCount(1);
    await regie.getByRole('button', { name: 'Haal Voor het gesprek weg' }).click();
    await expect(zaal.getByText('Verschoven sinds')).toBeHidden();
    await regie.getByRole('button', { name: 'Ongedaan: bord ernaast weggehaald' }).click();
    await expect(regie.getByRole('button', { name: 'Voor het gesprek', exact: true })).toBeVisible();
  });

  await test.step('a board from paper, by number and square', async () => {
    await regie.getByRole('radio', { name: 'Borden van ieder' }).click();
    await regie.getByRole('button', { name: 'Bord zonder naam' }).click();
    const veld = regie.getByLabel('Nummer en vak');
    await veld.fill('14 J10, 2 A1');
    await veld.press('Enter');
    await expect(
      regie.getByRole('button', { name: /^14 Advies geven: Houden, 90 % naar rechts/ }),
    ).toBeVisible();
    await veld.fill('99 A1');
    await veld.press('Enter');
    await expect(regie.getByText('Dit kan niet: kaartje 99.')).toBeVisible();
    await expect(veld).toHaveValue('99 A1');
    await expectNoAxeFindings(regie);
  });
});

test('somebody lays an own board at the invoer screen with the keys, and regie sees it after handing in', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await openAt(regie, 'Kaartjes leggen');
  const invoer = await laatInvoeren(dialoogtafel, { code: null });
  await begint(invoer, 'Deelnemer 1');
  await expectNoAxeFindings(invoer);
  await invoer.getByRole('button', { name: /^1 Meekijken met een kijkvraag$/ }).focus();
  await invoer.keyboard.press('Enter');
  await expect(invoer.getByRole('button', { name: /^1 Meekijken met een kijkvraag: / })).toBeFocused();
  for (let times = 0; times < 5; times += 1) await invoer.keyboard.press('Shift+ArrowRight');
  await expect(invoer.getByRole('button', { name: /^1 .*, 50 % naar rechts$/ })).toBeVisible();
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await expect(invoer.getByRole('heading', { name: 'Ingeleverd' })).toBeVisible();
  await invoer.getByRole('button', { name: /Ik ben de volgende|Klaar/ }).click();
  await opentRegie(invoer, null);
  await regie.getByRole('radio', { name: 'Borden van ieder' }).click();
  await regie.getByRole('button', { name: /Van wie/ }).click();
  await expect(regie.getByRole('option', { name: /^Deelnemer 1/ })).toContainText(
    '1 kaartje, zelf ingeleverd',
  );
});
