import { expect, type Person } from '../support/person.ts';
import type { Story } from './story.ts';

const ONDERDEEL = 'Interventiespel';

/** Goes on until the room is in this stap, past what other werkvormen have in between. */
async function goOnTo(regie: Person, naam: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if (await regie.see('heading', naam).first().isVisible()) return;
    const next = regie.see('button', /^(Volgende stap|Begin)/);
    const before = await next.textContent();
    await regie.pressKey('PageDown');
    await expect(next).not.toHaveText(before ?? '');
  }
  throw new Error(`PageDown never came to ${naam}`);
}

/** The interventiespel of the example: the piles, one drawn and its interventions shown, the matrix. */
export async function playInterventiespel(regie: Person, zaal: Person, story: Story): Promise<void> {
  await goOnTo(regie, 'Situaties opschrijven');
  await story.show(ONDERDEEL, 'Situaties opschrijven', 'situaties', { regie, zaal });

  await goOnTo(regie, 'Situaties groeperen');
  await expect(zaal.see('heading', 'Leren als het druk is')).toBeVisible();
  await story.show(ONDERDEEL, 'Situaties groeperen', 'stapels', { regie, zaal });
  await regie.clickAt(regie.see('button', /Leren als het druk is/).first());
  await regie.clickAt(regie.see('button', 'Groot op de zaal'));
  await story.show(ONDERDEEL, 'Situaties groeperen', 'stapel', { regie, zaal });

  await goOnTo(regie, 'Interventies bedenken');
  await story.show(ONDERDEEL, 'Interventies bedenken', 'interventies', { regie, zaal });

  await goOnTo(regie, 'Interventies bespreken');
  await regie.clickAt(regie.see('button', /^Loot er een/));
  await expect(zaal.seeText(/bedacht$/)).toBeVisible();
  await story.show(ONDERDEEL, 'Interventies bespreken', 'geloot', { regie, zaal });
  await regie.clickAt(regie.see('button', /^Toon /).first());
  await expect(zaal.seeText(/bedacht$/)).toHaveCount(0);
  await story.show(ONDERDEEL, 'Interventies bespreken', 'onthuld', { regie, zaal });

  await goOnTo(regie, 'Verdiepen');
  await expect(zaal.see('img', /^Vaak gebruikt/)).toBeVisible();
  await story.show(ONDERDEEL, 'Verdiepen', 'matrix', { regie, zaal });
}
