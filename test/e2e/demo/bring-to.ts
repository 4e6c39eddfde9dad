import { expect, type Person } from '../support/person.ts';

/** Looks at a stap of the programma and brings the room there. */
export async function bringTo(regie: Person, stap: string): Promise<void> {
  await regie.clickAt(regie.see('button', new RegExp(`^${stap}`)).first());
  await regie.clickAt(regie.see('button', 'Ga hierheen met de groep'));
  await expect(regie.see('heading', stap).first()).toBeVisible();
}

/** Presses "Volgende stap" until the room is in this stap. */
export async function goToStap(regie: Person, naam: string): Promise<void> {
  await regie.pressKey('PageDown');
  await expect(regie.see('heading', naam)).toBeVisible();
}
