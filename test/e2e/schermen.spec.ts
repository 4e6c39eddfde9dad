import type { Page } from '@playwright/test';
import { PROJECTOR } from '../../scripts/displays.mjs';
import type { Schermen } from '../../shared/contract.ts';
import { ask, askValue, collectEvents } from './support/bridge.ts';
import type { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';

/** A window as Electron knows it, and the display that it is on. */
interface Found {
  readonly bounds: { x: number; y: number; width: number; height: number };
  readonly display: { x: number; y: number; width: number; height: number };
  readonly isFullScreen: boolean;
  readonly isFocused: boolean;
  readonly isVisible: boolean;
}

/** The window of a role, or null when there is none. */
function findWindow({ app }: Dialoogtafel, role: 'regie' | 'zaal'): Promise<Found | null> {
  return app.evaluate(({ BrowserWindow, screen }, wanted) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().includes(`/${wanted}/`),
    );
    if (window === undefined) return null;
    return {
      bounds: window.getBounds(),
      display: screen.getDisplayMatching(window.getBounds()).bounds,
      isFullScreen: window.isFullScreen(),
      isFocused: window.isFocused(),
      isVisible: window.isVisible(),
    };
  }, role);
}

const readSchermen = (regie: Page): Promise<Schermen> => askValue(regie, 'getSchermen', {});

/** Waits until the zaal is where regie is told that it is. */
async function expectZaal({ regie }: Dialoogtafel, zaal: Schermen['zaal']): Promise<void> {
  await expect.poll(async () => (await readSchermen(regie)).zaal).toBe(zaal);
}

/** Waits until the zaal fills the display of this size, to the pixel, and that is not the one regie is on. */
async function expectZaalFills(dialoogtafel: Dialoogtafel, width: number, height: number): Promise<void> {
  const read = async (): Promise<object> => {
    const zaal = await findWindow(dialoogtafel, 'zaal');
    const regie = await findWindow(dialoogtafel, 'regie');
    return {
      ...zaal,
      fillsDisplay: JSON.stringify(zaal?.bounds) === JSON.stringify(zaal?.display),
      isOnRegie: JSON.stringify(zaal?.display) === JSON.stringify(regie?.display),
      page: await readPage(dialoogtafel, 'zaal', '[window.innerWidth, window.innerHeight]'),
    };
  };
  const wanted = {
    isFullScreen: true,
    isVisible: true,
    fillsDisplay: true,
    isOnRegie: false,
    page: [width, height],
  };
  await expect.poll(read).toMatchObject(wanted);
  // And it stays so.
  await dialoogtafel.regie.waitForTimeout(600);
  expect(await read()).toMatchObject(wanted);
}

/** A key as the keyboard gives it: Playwright's own keys go past the main process. */
async function pressKey(
  { app }: Dialoogtafel,
  role: 'regie' | 'zaal',
  keyCode: string,
  modifiers: ('control' | 'shift')[] = [],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wanted, code, held]) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${wanted}/`),
      );
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: held });
      const text = code === 'Space' ? ' ' : code;
      if (text.length === 1)
        window?.webContents.sendInputEvent({ type: 'char', keyCode: text, modifiers: held });
      // A key may close its window.
      if (window?.isDestroyed() === false)
        window.webContents.sendInputEvent({ type: 'keyUp', keyCode: code, modifiers: held });
    },
    [role, keyCode, modifiers] as const,
  );
}

/** Runs an expression in the page without Playwright, which lets go of a page that fell over; null when it says nothing. */
function readPage({ app }: Dialoogtafel, role: 'regie' | 'zaal', expression: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, [wanted, code]) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${wanted}/`),
      );
      const silence = new Promise((resolve) => setTimeout(() => resolve(null), 1_000));
      return Promise.race([window?.webContents.executeJavaScript(code), silence]);
    },
    [role, expression] as const,
  );
}

/** Brings the room to the first stap of the example and has the zaal follow. Gives the title that it shows. */
async function startPresenting(dialoogtafel: Dialoogtafel): Promise<string> {
  const { regie } = dialoogtafel;
  const { bijeenkomstId } = await askValue(regie, 'loadVoorbeeld', {});
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  const ronde = Object.values(state.rondes)[0];
  if (ronde === undefined) throw new Error('the example has no ronde');
  await askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: {
      type: 'positieGewijzigd',
      positie: { onderdeelId: ronde.onderdeelId, rondeId: ronde.id, stap: 0 },
      bezoekId: '0197b0a0-0000-7000-8000-000000000001',
      op: Date.now(),
    },
  });
  await askValue(regie, 'openZaal', { schermId: null, alsVenster: false });
  await askValue(regie, 'setPresentatie', { wijziging: { modus: 'volgt' } });
  return readZaalTitle(dialoogtafel);
}

async function readZaalTitle(dialoogtafel: Dialoogtafel): Promise<string> {
  const zaal = await dialoogtafel.waitFor('zaal');
  const title = zaal.getByRole('heading').first();
  await expect(title).not.toBeEmpty();
  return title.innerText();
}

test.describe('the zaal on a display of its own', () => {
  test('fills the projector and leaves the keyboard to regie', async ({ dialoogtafel }) => {
    const before = await readSchermen(dialoogtafel.regie);
    expect(before).toMatchObject({ zaal: 'dicht', isEenScherm: false });
    expect(before.schermen.map(({ breedte, hoogte, isRegie }) => ({ breedte, hoogte, isRegie }))).toEqual([
      { breedte: 1366, hoogte: 768, isRegie: true },
      { breedte: 1920, hoogte: 1080, isRegie: false },
    ]);
    await askValue(dialoogtafel.regie, 'openZaal', { schermId: null, alsVenster: false });
    await expectZaalFills(dialoogtafel, 1920, 1080);
    await expectZaal(dialoogtafel, 'open');
    expect((await readSchermen(dialoogtafel.regie)).schermen.map(({ isZaal }) => isZaal)).toEqual([
      false,
      true,
    ]);
    await expect.poll(async () => (await findWindow(dialoogtafel, 'regie'))?.isFocused).toBe(true);
  });

  test('comes back at another place and size after the cable was pulled', async ({ dialoogtafel }) => {
    const { displays, regie } = dialoogtafel;
    const title = await startPresenting(dialoogtafel);
    await expectZaalFills(dialoogtafel, 1920, 1080);
    const told = await collectEvents(regie, 'schermenGewijzigd');

    await displays.unplug(PROJECTOR);
    await expect.poll(() => findWindow(dialoogtafel, 'zaal')).toBeNull();
    await expectZaal(dialoogtafel, 'dicht');
    expect(await readSchermen(regie)).toMatchObject({ isEenScherm: true });

    await displays.plug(PROJECTOR, { pos: '-1280x0', mode: '1280x720' });
    await expectZaalFills(dialoogtafel, 1280, 720);
    await expectZaal(dialoogtafel, 'open');
    expect(await readZaalTitle(dialoogtafel)).toBe(title);
    expect((await told()).map(({ zaal }) => zaal)).toEqual(expect.arrayContaining(['dicht', 'open']));
    // Regie stayed on the laptop, which lies to the right now.
    expect((await findWindow(dialoogtafel, 'regie'))?.display).toMatchObject({
      x: 1280,
      width: 1366,
      height: 768,
    });
    const page = await dialoogtafel.waitFor('zaal');
    expect(await page.evaluate(() => [window.screenX, window.screenY])).toEqual([0, 0]);
  });

  test('comes back every time, also within a second', async ({ dialoogtafel }) => {
    const { displays } = dialoogtafel;
    await startPresenting(dialoogtafel);
    for (const pos of ['1366x0', '0x768', '1366x0']) {
      await displays.unplug(PROJECTOR);
      await displays.plug(PROJECTOR, { pos });
      await expectZaalFills(dialoogtafel, 1920, 1080);
    }
  });

  test('follows its display when that changes size or place', async ({ dialoogtafel }) => {
    const { displays } = dialoogtafel;
    await startPresenting(dialoogtafel);
    await expectZaalFills(dialoogtafel, 1920, 1080);
    await displays.plug(PROJECTOR, { pos: '1366x0', mode: '1280x720' });
    await expectZaalFills(dialoogtafel, 1280, 720);
    await displays.plug(PROJECTOR, { pos: '-1920x0', mode: '1920x1080' });
    await expectZaalFills(dialoogtafel, 1920, 1080);
    expect((await findWindow(dialoogtafel, 'regie'))?.display).toMatchObject({ width: 1366, height: 768 });
  });

  test('stays closed when it was closed before the cable was pulled', async ({ dialoogtafel }) => {
    const { displays, regie } = dialoogtafel;
    await startPresenting(dialoogtafel);
    await askValue(regie, 'closeZaal', {});
    await expectZaal(dialoogtafel, 'dicht');
    await displays.unplug(PROJECTOR);
    await displays.plug(PROJECTOR, { pos: '1366x0' });
    // Twice the time that displays get to come to rest.
    await regie.waitForTimeout(1_000);
    expect(await findWindow(dialoogtafel, 'zaal')).toBeNull();
  });

  test('is not wiped by Escape, F11, Ctrl+R or Ctrl+W', async ({ dialoogtafel }) => {
    const title = await startPresenting(dialoogtafel);
    await expectZaalFills(dialoogtafel, 1920, 1080);
    for (const key of ['Escape', 'F11']) await pressKey(dialoogtafel, 'zaal', key);
    for (const key of ['R', 'W']) await pressKey(dialoogtafel, 'zaal', key, ['control']);
    await pressKey(dialoogtafel, 'zaal', 'I', ['control', 'shift']);
    expect(await ask(dialoogtafel.zaal, 'sendOpdracht', { opdracht: 'sluitZaal' })).toMatchObject({
      ok: true,
    });
    await expectZaalFills(dialoogtafel, 1920, 1080);
    expect(await readZaalTitle(dialoogtafel)).toBe(title);
  });

  test('refuses a display that is gone', async ({ dialoogtafel }) => {
    const answer = await ask(dialoogtafel.regie, 'openZaal', { schermId: 999_999, alsVenster: false });
    expect(answer).toMatchObject({ ok: false, code: 'nietGevonden' });
  });

  test('tells regie when the person closes it', async ({ dialoogtafel }) => {
    await startPresenting(dialoogtafel);
    await dialoogtafel.zaal.close();
    await expectZaal(dialoogtafel, 'dicht');
  });

  test('is painted again when its page falls over', async ({ dialoogtafel }) => {
    const title = await startPresenting(dialoogtafel);
    await dialoogtafel.app.evaluate(({ BrowserWindow }) => {
      const zaal = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('/zaal/'));
      zaal?.webContents.forcefullyCrashRenderer();
    });
    await expect
      .poll(() => readPage(dialoogtafel, 'zaal', `document.querySelector('h1')?.innerText`))
      .toBe(title);
    expect(await findWindow(dialoogtafel, 'zaal')).toMatchObject({ isFullScreen: true, isVisible: true });
  });
});

test.describe('with one display', () => {
  test.beforeEach(async ({ dialoogtafel }) => {
    await dialoogtafel.displays.unplug(PROJECTOR);
    await expect.poll(async () => (await readSchermen(dialoogtafel.regie)).isEenScherm).toBe(true);
  });

  test('the zaal is a window beside regie, full screen and back with F11', async ({ dialoogtafel }) => {
    await askValue(dialoogtafel.regie, 'openZaal', { schermId: null, alsVenster: true });
    await dialoogtafel.waitFor('zaal');
    await expectZaal(dialoogtafel, 'venster');
    expect(await findWindow(dialoogtafel, 'zaal')).toMatchObject({ isFullScreen: false });
    await pressKey(dialoogtafel, 'zaal', 'F11');
    await expect.poll(() => findWindow(dialoogtafel, 'zaal')).toMatchObject({ isFullScreen: true });
    await pressKey(dialoogtafel, 'zaal', 'Escape');
    await expect.poll(() => findWindow(dialoogtafel, 'zaal')).toMatchObject({ isFullScreen: false });
    await pressKey(dialoogtafel, 'zaal', 'Escape');
    await expectZaal(dialoogtafel, 'venster');
  });

  for (const key of ['Escape', 'F11']) {
    test(`the zaal covers regie and ${key} returns to it`, async ({ dialoogtafel }) => {
      const told = await collectEvents(dialoogtafel.regie, 'schermenGewijzigd');
      await askValue(dialoogtafel.regie, 'openZaal', { schermId: null, alsVenster: false });
      await dialoogtafel.waitFor('zaal');
      await expect
        .poll(() => findWindow(dialoogtafel, 'zaal'))
        .toMatchObject({ isFullScreen: true, isFocused: true, bounds: { width: 1366, height: 768 } });
      await pressKey(dialoogtafel, 'zaal', key);
      await expect.poll(() => findWindow(dialoogtafel, 'zaal')).toBeNull();
      await expect.poll(async () => (await told()).map((each) => each.zaal)).toEqual(['venster', 'dicht']);
      await expect.poll(async () => (await findWindow(dialoogtafel, 'regie'))?.isFocused).toBe(true);
    });
  }

  for (const alsVenster of [true, false]) {
    test(`a projector that is plugged in takes over (as a window: ${alsVenster})`, async ({
      dialoogtafel,
    }) => {
      await askValue(dialoogtafel.regie, 'openZaal', { schermId: null, alsVenster });
      await dialoogtafel.waitFor('zaal');
      await dialoogtafel.displays.plug(PROJECTOR, { pos: '1366x0' });
      await expectZaalFills(dialoogtafel, 1920, 1080);
      await expectZaal(dialoogtafel, 'open');
    });
  }

  test('the window of the zaal opens where it was', async ({ dialoogtafel }) => {
    const { regie } = dialoogtafel;
    await askValue(regie, 'openZaal', { schermId: null, alsVenster: true });
    await dialoogtafel.waitFor('zaal');
    const bounds = await moveWindow(dialoogtafel, 'zaal', { x: 200, y: 150, width: 800, height: 450 });
    await askValue(regie, 'closeZaal', {});
    await expectZaal(dialoogtafel, 'dicht');
    await askValue(regie, 'openZaal', { schermId: null, alsVenster: true });
    await expect.poll(() => findWindow(dialoogtafel, 'zaal')).toMatchObject({ bounds });
  });
});

test.describe('the window of regie', () => {
  test('is on the laptop, within its display', async ({ dialoogtafel }) => {
    const regie = await findWindow(dialoogtafel, 'regie');
    expect(regie?.display).toMatchObject({ x: 0, width: 1366, height: 768 });
    expect(await dialoogtafel.regie.evaluate(() => window.innerWidth)).toBeGreaterThanOrEqual(1280);
  });

  test('opens where it was, every time', async ({ dialoogtafel }) => {
    await moveWindow(dialoogtafel, 'regie', { x: 1500, y: 100, width: 1500, height: 900 });
    await dialoogtafel.restart();
    await dialoogtafel.regie.waitForTimeout(700);
    // The first time an X11 window manager moves it by its frame, whose size is known only then.
    const bounds = (await findWindow(dialoogtafel, 'regie'))?.bounds;
    expect(bounds).toMatchObject({ width: 1500, height: 900 });
    for (let start = 1; start <= 2; start += 1) {
      const moved = await moveWindow(dialoogtafel, 'regie', { x: 1500, y: 100, width: 1500, height: 900 });
      await dialoogtafel.restart();
      await expect.poll(() => findWindow(dialoogtafel, 'regie')).toMatchObject({ bounds: moved });
    }
  });

  test('opens on the laptop when the display it was on is gone', async ({ dialoogtafel }) => {
    await moveWindow(dialoogtafel, 'regie', { x: 1500, y: 100, width: 1500, height: 900 });
    await dialoogtafel.close();
    await dialoogtafel.displays.unplug(PROJECTOR);
    await dialoogtafel.start();
    expect((await findWindow(dialoogtafel, 'regie'))?.bounds).toMatchObject({ x: 0, width: 1366 });
  });

  test('comes into sight when its display goes', async ({ dialoogtafel }) => {
    await moveWindow(dialoogtafel, 'regie', { x: 1500, y: 100, width: 1500, height: 900 });
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

  test('comes to the front at a second start, which ends', async ({ dialoogtafel }) => {
    await dialoogtafel.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await expect.poll(() => findWindow(dialoogtafel, 'regie')).toMatchObject({ isVisible: false });
    expect(await dialoogtafel.startAgain()).toBe(0);
    await expect
      .poll(() => findWindow(dialoogtafel, 'regie'))
      .toMatchObject({ isVisible: true, isFocused: true });
    expect(await dialoogtafel.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
      1,
    );
  });

  test('shows its page again when that falls over', async ({ dialoogtafel }) => {
    await askValue(dialoogtafel.regie, 'createGroep', {
      id: '0197b0a0-0000-7000-8000-000000000002',
      naam: 'Team Oost',
    });
    await dialoogtafel.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(() => readPage(dialoogtafel, 'regie', 'document.body.innerText'))
      .toContain('Team Oost');
  });

  test('takes the zaal with it when it closes', async ({ dialoogtafel }) => {
    await startPresenting(dialoogtafel);
    const process = dialoogtafel.app.process();
    await dialoogtafel.regie.close();
    await expect.poll(() => process.exitCode).toBe(0);
  });
});

test.describe('keys of the presenter', () => {
  test('work in a text field, and do not reload or type', async ({ dialoogtafel }) => {
    const { regie } = dialoogtafel;
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

  test('reach regie from the zaal', async ({ dialoogtafel }) => {
    const told = await collectEvents(dialoogtafel.regie, 'opdracht');
    await askValue(dialoogtafel.regie, 'openZaal', { schermId: null, alsVenster: false });
    await dialoogtafel.waitFor('zaal');
    for (const key of ['.', 'b', 'w', 'f', 'F5', 'PageDown', 'PageUp', 'Left', 'Space']) {
      await pressKey(dialoogtafel, 'zaal', key);
    }
    await pressKey(dialoogtafel, 'zaal', 'z', ['control']);
    await expect
      .poll(async () => (await told()).map(({ opdracht }) => opdracht))
      .toEqual(['zwart', 'zwart', 'neutraal', 'bevries', 'presenteer', 'volgende', 'vorige', 'ongedaan']);
  });
});

/** Puts a window somewhere and waits until the app has remembered it. Gives where the window says it is. */
async function moveWindow(
  dialoogtafel: Dialoogtafel,
  role: 'regie' | 'zaal',
  bounds: Found['bounds'],
): Promise<Found['bounds']> {
  // Until a window has settled after it was shown its moves are not the person's.
  await dialoogtafel.regie.waitForTimeout(700);
  await dialoogtafel.app.evaluate(
    ({ BrowserWindow }, [wanted, place]) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${wanted}/`),
      );
      window?.unmaximize();
      window?.setBounds(place);
    },
    [role, bounds] as const,
  );
  await dialoogtafel.regie.waitForTimeout(1_000);
  const found = await findWindow(dialoogtafel, role);
  expect(found?.bounds).toMatchObject({ width: bounds.width, height: bounds.height });
  return found?.bounds ?? bounds;
}
