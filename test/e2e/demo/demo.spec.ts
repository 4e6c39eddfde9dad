import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Person, test } from '../support/person.ts';
import { goToStap } from './bring-to.ts';
import { playBrieven } from './brievenwisseling.ts';
import { playDocumenten } from './documenten.ts';
import { playInterventiespel } from './interventiespel.ts';
import { playKaartjes } from './kaartjes.ts';
import { playKalibreren, playReflectie } from './kalibreren.ts';
import { playNominaleGroepstechniek } from './nominale-groepstechniek.ts';
import { playOogst } from './oogst.ts';
import { playSchermen } from './schermen.ts';
import { Story } from './story.ts';

const OUT = resolve(process.env['DEMO_OUT'] ?? 'demo-out');
const TERUGBLIK = 'Terugblik: kwadrantenkaartjes';
const BEELD = 'Aan de muur: Op de drempel';
/** What the demo leaves in its folder. */
const LEFT_BEHIND = /^((regie|zaal)-\d{2,3}-.*\.png|.*\.docx|demo\.json)$/;

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
  await test.step('the small werkvormen', () => playOogst(regie, zaal, story));
  await test.step('the documents', () => playDocumenten(regie, story));
  await test.step('black, neutral, dark', () => playZaal(regie, zaal, story));
  await test.step('what is around it', () => playSchermen(regie, zaal, story));

  for (const file of readdirSync(OUT).filter((name) => name.endsWith('.docx'))) story.addFile(file);
  story.finish();
});

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

async function playZaal(regie: Person, zaal: Person, story: Story): Promise<void> {
  await regie.pressKey('b');
  await story.show('De zaal', 'zwart', 'zwart', { regie, zaal });
  await regie.pressKey('b');
}
