import { expect, type Locator, type Page } from '@playwright/test';
import { askValue } from './bridge.ts';
import type { Dialoogtafel } from './dialoogtafel.ts';

/** Makes a groep and a bijeenkomst from the three-hour template, and opens it. From an empty app. */
export async function makeBijeenkomst(regie: Page, titel: string, groep = 'Team Oost'): Promise<void> {
  await regie.getByRole('button', { name: 'Nieuwe groep' }).click();
  await regie.getByLabel('Hoe heet de groep?').fill(groep);
  await regie.getByRole('button', { name: 'Groep maken' }).click();
  await regie.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  await regie.getByLabel('Titel').fill(titel);
  await regie.getByRole('button', { name: 'Bijeenkomst maken' }).click();
  await regie.getByRole('heading', { level: 1, name: titel }).waitFor();
}

/** Turns to one side of the open bijeenkomst. */
export async function turnTo(regie: Page, blad: 'Voorbereiden' | 'Uitvoeren'): Promise<void> {
  await regie.getByRole('radio', { name: blad }).click();
}

/** Turns to running and begins with the first stap. */
export async function begin(regie: Page): Promise<void> {
  await turnTo(regie, 'Uitvoeren');
  await regie.getByRole('button', { name: /^Begin:/ }).click();
  await regie.getByRole('button', { name: /^Volgende stap:/ }).waitFor();
}

/** Opens the bijeenkomst with this title from the library. */
export async function openFromLibrary(regie: Page, titel: string): Promise<void> {
  await regie.getByRole('button', { name: titel, exact: true }).click();
  await regie.getByRole('heading', { level: 1, name: titel }).waitFor();
}

/** The texts that the data service keeps as half typed in the only bijeenkomst there is. */
export async function readGetypt(regie: Page): Promise<string[]> {
  const [kaart] = (await askValue(regie, 'listBibliotheek', {})).bijeenkomsten;
  return Object.values((await askValue(regie, 'openBijeenkomst', { id: kaart?.id ?? '' })).getypt);
}

/** Pastes a text where the focus is, as Ctrl+V does. */
export async function pasteText(regie: Page, text: string): Promise<void> {
  await regie.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Presses a key in the zaal window as the system does: main sees it before the page, which Playwright's own keys skip. */
export async function pressInZaal(dialoogtafel: Dialoogtafel, keyCode: string): Promise<void> {
  await dialoogtafel.app.evaluate(({ BrowserWindow }, key) => {
    const zaal = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith('app://dialoogtafel/zaal'),
    );
    zaal?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
    zaal?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key });
  }, keyCode);
}

/**
 * A bijeenkomst with these people, whose first onderdeel is this werkvorm; the room is in its first stap.
 * @param optie what is chosen of the werkvorm besides
 */
export async function beginMetWerkvorm(
  regie: Page,
  werkvorm: string,
  namen: readonly string[],
  optie?: string,
): Promise<void> {
  await makeBijeenkomst(regie, 'Met een werkvorm');
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  await pasteText(regie, namen.join('\n'));
  const aantal = String(namen.length);
  await regie.getByRole('button', { name: `${aantal} van ${aantal} aanwezig` }).waitFor();
  await turnTo(regie, 'Voorbereiden');
  await regie.getByRole('button', { name: 'Werkvorm toevoegen' }).first().click();
  // The list comes first; what is told about a werkvorm below it may name another.
  await regie.getByRole('dialog').getByText(werkvorm, { exact: true }).first().click();
  if (optie !== undefined) await regie.getByText(optie, { exact: true }).click();
  await regie.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await begin(regie);
}

/** Opens the sessieverslag as it is now, which holds the opbrengst of every ronde; gives the sheet. */
export async function openVerslag(regie: Page): Promise<Locator> {
  await regie.getByRole('button', { name: 'Documenten' }).click();
  await regie.getByRole('menuitem', { name: 'Sessieverslag' }).click();
  return regie.getByRole('region', { name: 'Zo komt het eruit te zien' });
}

/** Shows every stap of the example in regie, one after the other, and does this at each. */
export async function atEveryStap(regie: Page, doThis: (naam: string) => Promise<void>): Promise<void> {
  const stappen = regie.getByRole('region', { name: 'Programma' }).locator('button[aria-pressed]');
  const aantal = await stappen.count();
  expect(aantal).toBeGreaterThan(30);
  for (let index = 0; index < aantal; index += 1) {
    const stap = stappen.nth(index);
    await stap.click();
    await expect(stap).toHaveAttribute('aria-pressed', 'true');
    await doThis(`stap ${String(index + 1)}`);
  }
}
