import { expect, type Person } from '../support/person.ts';
import { bringTo } from './bring-to.ts';
import type { Story } from './story.ts';

const ONDERDEEL = 'Nabespreken van de brieven';

/** Walks through the exchange of letters of the example. */
export async function playBrieven(regie: Person, zaal: Person, story: Story): Promise<void> {
  await bringTo(regie, 'Een brief schrijven');
  await story.show(ONDERDEEL, 'Een brief schrijven', 'brieven-schrijven', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: het thema en de vragen'));
  await story.show(ONDERDEEL, 'Een brief schrijven', 'brieven-vragen', { regie, zaal });
  await bringTo(regie, 'Brieven ruilen en beantwoorden');
  await story.show(ONDERDEEL, 'Brieven ruilen en beantwoorden', 'brieven-beantwoorden', { regie, zaal });
  await bringTo(regie, 'Samen nabespreken');
  await regie.clickAt(regie.see('button', 'Op de zaal: brief 1'));
  await expect(zaal.see('heading', 'Een brief')).toBeVisible();
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-brief', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: antwoord 1 op brief 1'));
  await expect(zaal.see('heading', 'Een antwoord')).toBeVisible();
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-antwoord', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: de oogst'));
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-oogst', { regie, zaal });
}
