import { askValue } from './bridge.ts';
import { expect } from './fixtures.ts';
import type { Dialoogtafel } from './dialoogtafel.ts';

/** A window as Electron knows it, and the display that it is on. */
export interface Found {
  readonly bounds: { x: number; y: number; width: number; height: number };
  readonly display: { x: number; y: number; width: number; height: number };
  readonly isFullScreen: boolean;
  readonly isFocused: boolean;
  readonly isVisible: boolean;
}

/** The window of a role, or null when there is none. */
export function findWindow({ app }: Dialoogtafel, role: 'regie' | 'zaal'): Promise<Found | null> {
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

/** A key as the keyboard gives it: Playwright's own keys go past the main process. */
export async function pressKey(
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
export function readPage(
  { app }: Dialoogtafel,
  role: 'regie' | 'zaal',
  expression: string,
): Promise<unknown> {
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
export async function startPresenting(dialoogtafel: Dialoogtafel): Promise<string> {
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

export async function readZaalTitle(dialoogtafel: Dialoogtafel): Promise<string> {
  const zaal = await dialoogtafel.waitFor('zaal');
  const title = zaal.getByRole('heading').first();
  await expect(title).not.toBeEmpty();
  return title.innerText();
}

/** Puts a window somewhere and waits until the app has remembered it. Gives where the window says it is. */
export async function moveWindow(
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
