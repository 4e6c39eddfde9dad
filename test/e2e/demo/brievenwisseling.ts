import { expect, type Person } from '../support/person.ts';
import type { Story } from './story.ts';

const ONDERDEEL = 'Nabespreken van de brieven';

/** Walks through the exchange of letters of the example. The room is in the stap before it. */
export async function playBrieven(regie: Person, zaal: Person, story: Story): Promise<void> {
  const goOn = async (stap: string): Promise<void> => {
    await regie.pressKey('PageDown');
    await expect(regie.see('heading', stap)).toBeVisible();
    await expect(zaal.see('heading', stap)).toBeVisible();
  };
  await goOn('Een brief schrijven');
  await story.show(ONDERDEEL, 'Een brief schrijven', 'brieven-schrijven', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: het thema en de vragen'));
  await story.show(ONDERDEEL, 'Een brief schrijven', 'brieven-vragen', { regie, zaal });
  await goOn('Brieven ruilen en beantwoorden');
  await story.show(ONDERDEEL, 'Brieven ruilen en beantwoorden', 'brieven-beantwoorden', { regie, zaal });
  await goOn('Samen nabespreken');
  await regie.clickAt(regie.see('button', 'Op de zaal: brief 1'));
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-brief', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: antwoord 1 op brief 1'));
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-antwoord', { regie, zaal });
  await regie.clickAt(regie.see('button', 'Op de zaal: de oogst'));
  await story.show(ONDERDEEL, 'Samen nabespreken', 'brieven-oogst', { regie, zaal });
}
