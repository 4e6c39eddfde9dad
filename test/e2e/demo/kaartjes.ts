import { readFileSync } from 'node:fs';
import { expect, type Person, type Point } from '../support/person.ts';
import { goToStap } from './bring-to.ts';
import type { Story } from './story.ts';

const TERUGBLIK = 'Terugblik: kwadrantenkaartjes';
/** Whose board the group lays in the demo. */
const BORD_VAN = 'd2';

/** What is compared, and by what the zaal shows that it is there. */
const VERGELIJKINGEN = [
  { keuze: 'Grootste verschillen', gezien: 'Hier verschillen we het meest', naam: 'verschillen' },
  { keuze: /Vragen in plaats van advies/, gezien: /8 borden/, naam: 'spreiding' },
  { keuze: 'Het bord van bijeenkomst 1', gezien: /^Verschoven sinds/, naam: 'beweging' },
  { keuze: 'Groen, van een student', gezien: 'Groen, van een student', naam: 'blauw-naast-groen' },
] as const;

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

/** The board of everyone, what they differ on, what moved since the first time, and the board that the group lays. */
export async function playKaartjes(regie: Person, zaal: Person, story: Story): Promise<void> {
  // The first ronde is laid before, by everyone alone; then the group goes on to a board of its own.
  await goToStap(regie, 'Kaartjes leggen');
  await regie.clickAt(regie.see('radio', 'Borden van ieder'));
  await story.show(TERUGBLIK, 'Kaartjes leggen', 'eigen-bord', { regie, zaal });
  await goToStap(regie, 'Praten over de kaartjes');
  await playVergelijken(regie, zaal, story);
  await goToStap(regie, 'Conclusie trekken');
  await story.show(TERUGBLIK, 'Conclusie trekken', 'getrokken', { regie, zaal });
  await goToStap(regie, 'Kaartjes leggen');
  await story.show(TERUGBLIK, 'Kaartjes leggen', 'leeg-bord', { regie, zaal });
  const gelegd = voorbeeld.kwadrantenkaartjes.gelegd.filter(({ deelnemer }) => deelnemer === BORD_VAN);
  for (const { titel, x, y } of gelegd) await layKaartje(regie, titel, x, y);
  await story.show(TERUGBLIK, 'Kaartjes leggen', 'bord', { regie, zaal });
  await goToStap(regie, 'Praten over de kaartjes');
  await story.show(TERUGBLIK, 'Praten over de kaartjes', 'praten', { regie, zaal });
  await goToStap(regie, 'Conclusie trekken');
  await story.show(TERUGBLIK, 'Conclusie trekken', 'conclusie', { regie, zaal });
}

/** Every comparison, each also on the zaal. */
async function playVergelijken(regie: Person, zaal: Person, story: Story): Promise<void> {
  await regie.clickAt(regie.see('radio', 'Vergelijken'));
  for (const { keuze, gezien, naam } of VERGELIJKINGEN) {
    await regie.clickAt(regie.see('button', keuze).first());
    await regie.clickAt(regie.see('button', /^Op de zaal$/));
    await expect(zaal.seeText(gezien).first()).toBeVisible();
    await story.show(TERUGBLIK, 'Praten over de kaartjes', naam, { regie, zaal });
  }
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
