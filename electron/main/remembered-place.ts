import type { BrowserWindow } from 'electron';
import type { Rechthoek } from './places.ts';
import type { Plek } from './preferences.ts';

const SETTLE = 300;
const SAVE_AFTER = 500;

/** Where a window is, in terms of where it was asked to be. */
export interface RememberedPlace {
  /** Where it is, with its frame. */
  read(): Rechthoek;
  /** Puts it somewhere, frame and all. */
  move(to: Rechthoek): void;
}

/**
 * Keeps the place of a window, so that it opens there again.
 * @param asked the place that the window was made with
 * @param save gets the place a moment after the window was moved, and when it closes
 */
export function rememberPlace(
  window: BrowserWindow,
  asked: Rechthoek,
  save: (plek: Plek) => void,
): RememberedPlace {
  return new Place(window, asked, save);
}

/**
 * X11 puts the frame at the place that is asked for and reports the inside of it: without the difference a window
 * would come down a little at every start.
 */
class Place implements RememberedPlace {
  readonly #window: BrowserWindow;
  readonly #save: (plek: Plek) => void;
  /** The frame: at its left, right and bottom `x`, at its top `y`. */
  #frame = { x: 0, y: 0 };
  #timer: NodeJS.Timeout | undefined;

  constructor(window: BrowserWindow, asked: Rechthoek, save: (plek: Plek) => void) {
    this.#window = window;
    this.#save = save;
    window.once('show', () => setTimeout(() => this.#begin(asked), SETTLE));
    window.on('close', () => this.#saveNow());
  }

  read(): Rechthoek {
    const { x, y, width, height } = this.#toAsked(this.#window.getBounds());
    return { x, y, width: width + 2 * this.#frame.x, height: height + this.#frame.y + this.#frame.x };
  }

  move({ x, y, width, height }: Rechthoek): void {
    const inside = { width: width - 2 * this.#frame.x, height: height - this.#frame.y - this.#frame.x };
    this.#window.setBounds({ x, y, ...inside });
  }

  #begin(asked: Rechthoek): void {
    if (this.#window.isDestroyed()) return;
    const { x, y, width, height } = this.#window.getBounds();
    const isAsAsked = width === asked.width && height === asked.height;
    if (process.platform === 'linux' && isAsAsked) this.#frame = { x: x - asked.x, y: y - asked.y };
    for (const name of ['move', 'resize', 'maximize', 'unmaximize'] as const) {
      // Electron types every name as an overload of its own.
      this.#window.on(name as 'move', () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#saveNow(), SAVE_AFTER);
      });
    }
  }

  #saveNow(): void {
    clearTimeout(this.#timer);
    if (this.#window.isDestroyed() || this.#window.isMinimized()) return;
    const isGemaximaliseerd = this.#window.isMaximized();
    this.#save({ ...this.#toAsked(this.#window.getNormalBounds()), isGemaximaliseerd });
  }

  /** The place that would have to be asked for to come to be where it is. */
  #toAsked({ x, y, width, height }: Rechthoek): Rechthoek {
    return { x: x - this.#frame.x, y: y - this.#frame.y, width, height };
  }
}
