import { expect, type Person, test } from './support/person.ts';

/** An answer that is typed at a question; `toont` shows it on the zaal by itself. */
interface Antwoord {
  readonly vraag: string;
  readonly tekst: string;
  readonly toont?: boolean;
}

/** What is done in a stap; `lijst` shows everything that was said aloud. */
interface Stap {
  readonly naam: string;
  readonly antwoorden?: readonly Antwoord[];
  readonly lijst?: boolean;
}

/** The small werkvormen from their first stap to their last; the reflection is in the test of kalibreren. */
const WERKVORMEN: readonly { naam: string; stappen: readonly Stap[] }[] = [
  {
    naam: 'Deelnemers aan het woord',
    stappen: [
      {
        naam: 'Wat is er al in huis?',
        antwoorden: [{ vraag: 'Waar weet jij veel van', tekst: 'Rustig blijven bij boosheid.' }],
        lijst: true,
      },
      {
        naam: 'Vertellen en laten zien',
        antwoorden: [
          { vraag: 'Wat is nieuw voor jou?', tekst: 'Eerst drie tellen wachten.', toont: true },
          { vraag: 'Wat wil je vragen?', tekst: 'Werkt dit ook in een groep?' },
        ],
      },
      {
        naam: 'Vertalen naar de begeleiding',
        antwoorden: [{ vraag: 'In welke situatie', tekst: 'Na een les die mislukte.', toont: true }],
      },
      {
        naam: 'Oogsten',
        antwoorden: [{ vraag: 'Wat ga jij hiervan', tekst: 'Drie tellen, elke dag.' }],
        lijst: true,
      },
    ],
  },
  {
    naam: 'Leervraag scherp maken',
    stappen: [
      {
        naam: 'De leervraag opschrijven',
        antwoorden: [{ vraag: 'Welke leervraag neem je mee?', tekst: 'Ik wil beter communiceren.' }],
      },
      {
        naam: 'Doorvragen',
        antwoorden: [{ vraag: 'Hoe luidt de leervraag nu?', tekst: 'Hoe vraag ik door?', toont: true }],
      },
      {
        naam: 'Het niveau controleren',
        antwoorden: [{ vraag: 'Is de vraag te makkelijk', tekst: 'Passend voor jaar twee.' }],
      },
      {
        naam: 'Stappen bedenken',
        antwoorden: [{ vraag: 'Welke drie stappen', tekst: 'Dinsdag meelopen.' }],
      },
      {
        naam: 'Steun afspreken en delen',
        antwoorden: [{ vraag: 'Welke steun is er nodig', tekst: 'Van een collega.', toont: true }],
      },
    ],
  },
  {
    naam: 'Feedback met OEPS',
    stappen: [
      {
        naam: 'Wat is goede feedback?',
        antwoorden: [{ vraag: 'Wat is nodig voor goede feedback?', tekst: 'Meteen, onder vier ogen.' }],
        lijst: true,
      },
      ...['O: Observeer', 'E: Effect', 'P: Pauze', 'S: Suggestie', 'Wisselen van rol'].map((naam) => ({
        naam,
      })),
      {
        naam: 'Nabespreken',
        antwoorden: [
          { vraag: 'Wat werkte goed?', tekst: 'De stilte na de samenvatting.' },
          { vraag: 'Bij welk gesprek', tekst: 'Maandag, na de les.', toont: true },
        ],
      },
    ],
  },
];

async function press(regie: Person, target: ReturnType<Person['see']>, key = 'Enter'): Promise<void> {
  await regie.tabTo(target);
  await regie.pressKey(key);
}

/** Adds the werkvorm to the first onderdeel of the example and starts running it, zaal and all. */
async function beginMet(regie: Person, naam: string): Promise<void> {
  await press(regie, regie.see('button', 'Voorbeeld openen'));
  await press(regie, regie.see('row', /Welkom en leervraag/));
  await press(regie, regie.see('button', 'Werkvorm toevoegen'));
  await regie.tabTo(regie.see('radio', /^Kwadrantenkaartjes/));
  const keuze = regie.see('radio', new RegExp(`^${naam}`));
  for (let steps = 0; steps < 20 && !(await keuze.isChecked()); steps += 1) await regie.pressKey('ArrowDown');
  await press(regie, regie.see('button', /^Toevoegen$/));
  await expect(regie.see('dialog')).toHaveCount(0);
  await press(regie, regie.see('button', 'Naar uitvoeren'));
  await regie.pressKey('F5');
}

/** Types an answer at its question, and shows it when that is asked. */
async function geefAntwoord(regie: Person, zaal: Person, { vraag, tekst, toont }: Antwoord): Promise<void> {
  const deel = regie.see('region', vraag);
  await regie.tabTo(deel.getByRole('textbox', { name: 'Nieuw antwoord' }));
  await regie.typeText(tekst);
  await regie.pressKey('Enter');
  await expect(deel.getByRole('textbox', { name: 'Tekst van antwoord 1' })).toHaveValue(tekst);
  if (toont !== true) return;
  await press(regie, deel.getByRole('button', { name: 'Toon: antwoord 1' }), 'Space');
  await expect(zaal.seeText(tekst)).toBeVisible();
}

for (const { naam, stappen } of WERKVORMEN) {
  test(`${naam}, from its first stap to the verslag, with the keyboard alone`, async ({ regie, goTo }) => {
    test.slow();
    await beginMet(regie, naam);
    const zaal = await goTo('zaal');
    for (const { naam: stap, antwoorden = [], lijst } of stappen) {
      await test.step(stap, async () => {
        await regie.pressKey('PageDown');
        await expect(zaal.see('heading', stap)).toBeVisible();
        for (const antwoord of antwoorden) await geefAntwoord(regie, zaal, antwoord);
        if (lijst !== true) return;
        await regie.tabTo(regie.see('button', 'Op de zaal: de lijst'), 'Shift+Tab');
        await regie.pressKey('Space');
        for (const { tekst } of antwoorden) await expect(zaal.seeText(tekst)).toBeVisible();
      });
    }
    await test.step('all of it is in the sessieverslag', async () => {
      await press(regie, regie.see('button', 'Documenten'));
      await regie.tabTo(regie.see('menuitem', 'Sessieverslag'), 'ArrowDown');
      await regie.pressKey('Enter');
      const blad = regie.see('region', 'Zo komt het eruit te zien');
      await expect(blad.getByRole('heading', { name: naam }).first()).toBeVisible();
      for (const { tekst } of stappen.flatMap(({ antwoorden = [] }) => antwoorden))
        await expect(blad).toContainText(tekst);
    });
  });
}
