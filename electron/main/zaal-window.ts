import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { logProblem } from './log.ts';
import { centerPlace, clampPlace, isSamePlace, type Rechthoek } from './places.ts';
import type { Preferences } from './preferences.ts';
import { rememberPlace } from './remembered-place.ts';
import type { Windows } from './windows.ts';

/** The zaal's paper in `tokens.css`, so that nothing flashes before the first paint. */
const ZAAL_BACKGROUND = '#fdf9f0';

const WINDOW_SIZE = { width: 1120, height: 630 };
const LEAST_SIZE = { width: 640, height: 360 };
const TRIES = 4;
const SETTLE = 250;

/** Makes the zaal without a frame, on the display that it will fill. */
export function createFilling(windows: Windows, bounds: Rechthoek): BrowserWindow {
  const { x, y, width, height } = bounds;
  const window = windows.create('zaal', {
    x,
    y,
    width,
    height,
    title: 'Dialoogtafel – zaal',
    backgroundColor: ZAAL_BACKGROUND,
    frame: false,
    resizable: true,
    skipTaskbar: true,
    hasShadow: false,
    roundedCorners: false,
    enableLargerThanScreen: true,
  });
  return dress(window);
}

/** Makes the zaal as a window beside regie, for one display; where it was last time. */
export function createBeside(windows: Windows, preferences: Preferences, area: Rechthoek): BrowserWindow {
  const remembered = preferences.values.zaalVenster;
  const plek = remembered === null ? centerPlace(WINDOW_SIZE, area) : clampPlace(remembered, area);
  const window = windows.create('zaal', {
    ...plek,
    title: 'Dialoogtafel – zaal',
    backgroundColor: ZAAL_BACKGROUND,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
  });
  rememberPlace(window, plek, (zaalVenster) => preferences.set({ zaalVenster }));
  return dress(window);
}

/**
 * Fills a display: place first, then full screen, then look where it came to be, since full screen takes no display
 * and mixed scale factors move a window. Tries a few times.
 * @param isWanted whether this is still what should happen; asked after every wait
 */
export async function fillDisplay(
  window: BrowserWindow,
  bounds: Rechthoek,
  isWanted: () => boolean,
): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (window.isFullScreen() && !isFilled(window.getBounds(), bounds, attempt)) {
      window.setFullScreen(false);
      await delay(SETTLE);
      if (!isWanted()) return;
    }
    place(window, bounds);
    window.setFullScreen(true);
    await delay(SETTLE);
    if (!isWanted()) return;
    if (window.isFullScreen() && isFilled(window.getBounds(), bounds, attempt)) return;
  }
  logProblem('zaal does not fill its display', { tries: TRIES });
}

/** To the pixel at first; where a scale factor makes that impossible, a second try shows it and rounding is allowed for. */
function isFilled(found: Rechthoek, wanted: Rechthoek, attempt: number): boolean {
  const { x, y, width, height } = found;
  if (attempt > 2) return isSamePlace(found, wanted);
  return x === wanted.x && y === wanted.y && width === wanted.width && height === wanted.height;
}

function place(window: BrowserWindow, bounds: Rechthoek): void {
  window.setBounds(bounds);
  // On a display with another scale factor the first call still counts with the old one.
  if (!isSamePlace(window.getBounds(), bounds)) window.setBounds(bounds);
}

function dress(window: BrowserWindow): BrowserWindow {
  window.removeMenu();
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
