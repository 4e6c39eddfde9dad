import { app, type BrowserWindow, clipboard, nativeTheme } from 'electron';
import { findSchermOf, listSchermen } from './displays.ts';
import { logEvent } from './log.ts';
import { REGIE_BACKGROUND, type RegieWindow } from './regie-window.ts';
import type { Windows } from './windows.ts';
import { fillDisplay } from './zaal-window.ts';

/** So long regie stays in sight while the page of invoer loads; then it is covered whatever the page does. */
const LONGEST_LOADING = 3_000;

/**
 * While regie is closed: a window over all of regie's display, and regie hidden. The data service says when; this class
 * only makes it so. It has no menu, no way to close it and no way to another page.
 */
export class InvoerWindow {
  readonly #windows: Windows;
  readonly #regie: RegieWindow;
  #window: BrowserWindow | null = null;
  #isQuitting = false;

  constructor(windows: Windows, regie: RegieWindow) {
    this.#windows = windows;
    this.#regie = regie;
    app.on('before-quit', () => (this.#isQuitting = true));
  }

  /** Regie closes, or opens again. */
  setRegieDicht(isDicht: boolean): void {
    this.#windows.isRegieDicht = isDicht;
    // What was copied in one of the two must not be pasted in the other.
    clipboard.clear();
    if (!isDicht) this.#uncover();
    else if (this.#window === null) this.#cover();
    // The data service was started again and knows of no turn.
    else this.wipe();
  }

  /** Somebody's words are done with: the page starts anew, so that they are nowhere in it, nor ready to be pasted. */
  wipe(): void {
    clipboard.clear();
    this.#window?.webContents.reload();
  }

  /** Brings what is in use to the front, for whoever started the app a second time. */
  focus(): void {
    if (this.#window === null) this.#regie.focus();
    else this.#window.show();
  }

  /** Keeps regie's display covered after the displays changed. */
  handleSettled(): void {
    if (this.#window?.isVisible() === true) void this.#fill(this.#window);
  }

  #cover(): void {
    logEvent('regie closed');
    const { x, y, width, height } = findSchermOf(this.#regie.window, listSchermen()).bounds;
    const window = this.#windows.create('invoer', {
      x,
      y,
      width,
      height,
      title: 'Dialoogtafel',
      backgroundColor: nativeTheme.shouldUseDarkColors ? REGIE_BACKGROUND.dark : REGIE_BACKGROUND.light,
      frame: false,
      minimizable: false,
      enableLargerThanScreen: true,
      hasShadow: false,
      roundedCorners: false,
    });
    this.#window = window;
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      if (!this.#isQuitting) event.preventDefault();
    });
    const show = (): void => {
      clearTimeout(timer);
      if (this.#window === window && !window.isVisible()) this.#show(window);
    };
    const timer = setTimeout(show, LONGEST_LOADING);
    window.once('ready-to-show', show);
  }

  #show(window: BrowserWindow): void {
    // Above the zaal when they share a display, and above whatever else is open on the laptop.
    window.setAlwaysOnTop(true, 'screen-saver');
    window.show();
    window.focus();
    this.#regie.hide();
    void this.#fill(window);
  }

  async #fill(window: BrowserWindow): Promise<void> {
    const { bounds } = findSchermOf(this.#regie.window, listSchermen());
    await fillDisplay(window, bounds, () => this.#window === window && !window.isDestroyed());
  }

  #uncover(): void {
    logEvent('regie opened');
    this.#regie.show();
    this.#window?.destroy();
    this.#window = null;
    this.#regie.focus();
  }
}
