import { expect, type Person } from '../support/person.ts';
import { bringTo } from './bring-to.ts';
import type { Story } from './story.ts';

const ONDERDEEL = 'Interventiespel';

/** The interventiespel of the example: the piles, one drawn and its interventions shown, the matrix. */
export async function playInterventiespel(regie: Person, zaal: Person, story: Story): Promise<void> {
  await bringTo(regie, 'Situaties opschrijven');
  await story.show(ONDERDEEL, 'Situaties opschrijven', 'situaties', { regie, zaal });

  await bringTo(regie, 'Situaties groeperen');
  await expect(zaal.see('heading', 'Leren als het druk is')).toBeVisible();
  await story.show(ONDERDEEL, 'Situaties groeperen', 'stapels', { regie, zaal });
  await regie.clickAt(regie.see('button', /Leren als het druk is/).first());
  await regie.clickAt(regie.see('button', 'Groot op de zaal'));
  await story.show(ONDERDEEL, 'Situaties groeperen', 'stapel', { regie, zaal });

  await bringTo(regie, 'Interventies bedenken');
  await story.show(ONDERDEEL, 'Interventies bedenken', 'interventies', { regie, zaal });

  await bringTo(regie, 'Interventies bespreken');
  await regie.clickAt(regie.see('button', /^Loot er één/));
  await expect(zaal.seeText(/bedacht$/)).toBeVisible();
  await story.show(ONDERDEEL, 'Interventies bespreken', 'geloot', { regie, zaal });
  await regie.clickAt(regie.see('button', /^Toon /).first());
  await expect(zaal.seeText(/bedacht$/)).toHaveCount(0);
  await story.show(ONDERDEEL, 'Interventies bespreken', 'onthuld', { regie, zaal });

  await bringTo(regie, 'Verdiepen');
  await expect(zaal.see('img', /^Vaak gebruikt/)).toBeVisible();
  await story.show(ONDERDEEL, 'Verdiepen', 'matrix', { regie, zaal });
}
