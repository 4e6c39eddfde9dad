import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserWindow, nativeTheme } from 'electron';
import { findSchermOf, listSchermen, type Scherm } from './displays.ts';
import { centerPlace, clampPlace, findArea, isSamePlace, type Rechthoek } from './places.ts';
import type { Plek, Preferences } from './preferences.ts';
import { rememberPlace, type RememberedPlace } from './remembered-place.ts';
import type { Windows } from './windows.ts';

/** The colour of the table in `tokens.css`, so that nothing flashes before the first paint. */
export const REGIE_BACKGROUND = { light: '#e3d7c4', dark: '#1b1613' } as const;

const WANTED = { width: 1440, height: 900 };
// What a display of 1280x720 leaves beside a title bar and a task bar.
const LEAST_CONTENT = { width: 1200, height: 620 };
// A display that is hardly larger than the wanted size is filled.
const SPARE = 160;
/** So long its first paint is waited for; then it is shown whatever its page does. */
const LONGEST_LOADING = 5_000;
/** So long its page is waited for before the rest goes on. */
const LONGEST_FETCHING = 1_000;

/** The facilitator's window: where it was, never out of reach, and moved along when its display moves. */
export class RegieWindow {
  readonly window: BrowserWindow;
  /** Settles when its page is there and begins to run; at the latest after a second. */
  readonly arrived: Promise<unknown>;
  readonly #place: RememberedPlace;
  /** The display it was put on, and where on it. */
  #thuis: { readonly id: number; readonly dx: number; readonly dy: number } | null = null;
  /** How the displays lay when they last came to rest. */
  #arrangement = '';
  readonly #isGemaximaliseerd: boolean;
  #isPainted = false;
  /** Whether it may be seen: not before it is known that regie is open. */
  #isWanted = false;
  #hasBeenShown = false;

  constructor(windows: Windows, preferences: Preferences, onMoved: () => void) {
    const { plek, area } = choosePlek(preferences.values.regie);
    const { width, height, x, y } = plek;
    const backgroundColor = nativeTheme.shouldUseDarkColors ? REGIE_BACKGROUND.dark : REGIE_BACKGROUND.light;
    // The menu is there with Alt: every command is also in the window itself.
    const look = { title: 'Dialoogtafel', backgroundColor, autoHideMenuBar: true };
    this.window = windows.create('regie', { x, y, width, height, ...look });
    const { webContents } = this.window;
    this.arrived = Promise.race([
      new Promise((resolve) => webContents.once('did-navigate', resolve)),
      pause(LONGEST_FETCHING),
    ]);
    this.#place = rememberPlace(this.window, plek, (regie) => preferences.set({ regie }));
    this.#limit(area);
    this.#isGemaximaliseerd = plek.isGemaximaliseerd;
    this.window.once('ready-to-show', () => {
      this.#isPainted = true;
      if (this.#isWanted && !this.#hasBeenShown) this.#showFirst();
    });
    for (const name of ['move', 'resize', 'maximize', 'unmaximize'] as const) {
      // One overload per name in Electron's types.
      this.window.on(name as 'move', () => {
        this.#noteThuis();
        onMoved();
      });
    }
  }

  /** Shows it, the first time as soon as it is painted. */
  show(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    if (this.#hasBeenShown) this.window.show();
    else if (this.#isPainted) this.#showFirst();
    else setTimeout(() => this.#showLate(), LONGEST_LOADING);
  }

  /** Takes it out of sight; it stays as it is. */
  hide(): void {
    this.#isWanted = false;
    this.window.hide();
  }

  /** Brings it to the front, for whoever started the app a second time. */
  focus(): void {
    if (!this.#hasBeenShown || !this.#isWanted) return;
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** The display it belongs to. Just after a change of displays that is not yet the one it is on. */
  findScherm(schermen: readonly Scherm[]): Scherm {
    const thuis = schermen.find(({ kenmerken }) => kenmerken.id === this.#thuis?.id);
    const [first] = schermen;
    if (thuis !== undefined) return thuis;
    if (!this.window.isDestroyed()) return findSchermOf(this.window, schermen);
    if (first === undefined) throw new Error('there is no display');
    return first;
  }

  /** Puts it back in sight after the displays changed: with its own display, or else on the nearest one. */
  keepInSight(schermen: readonly Scherm[]): void {
    if (this.window.isDestroyed()) return;
    const scherm = this.findScherm(schermen);
    this.#arrangement = describeArrangement(schermen);
    const isAstray = findSchermOf(this.window, schermen) !== scherm;
    if (this.window.isFullScreen() || this.window.isMaximized()) {
      if (isAstray) this.#moveFilled(scherm);
      return;
    }
    this.#limit(scherm.workArea);
    const bounds = this.#place.read();
    if (bounds.width > scherm.workArea.width || bounds.height > scherm.workArea.height) {
      this.#moveFilled(scherm);
      return;
    }
    const place = clampPlace(isAstray ? this.#moveAlong(bounds, scherm) : bounds, scherm.workArea);
    if (!isSamePlace(place, bounds)) this.#place.move(place);
  }

  /** Moves it to another display, filling that as it filled this one. */
  moveTo(scherm: Scherm): void {
    const { x, y } = scherm.workArea;
    this.#thuis = { id: scherm.kenmerken.id, dx: x - scherm.bounds.x, dy: y - scherm.bounds.y };
    if (this.window.isFullScreen() || this.window.isMaximized()) this.#moveFilled(scherm);
    else this.#place.move(centerPlace(this.#place.read(), scherm.workArea));
    this.#limit(scherm.workArea);
    this.window.focus();
  }

  #moveAlong(bounds: Rechthoek, { kenmerken, bounds: { x, y } }: Scherm): Rechthoek {
    const thuis = this.#thuis;
    return thuis?.id === kenmerken.id ? { ...bounds, x: x + thuis.dx, y: y + thuis.dy } : bounds;
  }

  #showLate(): void {
    if (this.#isWanted && !this.#hasBeenShown && !this.window.isDestroyed()) this.#showFirst();
  }

  #showFirst(): void {
    this.#hasBeenShown = true;
    if (this.#isGemaximaliseerd) this.window.maximize();
    this.window.show();
    this.#arrangement = describeArrangement(listSchermen());
    this.#noteThuis();
  }

  #moveFilled(scherm: Scherm): void {
    const isFullScreen = this.window.isFullScreen();
    if (isFullScreen) this.window.setFullScreen(false);
    else this.window.unmaximize();
    this.window.setBounds(centerPlace(WANTED, scherm.workArea));
    if (isFullScreen) this.window.setFullScreen(true);
    else this.window.maximize();
  }

  /** Keeps it usable: not smaller than the screens are made for, unless the display is. */
  #limit(area: Rechthoek): void {
    const [width = 0, height = 0] = this.window.getSize();
    const [contentWidth = 0, contentHeight = 0] = this.window.getContentSize();
    this.window.setMinimumSize(
      Math.min(LEAST_CONTENT.width + width - contentWidth, area.width),
      Math.min(LEAST_CONTENT.height + height - contentHeight, area.height),
    );
  }

  /** While displays change, a window may be moved by others than the person: what it belongs to stays. */
  #noteThuis(): void {
    const schermen = listSchermen();
    if (this.window.isMinimized() || describeArrangement(schermen) !== this.#arrangement) return;
    const { x, y } = this.#place.read();
    const { kenmerken, bounds } = findSchermOf(this.window, schermen);
    this.#thuis = { id: kenmerken.id, dx: x - bounds.x, dy: y - bounds.y };
  }
}

function describeArrangement(schermen: readonly Scherm[]): string {
  return JSON.stringify(schermen.map(({ kenmerken, bounds }) => [kenmerken.id, bounds]));
}

/** Where it opens: where it was, as far as that is still on a display; else in the middle of the main one. */
function choosePlek(remembered: Plek | null): { plek: Plek; area: Rechthoek } {
  const schermen = listSchermen();
  const scherm = remembered === null ? undefined : findArea(remembered, schermen);
  if (remembered !== null && scherm !== undefined) {
    const place = clampPlace(remembered, scherm.workArea);
    return { plek: { ...place, isGemaximaliseerd: remembered.isGemaximaliseerd }, area: scherm.workArea };
  }
  const area = findMainArea(schermen);
  const isGemaximaliseerd = area.width < WANTED.width + SPARE || area.height < WANTED.height + SPARE;
  return { plek: { ...centerPlace(WANTED, area), isGemaximaliseerd }, area };
}

/** The laptop's own panel when it can be told, else the system's main display. */
function findMainArea(schermen: readonly Scherm[]): Rechthoek {
  const main =
    schermen.find(({ kenmerken }) => kenmerken.isIntern) ?? schermen.find((scherm) => scherm.isHoofdscherm);
  if (main === undefined) throw new Error('there is no display');
  return main.workArea;
}
