import { type BrowserWindow, nativeTheme } from 'electron';
import { findSchermOf, listSchermen, type Scherm } from './displays.ts';
import { centerPlace, clampPlace, findArea, isSamePlace, type Rechthoek } from './places.ts';
import type { Plek, Preferences } from './preferences.ts';
import type { Windows } from './windows.ts';

/** The colour of the table in `tokens.css`, so that nothing flashes before the first paint. */
export const REGIE_BACKGROUND = { light: '#e3d7c4', dark: '#1b1613' } as const;

const WANTED = { width: 1440, height: 900 };
// What a display of 1280x720 leaves beside a title bar and a task bar.
const LEAST_CONTENT = { width: 1200, height: 620 };
// A display that is hardly larger than the wanted size is filled.
const SPARE = 160;
const SAVE_AFTER = 500;

/** The facilitator's window: where it was, never out of reach, and moved along when its display moves. */
export class RegieWindow {
  readonly window: BrowserWindow;
  readonly #preferences: Preferences;
  /** The display it was put on, and where on it. */
  #thuis: { readonly id: number; readonly dx: number; readonly dy: number } | null = null;
  #saving: NodeJS.Timeout | undefined;

  constructor(windows: Windows, preferences: Preferences, onMoved: () => void) {
    this.#preferences = preferences;
    const { plek, area } = choosePlek(preferences.values.regie);
    const { width, height, x, y } = plek;
    const backgroundColor = nativeTheme.shouldUseDarkColors ? REGIE_BACKGROUND.dark : REGIE_BACKGROUND.light;
    // The menu is there with Alt: every command is also in the window itself.
    const look = { title: 'Dialoogtafel', backgroundColor, autoHideMenuBar: true };
    this.window = windows.create('regie', { x, y, width, height, ...look });
    this.#limit(area);
    this.window.once('ready-to-show', () => this.#show(plek.isGemaximaliseerd));
    for (const name of ['move', 'resize', 'maximize', 'unmaximize'] as const) {
      // One overload per name in Electron's types.
      this.window.on(name as 'move', () => {
        this.#remember();
        onMoved();
      });
    }
  }

  /** Brings it to the front, for whoever started the app a second time. */
  focus(): void {
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** Puts it back in sight after the displays changed: with its own display, or else on the nearest one. */
  keepInSight(schermen: readonly Scherm[]): void {
    const bounds = this.window.getBounds();
    const thuis = schermen.find(({ kenmerken }) => kenmerken.id === this.#thuis?.id);
    const current = findSchermOf(this.window, schermen);
    const scherm = thuis ?? current;
    const isAstray = scherm !== current || findArea(bounds, schermen) === undefined;
    if (this.window.isFullScreen() || this.window.isMaximized()) {
      if (isAstray) this.#moveFilled(scherm);
      return;
    }
    const wanted =
      isAstray && thuis !== undefined && this.#thuis !== null
        ? { ...bounds, x: thuis.bounds.x + this.#thuis.dx, y: thuis.bounds.y + this.#thuis.dy }
        : bounds;
    const place = clampPlace(wanted, scherm.workArea);
    this.#limit(scherm.workArea);
    if (!isSamePlace(place, bounds)) this.window.setBounds(place);
  }

  #show(isGemaximaliseerd: boolean): void {
    if (isGemaximaliseerd) this.window.maximize();
    this.window.show();
    this.#remember();
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

  #remember(): void {
    if (this.window.isMinimized()) return;
    const bounds = this.window.getBounds();
    const scherm = findSchermOf(this.window, listSchermen());
    const { x, y } = scherm.bounds;
    this.#thuis = { id: scherm.kenmerken.id, dx: bounds.x - x, dy: bounds.y - y };
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  #save(): void {
    if (this.window.isDestroyed()) return;
    const isGemaximaliseerd = this.window.isMaximized();
    this.#preferences.set({ regie: { ...this.window.getNormalBounds(), isGemaximaliseerd } });
  }
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
