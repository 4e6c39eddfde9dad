import { expect, type Person } from '../support/person.ts';
import type { Story } from './story.ts';

const PLEK = 'Rondom de werkvormen';

/** Every screen and dialog that the story itself does not come past. */
export async function playSchermen(regie: Person, zaal: Person, story: Story): Promise<void> {
  const dialoog = async (stap: string, name: string, open: () => Promise<void>): Promise<void> => {
    await open();
    // A menu that is just closing is a dialog too.
    await expect(regie.see('dialog')).toHaveCount(1);
    await expect(regie.see('dialog')).toBeVisible();
    await story.show(PLEK, stap, name, { regie });
    await regie.pressKey('Escape');
    await expect(regie.see('dialog')).toHaveCount(0);
  };
  const menu = async (stap: string, name: string, knop: string | RegExp): Promise<void> => {
    await regie.clickAt(regie.see('button', knop).first());
    await expect(regie.see('menu')).toBeVisible();
    await story.show(PLEK, stap, name, { regie });
    await regie.pressKey('Escape');
  };
  const press = (knop: string | RegExp) => () => regie.clickAt(regie.see('button', knop).first());

  await menu('het programma aanpassen', 'aanpassen', 'Aanpassen');
  await dialoog('wie is er', 'aanwezig', press(/aanwezig$/));
  await dialoog('op de parkeerplaats', 'parkeren', () => regie.pressKey('p'));
  await dialoog('de parkeerplaats', 'parkeerplaats', press(/^Parkeerplaats/));
  await dialoog('afronden', 'afronden', press('Afronden'));
  await dialoog('vergrendelen', 'vergrendelen', () => regie.pressKey('Control+L'));
  await dialoog('hulp', 'hulp', () => regie.pressKey('F1'));
  await regie.clickAt(regie.see('button', 'Instellingen van de zaal'));
  await dialoog('het scherm van de zaal', 'scherm-van-de-zaal', press('Scherm van de zaal'));
  await regie.clickAt(regie.see('radio', 'Donker'));
  await story.show(PLEK, 'donker papier op de zaal', 'zaal-donker', { regie, zaal });
  await regie.clickAt(regie.see('radio', 'Licht'));
  await regie.pressKey('w');
  await story.show(PLEK, 'neutraal', 'zaal-neutraal', { regie, zaal });

  await regie.clickAt(regie.see('radio', 'Voorbereiden'));
  await dialoog('bewaar als indeling', 'indeling', press('Bewaar als indeling'));
  await regie.clickAt(regie.see('button', 'Terug naar de bibliotheek'));
  await story.show('Bibliotheek', 'met het voorbeeld', 'bibliotheek', { regie });
  await menu('een bijeenkomst', 'bijeenkomst-menu', /^Meer voor Stap voor stap/);
  await dialoog('een nieuwe bijeenkomst', 'nieuwe-bijeenkomst', press('Nieuwe bijeenkomst'));
  await dialoog('een nieuwe groep', 'nieuwe-groep', press('Nieuwe groep'));
  await regie.clickAt(regie.see('button', /^Meer voor Gemengde groep/));
  await dialoog('de bewaartermijn', 'bewaartermijn', () =>
    regie.clickAt(regie.see('menuitem', /^Bewaartermijn/)),
  );
  await regie.clickAt(regie.see('button', /^Meer voor Stap voor stap/).first());
  await regie.clickAt(regie.see('menuitem', 'Oefenen'));
  await expect(regie.seeText('Dit is een oefening.')).toBeVisible();
  await story.show('Oefenen', 'een oefening', 'oefenen', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Stop de oefening'));
}
