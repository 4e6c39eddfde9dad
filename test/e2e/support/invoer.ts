import { expect, type Page } from '@playwright/test';
import { begin, makeBijeenkomst, pasteText } from './bijeenkomst.ts';
import type { Dialoogtafel } from './dialoogtafel.ts';

export const CODE = 'sesam';
export const NAMEN = ['Anna', 'Bram', 'Cor', 'Daan', 'Esra', 'Fatima', 'Gijs', 'Hanna'] as const;

/** A bijeenkomst with these people in it, begun: regie shows the first onderdeel, which has no werkvorm. */
export async function beginMet(regie: Page, namen: readonly string[] = NAMEN): Promise<void> {
  await makeBijeenkomst(regie, 'Doorgeven');
  await regie.getByLabel('Naam van de nieuwe deelnemer').focus();
  // Several lines become several people; one line is typed.
  if (namen.length > 1) await pasteText(regie, namen.join('\n'));
  else await regie.keyboard.type(`${namen[0] ?? ''}\n`);
  const aantal = String(namen.length);
  await regie.getByRole('button', { name: `${aantal} van ${aantal} aanwezig` }).waitFor();
  await begin(regie);
}

/** Has people hand in at what regie shows now; chooses a code first. Gives the invoer window. */
export async function laatInvoeren(
  dialoogtafel: Dialoogtafel,
  { code = CODE, isZonderNaam = false }: { code?: string | null; isZonderNaam?: boolean } = {},
): Promise<Page> {
  const { regie } = dialoogtafel;
  await regie.getByRole('button', { name: 'Laat invoeren' }).click();
  const dialog = regie.getByRole('dialog', { name: 'Laat invoeren' });
  if (code !== null) {
    await dialog.getByRole('button', { name: 'Code kiezen' }).click();
    await regie.getByLabel('Code', { exact: true }).fill(code);
    await regie.getByRole('button', { name: 'Bewaar de code' }).click();
    await dialog.getByText('Terug naar regie gaat met jouw code.').waitFor();
  }
  if (isZonderNaam) await dialog.getByText('Zonder naam', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  const invoer = await dialoogtafel.waitFor('invoer');
  await invoer.getByRole('heading', { level: 1 }).waitFor();
  return invoer;
}

/** Somebody takes the laptop: chooses their name and a word. */
export async function begint(invoer: Page, naam: string, woord = `woord van ${naam}`): Promise<void> {
  await invoer.getByRole('option', { name: naam }).first().click();
  await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill(woord);
  await invoer.getByRole('button', { name: 'Verder' }).click();
  await invoer.getByRole('button', { name: 'Lever in' }).waitFor();
}

/** Writes where one writes. */
export async function schrijft(invoer: Page, tekst: string): Promise<void> {
  await invoer.locator('textarea').fill(tekst);
}

/** Somebody hands in and leaves the laptop as it then is. */
export async function levertIn(invoer: Page, naam: string, tekst: string): Promise<void> {
  await begint(invoer, naam);
  await schrijft(invoer, tekst);
  await invoer.getByRole('button', { name: 'Lever in' }).click();
  await expect(invoer.getByRole('heading', { name: 'Ingeleverd' })).toBeVisible();
}

/** The facilitator takes the laptop back. */
export async function opentRegie(invoer: Page, code: string | null = CODE): Promise<void> {
  await invoer.getByRole('button', { name: 'Terug naar de begeleider' }).click();
  if (code !== null) await invoer.getByLabel('Code van de begeleider').fill(code);
  const isWeg = invoer.waitForEvent('close');
  await invoer.getByRole('button', { name: 'Stop met invoeren' }).click();
  await isWeg;
}

/** Which windows a person sees, by their role. */
export function listZichtbaar(dialoogtafel: Dialoogtafel): Promise<string[]> {
  return dialoogtafel.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => new URL(window.webContents.getURL()).pathname.split('/')[1] ?? '')
      .sort(),
  );
}
