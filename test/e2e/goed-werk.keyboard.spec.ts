import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KRITISCHE_SITUATIES } from '../../shared/inhoud/goed-werk.ts';
import { expect, type Person, test } from './support/person.ts';
import { openVoorbeeld } from './demo/voorbeeld.ts';

const EXPORT_MAP = mkdtempSync(join(tmpdir(), 'dialoogtafel-toetsen-'));

test.use({ launch: { args: [`--export-map=${EXPORT_MAP}`] } });

const SITUATIE = KRITISCHE_SITUATIES.at(-1);
const KERN = 'Ik blijf in de buurt.';

/** Goes with Tab to a field and types in it. */
async function typeIn(regie: Person, naam: string, tekst: string): Promise<void> {
  await regie.tabTo(regie.see('textbox', naam));
  await regie.typeText(tekst);
}

test('an A4 from beginning to the saved Word file with the keyboard alone', async ({ regie, goTo }) => {
  test.slow();
  await openVoorbeeld(regie);
  const zaal = await goTo('zaal');
  await regie.pressKey('PageDown', 2);
  await expect(zaal.see('heading', 'Ervaringen inbrengen')).toBeVisible();

  await regie.tabTo(regie.see('button', 'Andere kiezen'));
  await regie.pressKey('Enter');
  await expect(regie.see('listbox', 'Kritische situaties')).toBeVisible();
  await regie.pressKey('Home');
  await regie.tabTo(regie.see('option', SITUATIE?.titel), 'ArrowDown');
  await regie.pressKey('Enter');
  await expect(regie.see('dialog')).toHaveCount(0);
  await expect(regie.seeText(SITUATIE?.openingsvraag ?? '').first()).toBeVisible();

  await typeIn(regie, 'Nieuwe ervaring', 'Een student bleef staan.');
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', 'Op de zaal: ervaring 1'));
  await regie.pressKey('Space');
  await expect(zaal.seeText('Een student bleef staan.')).toBeVisible();

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Onderzoeken in dialoog')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Wat had je ook kunnen doen?'));
  await regie.pressKey('Space');
  await expect(zaal.see('heading', 'Wat had je ook kunnen doen?')).toBeVisible();
  await typeIn(regie, 'Nieuwe notitie', KERN);
  await regie.pressKey('Enter');
  await expect(regie.see('textbox', 'Tekst van notitie 2')).toHaveValue(KERN);

  await regie.pressKey('PageDown');
  await expect(zaal.see('heading', 'Samenvatten op een A4')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Nog een Beeld'));
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', /^Op de zaal$/));
  await regie.pressKey('Space');
  await typeIn(regie, 'Kernuitspraak', KERN);
  await expect(zaal.seeText(KERN)).toBeVisible();
  await regie.tabTo(regie.see('button', 'Tekening kiezen'));
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('option', 'Deur op een kier'));
  await regie.pressKey('ArrowRight');
  await regie.pressKey('Enter');
  await expect(regie.see('dialog')).toHaveCount(0);
  await typeIn(regie, 'Ethiek', 'De bewoner hield rust.');
  await expect(zaal.seeText('De bewoner hield rust.')).toBeVisible();
  await typeIn(regie, 'Een andere stem', 'Ik was naar binnen gegaan.');
  await expect(zaal.seeText('Ik was naar binnen gegaan.')).toBeVisible();
  await expect(regie.seeText(/^Past op één A4$/)).toBeVisible();

  await regie.tabTo(regie.see('button', 'Bewaren als Word'));
  await regie.pressKey('Enter');
  await regie.tabTo(regie.see('button', /^Bewaren$/));
  await regie.pressKey('Enter');
  await expect(regie.see('button', 'Klaar')).toBeVisible();
  await regie.pressKey('Enter');
  await expect(regie.see('dialog')).toHaveCount(0);
  expect(readdirSync(EXPORT_MAP)).toEqual([expect.stringMatching(/^[^.].*\.docx$/)]);
});
