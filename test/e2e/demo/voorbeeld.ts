import { expect, type Person } from '../support/person.ts';

const MOST_STAPPEN = 40;

/** Opens the example from the library and goes to running with the zaal, by Tab and Enter. */
export async function openVoorbeeld(regie: Person): Promise<void> {
  await regie.tabTo(regie.see('button', /voorbeeld/i).first());
  await regie.pressKey('Enter');
  await expect(regie.see('heading', 'Stap voor stap meer ruimte')).toBeVisible();
  await regie.tabTo(regie.see('button', 'Naar uitvoeren'));
  await regie.pressKey('Enter');
  await regie.pressKey('F5');
}

/** Goes on with the clicker until the room is in this stap. */
export async function goToStap(regie: Person, naam: string): Promise<void> {
  for (let steps = 0; steps < MOST_STAPPEN; steps += 1) {
    if (await regie.see('heading', naam).first().isVisible()) return;
    const next = regie.see('button', /^(Volgende stap|Begin)/);
    const before = await next.textContent();
    await regie.pressKey('PageDown');
    await expect(next).not.toHaveText(before ?? '');
  }
  throw new Error(`PageDown never came to ${naam}`);
}
