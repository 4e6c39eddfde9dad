import { expect, type Person } from '../support/person.ts';
import { bringTo } from './bring-to.ts';
import type { Story } from './story.ts';

const ONDERDEEL = 'Een leervraag kiezen voor bijeenkomst 5 en 6';

/** How the group of the example chose: the list, the secret vote, the tie, the second vote, the leervraag. */
export async function playNominaleGroepstechniek(regie: Person, zaal: Person, story: Story): Promise<void> {
  const show = (stap: string, naam: string): Promise<void> =>
    story.show(ONDERDEEL, stap, naam, { regie, zaal });
  await bringTo(regie, 'Vraag en spelregels');
  await show('Vraag en spelregels', 'ngt-vraag');
  await bringTo(regie, 'In stilte opschrijven');
  await show('In stilte opschrijven', 'ngt-stil');
  await bringTo(regie, 'Rondje');
  await show('Rondje: om de beurt één idee', 'ngt-rondje');
  await bringTo(regie, 'Verhelderen en samenvoegen');
  await show('Verhelderen en samenvoegen', 'ngt-lijst');
  await regie.clickAt(regie.see('button', 'Toon: idee 2'));
  await show('Verhelderen en samenvoegen', 'ngt-idee');
  await bringTo(regie, 'Punten geven');
  await show('Punten geven', 'ngt-punten');
  await bringTo(regie, 'Optellen');
  await expect(zaal.see('heading', /^Twee ideeën delen de eerste plaats/)).toBeVisible();
  await show('Optellen', 'ngt-uitslag');
  await bringTo(regie, 'De uitslag bespreken');
  await show('De uitslag bespreken', 'ngt-bespreken');
  await bringTo(regie, 'Tweede stemming');
  await show('Tweede stemming', 'ngt-tweede');
  await bringTo(regie, 'De uitslag bespreken');
  await regie.clickAt(regie.see('button', 'Maak dit de leervraag'));
  await expect(zaal.see('heading', 'Onze leervraag')).toBeVisible();
  await show('De uitslag bespreken', 'ngt-leervraag');
}
