import type { Page } from '@playwright/test';
import { requestRollen } from '../../shared/request-rollen.ts';
import { forge } from './support/bridge.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';
import {
  begint,
  beginMet,
  laatInvoeren,
  levertIn,
  listZichtbaar,
  NAMEN,
  schrijft,
} from './support/invoer.ts';

/** Everything that a person at this window could see or read. */
async function readAll(invoer: Page): Promise<string> {
  const stored = await invoer.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.title]),
  );
  return `${await invoer.content()}\n${stored}`;
}

/** A key as the keyboard gives it: main sees it first, and so does the menu. */
async function pressReal({ app }: Dialoogtafel, keyCode: string, modifiers: string[]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [code, held]) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes('/invoer/'),
      );
      for (const type of ['keyDown', 'keyUp'] as const)
        window?.webContents.sendInputEvent({ type, keyCode: code, modifiers: held as never });
    },
    [keyCode, modifiers] as const,
  );
}

/** The keys that elsewhere reload, go back, close, print, search, open tools, or reach regie. */
const KEYS: readonly [string, string[]][] = [
  ['F5', []],
  ['R', ['control']],
  ['R', ['control', 'shift']],
  ['W', ['control']],
  ['F4', ['alt']],
  ['Q', ['control']],
  ['I', ['control', 'shift']],
  ['J', ['control', 'shift']],
  ['U', ['control']],
  ['F12', []],
  ['P', ['control']],
  ['F', ['control']],
  ['O', ['control']],
  ['N', ['control']],
  ['L', ['control']],
  ['Left', ['alt']],
  ['Right', ['alt']],
  ['BrowserBack', []],
  ['F1', []],
  ['F11', []],
  ['B', ['control', 'shift']],
  ['PageDown', []],
  ['Tab', ['control']],
  ['Escape', []],
];

test('eight people hand in; a ninth tries to read what is there and fails in every way', async ({
  dialoogtafel,
}) => {
  test.setTimeout(120_000);
  const { regie, app } = dialoogtafel;
  await beginMet(regie, [...NAMEN, 'Iris']);
  await regie.getByLabel('Je notities').fill('kanarie-notitie');
  await expect(regie.getByText('opgeslagen', { exact: true }).first()).toBeVisible();
  const invoer = await laatInvoeren(dialoogtafel);
  for (const naam of NAMEN) {
    await levertIn(invoer, naam, `kanarie-${naam}`);
    await invoer.getByRole('button', { name: 'Ik ben de volgende' }).click();
  }
  // One of them is still writing another thing, and only went to get coffee.
  await begint(invoer, 'Anna');
  await schrijft(invoer, 'kanarie-concept');
  await invoer.locator('textarea').press('Control+A');
  await invoer.locator('textarea').press('Control+C');
  await invoer.getByRole('button', { name: 'Later verder' }).click();
  await expect(invoer.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();

  const expectNothing = async (how: string): Promise<void> => {
    expect(await listZichtbaar(dialoogtafel), how).toEqual(['invoer']);
    expect(await readAll(invoer), how).not.toContain('kanarie');
    expect(new URL(invoer.url()).pathname, how).toBe('/invoer/index.html');
  };

  await test.step('by looking', () => expectNothing('looking'));

  await test.step('by the keyboard', async () => {
    for (const [key, modifiers] of KEYS) {
      await pressReal(dialoogtafel, key, modifiers);
      await expectNothing([...modifiers, key].join('+'));
    }
    expect(
      await app.evaluate(({ webContents }) =>
        webContents.getAllWebContents().some((each) => each.isDevToolsOpened()),
      ),
    ).toBe(false);
  });

  await test.step('by the menu of the app and by closing the window', async () => {
    await app.evaluate(({ Menu, BrowserWindow }) => {
      const click = (menu: Electron.Menu): void => {
        for (const item of menu.items) {
          if (item.submenu) click(item.submenu);
          else if (!['close', 'quit', 'minimize'].includes(item.role ?? '') && item.type === 'normal')
            (item.click as () => void)();
        }
      };
      const menu = Menu.getApplicationMenu();
      if (menu !== null) click(menu);
      BrowserWindow.getAllWindows()
        .find((each) => each.webContents.getURL().includes('/invoer/'))
        ?.close();
    });
    await expectNothing('menu');
  });

  await test.step('by dropping a file, and by what was copied', async () => {
    const isRefused = await invoer.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'kaart.html', { type: 'text/html' }));
      const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      return [document.body.dispatchEvent(over), document.body.dispatchEvent(drop)];
    });
    expect(isRefused).toEqual([false, false]);
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
    await expectNothing('dropping');
  });

  await test.step('by asking over the bridge, also for the work of others by their name', async () => {
    const others = Object.entries(requestRollen).filter(([, rollen]) => !rollen.includes('invoer'));
    expect(others.length).toBeGreaterThan(30);
    for (const [name] of others)
      expect(await forge(invoer, name, {}), name).toMatchObject({ ok: false, code: 'verboden' });
    const beeld = JSON.stringify(await forge(invoer, 'getInvoer', {}));
    expect(beeld).not.toContain('kanarie');
    const { personen } = (JSON.parse(beeld) as { value: { personen: { id: string }[] } }).value;
    for (const { id } of personen.slice(0, 8)) {
      const answer = JSON.stringify(await forge(invoer, 'startBeurt', { deelnemerId: id, woord: 'gok' }));
      expect(answer).not.toContain('kanarie');
    }
    await expectNothing('asking');
  });

  await test.step('by taking the turn of somebody who is still writing', async () => {
    await invoer.getByRole('option', { name: 'Anna' }).first().click();
    await invoer.getByRole('textbox', { name: 'Jouw woord' }).fill('geraden');
    await invoer.getByRole('button', { name: 'Verder' }).click();
    await expectNothing('the turn of another');
    await invoer.getByRole('button', { name: 'Terug', exact: true }).click();
    await begint(invoer, 'Iris');
    await expect(invoer.locator('textarea')).toHaveValue('');
    await invoer.locator('textarea').press('Control+Z');
    await invoer.locator('textarea').press('Control+V');
    await expect(invoer.locator('textarea')).toHaveValue('');
    await expectNothing('an own turn');
  });

  // Last: Playwright waits for a navigation that never comes.
  await test.step('by going back or elsewhere', async () => {
    for (const target of [
      'app://dialoogtafel/regie/index.html',
      'app://dialoogtafel/zaal/index.html',
      'file:///etc/passwd',
    ]) {
      await invoer.evaluate((url) => {
        history.back();
        location.href = url;
        window.open(url);
      }, target);
      await expectNothing(target);
    }
  });
});
