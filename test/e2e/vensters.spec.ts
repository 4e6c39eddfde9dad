import { PROJECTOR } from '../../scripts/displays.mjs';
import { askValue, collectEvents } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { findWindow, moveWindow, pressKey, readPage, startPresenting } from './support/windows.ts';

test('the window of regie comes to the front, and paints itself again', async ({ dialoogtafel }) => {
  const { app } = dialoogtafel;

  await test.step('is on the laptop, within its display', async () => {
    const regie = await findWindow(dialoogtafel, 'regie');
    expect(regie?.display).toMatchObject({ x: 0, width: 1366, height: 768 });
    expect(await dialoogtafel.regie.evaluate(() => window.innerWidth)).toBeGreaterThanOrEqual(1280);
  });

  await test.step('comes to the front at a second start, which ends', async () => {
    // A window has its page before it is in sight.
    await expect.poll(() => findWindow(dialoogtafel, 'regie')).toMatchObject({ isFocused: true });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await expect.poll(() => findWindow(dialoogtafel, 'regie')).toMatchObject({ isVisible: false });
    expect(await dialoogtafel.startAgain()).toBe(0);
    await expect
      .poll(() => findWindow(dialoogtafel, 'regie'))
      .toMatchObject({ isVisible: true, isFocused: true });
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  await test.step('shows its page again when that falls over', async () => {
    await askValue(dialoogtafel.regie, 'createGroep', {
      id: '0197b0a0-0000-7000-8000-000000000002',
      naam: 'Team Oost',
    });
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(() => readPage(dialoogtafel, 'regie', 'document.body.innerText'))
      .toContain('Team Oost');
  });

  await test.step('asks when it keeps falling over, and is there again when it is loaded', async () => {
    await app.evaluate(({ BrowserWindow, dialog }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = ((_: unknown, { message }: { message: string }) => {
        asked.push(message);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      let more = 3;
      contents?.on('did-finish-load', () => {
        more -= 1;
        if (more > 0) contents.forcefullyCrashRenderer();
      });
      contents?.forcefullyCrashRenderer();
    });
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]))
      .toEqual(['Dit venster van Dialoogtafel reageert niet meer.']);
    await expect
      .poll(() => readPage(dialoogtafel, 'regie', 'document.body.innerText'))
      .toContain('Team Oost');
  });
});

const BESIDE = { x: 1500, y: 100, width: 1500, height: 900 };

test('the window of regie opens where it was, every time', async ({ dialoogtafel }) => {
  await moveWindow(dialoogtafel, 'regie', BESIDE);
  await dialoogtafel.restart();
  await dialoogtafel.regie.waitForTimeout(700);
  // The first time an X11 window manager moves it by its frame, whose size is known only then.
  const bounds = (await findWindow(dialoogtafel, 'regie'))?.bounds;
  expect(bounds).toMatchObject({ width: 1500, height: 900 });
  for (let start = 1; start <= 2; start += 1) {
    const moved = await moveWindow(dialoogtafel, 'regie', BESIDE);
    await dialoogtafel.restart();
    await expect.poll(() => findWindow(dialoogtafel, 'regie')).toMatchObject({ bounds: moved });
  }
});

test('the window of regie is in sight when the display it was on is gone', async ({ dialoogtafel }) => {
  await test.step('at a start', async () => {
    await moveWindow(dialoogtafel, 'regie', BESIDE);
    await dialoogtafel.close();
    await dialoogtafel.displays.unplug(PROJECTOR);
    await dialoogtafel.start();
    // The window manager gives it its size a moment after it is shown.
    await expect
      .poll(async () => (await findWindow(dialoogtafel, 'regie'))?.bounds)
      .toMatchObject({ x: 0, width: 1366 });
  });

  await test.step('when it goes', async () => {
    await dialoogtafel.displays.plug(PROJECTOR, { pos: '1366x0' });
    await moveWindow(dialoogtafel, 'regie', BESIDE);
    await dialoogtafel.displays.unplug(PROJECTOR);
    await expect
      .poll(async () => {
        const { x, y, width, height } = (await findWindow(dialoogtafel, 'regie'))?.bounds ?? {
          x: -1,
          y: -1,
          width: 0,
          height: 0,
        };
        return x >= 0 && y >= 0 && x + width <= 1366 && y + height <= 768;
      })
      .toBe(true);
  });
});

test('the keys of the presenter work in a text field and from the zaal, which goes when regie closes', async ({
  dialoogtafel,
}) => {
  const { regie } = dialoogtafel;

  await test.step('in a text field they do not reload or type', async () => {
    const told = await collectEvents(regie, 'opdracht');
    await regie.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    for (const key of ['F5', 'PageDown', 'PageUp', 'w', 'b']) await pressKey(dialoogtafel, 'regie', key);
    await pressKey(dialoogtafel, 'regie', 'B', ['control', 'shift']);
    await expect
      .poll(async () => (await told()).map(({ opdracht }) => opdracht))
      .toEqual(['presenteer', 'volgende', 'vorige', 'zwart']);
    expect(await regie.evaluate(() => document.querySelector('body > textarea')?.matches(':focus'))).toBe(
      true,
    );
    expect(await regie.locator('body > textarea').inputValue()).toBe('wb');
  });

  await test.step('they reach regie from the zaal', async () => {
    const told = await collectEvents(regie, 'opdracht');
    await askValue(regie, 'openZaal', { schermId: null, alsVenster: false });
    await dialoogtafel.waitFor('zaal');
    for (const key of ['.', 'b', 'w', 'f', 'F5', 'PageDown', 'PageUp', 'Left', 'Space']) {
      await pressKey(dialoogtafel, 'zaal', key);
    }
    await pressKey(dialoogtafel, 'zaal', 'z', ['control']);
    await expect
      .poll(async () => (await told()).map(({ opdracht }) => opdracht))
      .toEqual(['zwart', 'zwart', 'neutraal', 'bevries', 'presenteer', 'volgende', 'vorige', 'ongedaan']);
  });

  await test.step('closing regie takes the zaal with it', async () => {
    await startPresenting(dialoogtafel);
    const process = dialoogtafel.app.process();
    await regie.close();
    await expect.poll(() => process.exitCode).toBe(0);
  });
});
