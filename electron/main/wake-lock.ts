import { powerSaveBlocker } from 'electron';

/** Keeps the displays from going dark while the zaal is in use. */
export class WakeLock {
  #id: number | null = null;

  hold(isNeeded: boolean): void {
    if (isNeeded && this.#id === null) this.#id = powerSaveBlocker.start('prevent-display-sleep');
    if (!isNeeded && this.#id !== null) {
      powerSaveBlocker.stop(this.#id);
      this.#id = null;
    }
  }
}
