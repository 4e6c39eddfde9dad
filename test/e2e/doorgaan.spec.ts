import { VOORBEELD } from '../../shared/inhoud/voorbeeld.ts';
import { expectNoAxeFindings } from './support/axe.ts';
import { openFromLibrary, turnTo } from './support/bijeenkomst.ts';
import { askValue } from './support/bridge.ts';
import { lookAtDialog } from './support/dialoog.ts';
import { expect, test } from './support/fixtures.ts';

const SITUATIE = 'De student komt te laat en laat niets weten.';
const INZICHT = 'Onze eerste reactie is bijna altijd overnemen of adviseren.';

test('goes on with a situation of the interventiespel, and the next time with what was left', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  const zaal = await dialoogtafel.openZaal();

  await test.step('the situation becomes the kritische situatie of the dialogue, and can be taken back', async () => {
    await regie.getByRole('button', { name: /^Ervaringen inbrengen/ }).click();
    await regie.getByRole('button', { name: 'Ga hierheen met de groep' }).click();
    await askValue(regie, 'setPresentatie', { wijziging: { modus: 'volgt' } });
    await regie.getByRole('button', { name: 'Een situatie van de groep kiezen' }).click();
    await lookAtDialog(dialoogtafel, 'regie/overnemen/Overnemen');
    await regie.getByRole('button', { name: new RegExp(SITUATIE) }).click();
    await expect(regie.getByRole('dialog')).toHaveCount(0);
    await expect(zaal.getByRole('heading', { level: 2, name: SITUATIE })).toBeVisible();
    await regie.keyboard.press('Control+z');
    await expect(zaal.getByRole('heading', { level: 2, name: SITUATIE })).toHaveCount(0);
  });

  await test.step('next month this lies beside the new one, and on the zaal only when it is shown', async () => {
    await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
    await askValue(regie, 'createBijeenkomst', {
      id: 'volgende-maand',
      groepId: VOORBEELD.groepId,
      titel: 'Een maand later',
      datum: '2099-01-15',
      indeling: 'werkbijeenkomst',
    });
    await openFromLibrary(regie, 'Een maand later');
    await turnTo(regie, 'Uitvoeren');
    await regie.getByRole('button', { name: /^Begin:/ }).click();
    await askValue(regie, 'setPresentatie', { wijziging: { modus: 'volgt' } });
    await regie.getByRole('button', { name: 'Ernaast leggen' }).click();
    await regie.getByRole('button', { name: /Wat$/ }).click();
    await regie.getByRole('option', { name: 'Interventiespel' }).click();
    await expect(regie.getByText(INZICHT)).toBeVisible();
    await expect(zaal.getByText(INZICHT)).toHaveCount(0);
    await expectNoAxeFindings(regie);
    const toon = regie.getByRole('button', { name: 'Toon: Inzichten van vorige keer' });
    await toon.click();
    await expect(zaal.getByText(INZICHT)).toBeVisible();
    await regie.getByRole('button', { name: /^Toon: Welke bekwaamheden/ }).click();
    await expect(zaal.getByRole('img', { name: /^Vaak gebruikt: Agogisch bekwaam/ })).toBeVisible();
    await regie.getByRole('button', { name: /^Toon: Welke bekwaamheden/ }).click();
    await expect(zaal.getByRole('img')).toHaveCount(0);
  });
});
