import type { Page } from '@playwright/test';
import { begin, makeBijeenkomst } from './support/bijeenkomst.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';

declare global {
  /** The last menu of the right mouse button, instead of the system's own that a test cannot read. */
  var lastMenu: Electron.MenuItemConstructorOptions[] | undefined;
}

/** Keeps the menus that would pop up. */
async function catchMenus({ app }: Dialoogtafel): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.buildFromTemplate = (template) => {
      globalThis.lastMenu = template as Electron.MenuItemConstructorOptions[];
      return { popup: () => undefined } as unknown as Electron.Menu;
    };
  });
}

/** What the menu of the right mouse button offers on the first word of the notes. */
async function readMenu(dialoogtafel: Dialoogtafel, regie: Page): Promise<string[]> {
  await dialoogtafel.app.evaluate(() => void (globalThis.lastMenu = undefined));
  await regie.getByLabel('Je notities').click({ button: 'right', position: { x: 30, y: 20 } });
  await expect.poll(() => dialoogtafel.app.evaluate(() => globalThis.lastMenu !== undefined)).toBe(true);
  return dialoogtafel.app.evaluate(() => (globalThis.lastMenu ?? []).map(({ label }) => label ?? ''));
}

const press = ({ app }: Dialoogtafel, label: string): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const item = globalThis.lastMenu?.find((each) => each.label === wanted);
    (item?.click as (() => void) | undefined)?.();
  }, label);

test('a Dutch word that is misspelled is marked, mended and taught, without a network', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;
  await makeBijeenkomst(regie, 'Spelling');
  await begin(regie);
  await catchMenus(dialoogtafel);
  const notities = regie.getByLabel('Je notities');

  await test.step('a good word is left alone', async () => {
    await notities.click();
    await regie.keyboard.type('begeleiding is goed ');
    expect(await readMenu(dialoogtafel, regie)).not.toContain('Toevoegen aan woordenboek');
  });

  await test.step('a wrong one has suggestions, and one of them replaces it', async () => {
    await notities.fill('');
    await notities.click();
    await regie.keyboard.type('begeleidingg is goed ');
    await expect.poll(() => readMenu(dialoogtafel, regie)).toContain('begeleiding');
    await press(dialoogtafel, 'begeleiding');
    await expect(notities).toHaveValue('begeleiding is goed ');
  });

  await test.step('a word of one’s own is taught once', async () => {
    await notities.fill('');
    await notities.click();
    await regie.keyboard.type('skivedialoogje is goed ');
    await expect.poll(() => readMenu(dialoogtafel, regie)).toContain('Toevoegen aan woordenboek');
    await press(dialoogtafel, 'Toevoegen aan woordenboek');
    await expect.poll(() => readMenu(dialoogtafel, regie)).not.toContain('Toevoegen aan woordenboek');
  });
});
