import { expect, type Person } from '../support/person.ts';
import { bringTo } from './bring-to.ts';
import type { Story } from './story.ts';

/** What is brought to the zaal in a stap; without it the assignment stands there. */
interface Gespeeld {
  readonly stap: string;
  readonly naam: string;
  /** The name of the button that shows the list, the questions or an answer. */
  readonly toont?: string;
  /** The question at which that button stands; without it, above them all. */
  readonly bij?: string;
}

const LIJST = 'Op de zaal: de lijst';
const ANTWOORD = 'Toon: antwoord 1';

/** The small werkvormen of the example that end in a harvest, stap by stap; the reflection is played where it belongs. */
const WERKVORMEN: readonly { readonly onderdeel: string; readonly stappen: readonly Gespeeld[] }[] = [
  {
    onderdeel: 'Aan de muur: deelnemers aan het woord',
    stappen: [
      { stap: 'Wat is er al in huis?', naam: 'woord-in-huis', toont: LIJST },
      {
        stap: 'Vertellen en laten zien',
        naam: 'woord-vertellen',
        toont: ANTWOORD,
        bij: 'Wat wil je vragen?',
      },
      {
        stap: 'Vertalen naar de begeleiding',
        naam: 'woord-vertalen',
        toont: ANTWOORD,
        bij: 'In welke situatie',
      },
      { stap: 'Oogsten', naam: 'woord-oogsten', toont: LIJST },
    ],
  },
  {
    onderdeel: 'Aan de muur: leervraag scherp maken',
    stappen: [
      { stap: 'De leervraag opschrijven', naam: 'scherp-opschrijven', toont: 'Op de zaal: de vragen' },
      { stap: 'Doorvragen', naam: 'scherp-doorvragen', toont: ANTWOORD, bij: 'Hoe luidt de leervraag nu?' },
      {
        stap: 'Het niveau controleren',
        naam: 'scherp-niveau',
        toont: ANTWOORD,
        bij: 'Is de vraag te makkelijk',
      },
      { stap: 'Stappen bedenken', naam: 'scherp-stappen', toont: ANTWOORD, bij: 'Welke drie stappen' },
      {
        stap: 'Steun afspreken en delen',
        naam: 'scherp-delen',
        toont: ANTWOORD,
        bij: 'Welke steun is er nodig',
      },
    ],
  },
  {
    onderdeel: 'Aan de muur: feedback met OEPS',
    stappen: [
      { stap: 'Wat is goede feedback?', naam: 'oeps-voorwaarden', toont: LIJST },
      { stap: 'O: Observeer', naam: 'oeps-observeer' },
      { stap: 'E: Effect', naam: 'oeps-effect' },
      { stap: 'P: Pauze', naam: 'oeps-pauze' },
      { stap: 'S: Suggestie', naam: 'oeps-suggestie' },
      { stap: 'Wisselen van rol', naam: 'oeps-wisselen' },
      { stap: 'Nabespreken', naam: 'oeps-nabespreken', toont: LIJST },
    ],
  },
];

/** Deelnemers aan het woord, leervraag scherp maken and feedback with OEPS, as the group of the example did them. */
export async function playOogst(regie: Person, zaal: Person, story: Story): Promise<void> {
  for (const { onderdeel, stappen } of WERKVORMEN) {
    for (const [index, { stap, naam, toont, bij }] of stappen.entries()) {
      // The names of the later ones are not of this werkvorm alone.
      if (index === 0) await bringTo(regie, stap);
      else await regie.pressKey('PageDown');
      await expect(zaal.see('heading', stap)).toBeVisible();
      if (toont !== undefined) {
        const knop =
          bij === undefined
            ? regie.see('button', toont)
            : regie.see('region', bij).getByRole('button', { name: toont });
        await regie.clickAt(knop.first());
      }
      // Every stap has the same parts: once in the dark is enough.
      await story.show(onderdeel, stap, naam, { regie, zaal }, { isDonker: index === 0 });
    }
  }
}
