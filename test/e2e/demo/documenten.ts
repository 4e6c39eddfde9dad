import { expect, type Person } from '../support/person.ts';
import type { Story } from './story.ts';

const DOCUMENTEN = [
  ['Sessieverslag', 'sessieverslag'],
  ['Terugkoppeling aan deelnemers', 'terugkoppeling'],
] as const;

/** Saves the sessieverslag and the terugkoppeling of what was played, with a look at each before. */
export async function playDocumenten(regie: Person, story: Story): Promise<void> {
  for (const [naam, bestand] of DOCUMENTEN) {
    await regie.clickAt(regie.see('button', 'Documenten'));
    await regie.clickAt(regie.see('menuitem', naam));
    await expect(regie.see('region', 'Zo komt het eruit te zien')).toBeVisible();
    await story.show('Documenten', naam, bestand, { regie });
    await regie.clickAt(regie.see('button', /^Bewaren$/));
    await expect(regie.see('button', 'Toon in map')).toBeVisible({ timeout: 60_000 });
    await story.show('Documenten', `${naam}, bewaard`, `${bestand}-bewaard`, { regie });
    await regie.clickAt(regie.see('button', 'Klaar'));
  }
}
