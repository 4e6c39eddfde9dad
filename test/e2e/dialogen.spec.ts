import { expectNoAxeFindingsInBoth } from './support/axe.ts';
import { begin, turnTo } from './support/bijeenkomst.ts';
import { lookAtDialog } from './support/dialoog.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';

const TITEL = 'Stap voor stap meer ruimte';

/** A dialog: the component that draws it, and how a person opens it from the screen that is shown. */
type Weg = readonly [bestand: string, open: () => Promise<void>];

/** Opens each, looks at it, and closes it with Escape. The dialogs of a werkvorm are looked at in its own spec. */
async function lookAtAll(dialoogtafel: Dialoogtafel, wegen: readonly Weg[]): Promise<void> {
  const { regie } = dialoogtafel;
  for (const [bestand, open] of wegen) {
    await test.step(bestand, async () => {
      await open();
      await lookAtDialog(dialoogtafel, bestand);
      await regie.keyboard.press('Escape');
      await expect(regie.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0);
    });
  }
}

/** What one presses: a button by its name, then perhaps what its menu offers. */
function ways({ regie }: Dialoogtafel) {
  const press = (name: string | RegExp) => () => regie.getByRole('button', { name }).first().click();
  const choose = (name: string | RegExp, item: string | RegExp) => async () => {
    await press(name)();
    await regie.getByRole('menuitem', { name: item }).click();
  };
  const key = (shortcut: string) => () => regie.keyboard.press(shortcut);
  return { press, choose, key };
}

test('every dialog of the library and of preparing can be read and reached, by everyone', async ({
  dialoogtafel,
}) => {
  test.slow();
  const { regie } = dialoogtafel;
  const { press, choose, key } = ways(dialoogtafel);
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('heading', { level: 1, name: TITEL }).waitFor();
  await regie.getByRole('row', { name: /kwadrantenkaartjes/ }).click();
  await lookAtAll(dialoogtafel, [
    ['regie/voorbereiden/WerkvormDialog', press('Werkvorm toevoegen')],
    ['regie/voorbereiden/BewaarIndeling', press('Bewaar als indeling')],
    ['regie/bijeenkomst/Aanwezigheid', press(/aanwezig$/)],
    ['regie/papier/PapierDialog', key('Control+P')],
    ['regie/documenten/VerslagBewaren', choose('Documenten', 'Sessieverslag')],
    ['regie/documenten/TerugkoppelingBewaren', choose('Documenten', /^Terugkoppeling/)],
    ['regie/documenten/BewaarFormulier', choose('Documenten', 'Beelden van Goed Werk')],
    ['regie/documenten/LosseDelenBewaren', choose('Documenten', 'Tabellen en grafieken')],
    ['regie/documenten/BriefhoofdDialog', choose('Documenten', 'Naam en logo op documenten')],
  ]);

  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  const meer = `Meer voor ${TITEL}`;
  const meerGroep = /^Meer voor Gemengde groep/;
  await lookAtAll(dialoogtafel, [
    ['regie/bibliotheek/NieuweGroepDialog', press('Nieuwe groep')],
    ['regie/bibliotheek/NieuweBijeenkomstDialog', press('Nieuwe bijeenkomst')],
    ['regie/bibliotheek/BijeenkomstKaart', choose(meer, 'Titel wijzigen')],
    ['regie/bibliotheek/BijeenkomstKaart', choose(meer, /erwijderen/)],
    ['regie/bibliotheek/GroepenLijst', choose(meerGroep, 'Naam wijzigen')],
    ['regie/bibliotheek/GroepenLijst', choose(meerGroep, /^Verwijderen/)],
    ['regie/bibliotheek/BewaartermijnDialog', choose(meerGroep, /^Bewaartermijn/)],
  ]);

  await test.step('without Beelden there is none to save', async () => {
    await press('Nieuwe bijeenkomst')();
    await regie.getByRole('textbox', { name: 'Titel' }).fill('Leeg');
    await regie.getByRole('button', { name: 'Bijeenkomst maken' }).click();
    await regie.getByRole('heading', { level: 1, name: 'Leeg' }).waitFor();
    await lookAtAll(dialoogtafel, [
      ['regie/documenten/BeeldenBewaren', choose('Documenten', 'Beelden van Goed Werk')],
    ]);
  });
});

test('every dialog of running can be read and reached, by everyone', async ({ dialoogtafel }) => {
  test.slow();
  const { regie } = dialoogtafel;
  const { press, choose, key } = ways(dialoogtafel);
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await begin(regie);
  await regie.getByRole('button', { name: 'Instellingen van de zaal' }).click();
  await lookAtAll(dialoogtafel, [
    ['regie/uitvoeren/ZaalKiezen', press('Scherm van de zaal')],
    ['regie/uitvoeren/OnderdeelErbij', choose('Aanpassen', 'Onderdeel erna toevoegen')],
    ['regie/handleiding/HulpDialog', key('F1')],
    ['regie/rondom/ParkeerDialog', key('p')],
    ['regie/rondom/Parkeerplaats', press(/^Parkeerplaats/)],
    ['regie/rondom/FotosDialog', press('Foto’s van flappen')],
    ['regie/rondom/RondomKnoppen', press('Afronden: voor de volgende keer')],
    ['regie/invoer/CodeDialog', key('Control+L')],
    ['regie/invoer/LaatInvoeren', press('Laat invoeren')],
  ]);

  await test.step('the cards as CSV', async () => {
    await regie
      .getByRole('button', { name: /Kaartjes leggen/ })
      .first()
      .click();
    await lookAtAll(dialoogtafel, [
      ['werkvormen/kwadrantenkaartjes/dek/DekBewaren', press('Kaartjes bewaren als CSV')],
    ]);
  });

  await test.step('the set of areas', async () => {
    await regie
      .getByRole('button', { name: /Zelf verkennen/ })
      .first()
      .click();
    await lookAtAll(dialoogtafel, [
      ['werkvormen/kalibreren/gebieden/SetDialog', press('Gebieden aanpassen')],
    ]);
    await turnTo(regie, 'Voorbereiden');
    await expectNoAxeFindingsInBoth(regie);
  });
});

test('a menu that is asked for before its code has been read opens as soon as it is there', async ({
  dialoogtafel: { regie },
}) => {
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await regie.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  // As on a laptop that has no idle moment for a while.
  await regie.addInitScript(() => {
    window.requestIdleCallback = (callback) =>
      Number(setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), 2000));
  });
  await regie.reload();
  await regie.getByRole('button', { name: `Meer voor ${TITEL}` }).click();
  await expect(regie.getByRole('menuitem')).toHaveCount(0);
  await regie.getByRole('menuitem', { name: 'Titel wijzigen' }).click();
  await expect(regie.getByRole('dialog', { name: 'Titel van de bijeenkomst' })).toBeVisible();
});
