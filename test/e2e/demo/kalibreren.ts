import { expect, type Person } from '../support/person.ts';
import { bringTo } from './bring-to.ts';
import type { Story } from './story.ts';

const MUUR = 'Aan de muur: kalibreren';

/** What the group calibrated in an earlier bijeenkomst: alone, on the sheets, together. */
export async function playKalibreren(regie: Person, zaal: Person, story: Story): Promise<void> {
  await bringTo(regie, 'Zelf verkennen');
  await story.show(MUUR, 'Zelf verkennen', 'verkennen', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: Agogisch bekwaam'));
  await story.show(MUUR, 'Zelf verkennen', 'gebied', { regie, zaal });

  await bringTo(regie, 'Beelden naast elkaar leggen');
  await regie.clickAt(regie.see('button', 'Op de zaal: wie wat uitwerkt'));
  await story.show(MUUR, 'Beelden naast elkaar leggen', 'vellen', { regie, zaal });

  await bringTo(regie, 'Samen één beeld maken');
  await story.show(MUUR, 'Samen één beeld maken', 'overzicht', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: Agogisch bekwaam'));
  await expect(zaal.seeText('Groepje 1 · Groepje 2')).toBeVisible();
  await story.show(MUUR, 'Samen één beeld maken', 'lijsten', { regie, zaal });
}

/** The reflection on the bijeenkomst: the questions, one answer without a name, and what the group takes along. */
export async function playReflectie(regie: Person, zaal: Person, story: Story): Promise<void> {
  const onderdeel = 'Evalueren en vooruitkijken';
  await bringTo(regie, 'Opschrijven');
  await regie.clickAt(regie.see('button', 'Op de zaal: de vragen'));
  await story.show(onderdeel, 'Opschrijven', 'reflectievragen', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Toon: antwoord 1').first());
  await story.show(onderdeel, 'Opschrijven', 'reflectie', { regie, zaal });

  await bringTo(regie, 'Uitwisselen');
  await story.show(onderdeel, 'Uitwisselen', 'uitwisselen', { regie, zaal });

  await bringTo(regie, 'Oogsten');
  await regie.clickAt(regie.see('textbox', 'Nieuw antwoord').first());
  for (const zin of ['Eerst drie vragen, dan pas iets zeggen.', 'Een moment voor ruimte vooraf afspreken.']) {
    await regie.typeText(zin);
    await regie.pressKey('Enter');
  }
  await regie.clickAt(regie.see('button', 'Op de zaal: de lijst'));
  await expect(zaal.seeText('Eerst drie vragen, dan pas iets zeggen.')).toBeVisible();
  await story.show(onderdeel, 'Oogsten', 'oogst', { regie, zaal });
}
