import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Person, type Point, test } from '../support/person.ts';
import { playBrieven } from './brievenwisseling.ts';
import { playDocumenten } from './documenten.ts';
import { playInterventiespel } from './interventiespel.ts';
import { playKalibreren, playReflectie } from './kalibreren.ts';
import { playNominaleGroepstechniek } from './nominale-groepstechniek.ts';
import { playSchermen } from './schermen.ts';
import { Story } from './story.ts';

const OUT = resolve(process.env['DEMO_OUT'] ?? 'demo-out');
const TERUGBLIK = 'Terugblik: kwadrantenkaartjes';
const BEELD = 'Aan de muur: Op de drempel';
/** What the demo leaves in its folder. */
const LEFT_BEHIND = /^((regie|zaal)-\d{2,3}-.*\.png|.*\.docx|demo\.json)$/;
/** Whose board the group lays in the demo. */
const BORD_VAN = 'd2';

interface Gelegd {
  readonly deelnemer: string;
  readonly titel: string;
  readonly x: number;
  readonly y: number;
}

// Playwright's loader takes no JSON modules, so the example is read as a file.
const voorbeeld = JSON.parse(readFileSync('resources/inhoud/voorbeeld.json', 'utf8')) as {
  kwadrantenkaartjes: { gelegd: Gelegd[] };
};

test.use({ launch: { args: [`--export-map=${OUT}`] } });

test('the example bijeenkomst, from the library to the A4', async ({ regie, goTo }) => {
  mkdirSync(OUT, { recursive: true });
  // What an earlier demo left would make the app ask whether it may be replaced.
  for (const name of readdirSync(OUT)) if (LEFT_BEHIND.test(name)) rmSync(resolve(OUT, name));
  const story = new Story(OUT);

  await test.step('the library and the example', async () => {
    await expect(regie.see('button', /voorbeeld/i).first()).toBeVisible();
    await story.show('Bibliotheek', 'leeg', 'bibliotheek-leeg', { regie });
    await regie.clickAt(regie.see('button', /voorbeeld/i).first());
    await expect(regie.see('heading', 'Stap voor stap meer ruimte')).toBeVisible();
    await story.show('Voorbereiden', 'het programma', 'voorbereiden', { regie });
  });

  await test.step('an empty board for the group', async () => {
    await regie.clickAt(regie.see('row', new RegExp(TERUGBLIK)));
    await regie.clickAt(regie.see('button', 'Werkvorm toevoegen'));
    await expect(regie.see('dialog')).toBeVisible();
    await story.show('Voorbereiden', 'een werkvorm toevoegen', 'werkvorm-toevoegen', { regie });
    await regie.clickAt(regie.see('button', /^Toevoegen$/));
    await expect(regie.see('dialog')).toHaveCount(0);
  });

  await regie.clickAt(regie.see('button', 'Naar uitvoeren'));
  await regie.pressKey('F5');
  const zaal = await goTo('zaal');
  await story.show('Begin', 'de zaal is neutraal', 'neutraal', { regie, zaal });

  await test.step('welcome', async () => {
    await goToStap(regie, 'Welkom en leervraag');
    await story.show('Welkom en leervraag', 'Welkom en leervraag', 'welkom', { regie, zaal });
  });

  await test.step('the dialogue over goed werk', () => playDialoog(regie, zaal, story));
  await test.step('the cards', () => playKaartjes(regie, zaal, story));
  await test.step('the letters', () => playBrieven(regie, zaal, story));
  await test.step('calibrating', () => playKalibreren(regie, zaal, story));
  await test.step('the interventiespel', () => playInterventiespel(regie, zaal, story));
  await test.step('the nominale groepstechniek', () => playNominaleGroepstechniek(regie, zaal, story));
  await test.step('the reflection', () => playReflectie(regie, zaal, story));
  await test.step('the documents', () => playDocumenten(regie, story));
  await test.step('black, neutral, dark', () => playZaal(regie, zaal, story));
  await test.step('what is around it', () => playSchermen(regie, zaal, story));

  for (const file of readdirSync(OUT).filter((name) => name.endsWith('.docx'))) story.addFile(file);
  story.finish();
});

/** Presses "Volgende stap" until the room is in this stap. */
async function goToStap(regie: Person, naam: string): Promise<void> {
  await regie.pressKey('PageDown');
  await expect(regie.see('heading', naam)).toBeVisible();
}

async function playDialoog(regie: Person, zaal: Person, story: Story): Promise<void> {
  await goToStap(regie, 'Ervaringen inbrengen');
  await expect(zaal.seeText('De vraag aan jou')).toBeVisible();
  await story.show(BEELD, 'Ervaringen inbrengen', 'situatie', { regie, zaal });

  await goToStap(regie, 'Onderzoeken in dialoog');
  await story.show(BEELD, 'Onderzoeken in dialoog', 'skive', { regie, zaal });
  await regie.clickAt(regie.see('button', /op de zaal/i).first());
  await story.show(BEELD, 'Onderzoeken in dialoog', 'skive-vraag', { regie, zaal });

  await goToStap(regie, 'Samenvatten op een A4');
  await expect(regie.seeText('Past op één A4').first()).toBeVisible();
  await regie.clickAt(regie.see('button', /weghalen/i).first());
  await regie.clickAt(regie.see('button', /tekening/i).first());
  await story.show(BEELD, 'Samenvatten op een A4', 'tekening-kiezen', { regie });
  await regie.clickAt(regie.see('option', 'Deur op een kier'));
  await story.show(BEELD, 'Samenvatten op een A4', 'a4', { regie, zaal });

  await regie.clickAt(regie.see('button', 'Bewaren als Word'));
  await story.show(BEELD, 'Samenvatten op een A4', 'bewaren', { regie });
  await regie.clickAt(regie.see('button', /^bewaren/i).last());
  await expect(regie.seeText(/bewaard/i).first()).toBeVisible();
  await story.show(BEELD, 'Samenvatten op een A4', 'bewaard', { regie });
  await regie.pressKey('Escape');
}

async function playKaartjes(regie: Person, zaal: Person, story: Story): Promise<void> {
  // The first ronde is the board of one of them, laid before; the group goes on to its own.
  for (const stap of ['Kaartjes leggen', 'Praten over de kaartjes', 'Conclusie trekken', 'Kaartjes leggen']) {
    await goToStap(regie, stap);
  }
  await story.show(TERUGBLIK, 'Kaartjes leggen', 'leeg-bord', { regie, zaal });
  const gelegd = voorbeeld.kwadrantenkaartjes.gelegd.filter(({ deelnemer }) => deelnemer === BORD_VAN);
  for (const { titel, x, y } of gelegd) await layKaartje(regie, titel, x, y);
  await story.show(TERUGBLIK, 'Kaartjes leggen', 'bord', { regie, zaal });
  await goToStap(regie, 'Praten over de kaartjes');
  await story.show(TERUGBLIK, 'Praten over de kaartjes', 'praten', { regie, zaal });
  await goToStap(regie, 'Conclusie trekken');
  await story.show(TERUGBLIK, 'Conclusie trekken', 'conclusie', { regie, zaal });
}

/** Drags a card from the tray to its place on the board. */
async function layKaartje(regie: Person, titel: string, x: number, y: number): Promise<void> {
  const kaartje = regie.see('button', new RegExp(`^\\d+ ${titel}$`));
  const bord = await regie.see('region', 'Kaartjes leggen').getByTestId('kwadrant').boundingBox();
  if (bord === null) throw new Error('there is no board');
  const point = { x: bord.x + ((x + 1) / 2) * bord.width, y: bord.y + ((1 - y) / 2) * bord.height };
  // By its number: that is what lies on the place, the title hangs beside it.
  const nummer = await findNummer(kaartje);
  await regie.drag(nummer, point);
  await expect(kaartje).toHaveCount(0);
}

/** The middle of the number on a card in the tray. */
async function findNummer(kaartje: ReturnType<Person['see']>): Promise<Point> {
  await kaartje.scrollIntoViewIfNeeded();
  const box = await kaartje.boundingBox();
  if (box === null) throw new Error('the card is not in the tray');
  return { x: box.x + box.height / 2, y: box.y + box.height / 2 };
}

async function playZaal(regie: Person, zaal: Person, story: Story): Promise<void> {
  await regie.pressKey('b');
  await story.show('De zaal', 'zwart', 'zwart', { regie, zaal });
  await regie.pressKey('b');
}
