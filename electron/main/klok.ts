import { app } from 'electron';

/** Name of the signal by which a test moves the clock: `app.emit('klok-verschoven', ms)`. */
const SIGNAL = 'klok-verschoven';

/**
 * The one clock of the app, as a number of ms that service and windows add to the time of the machine: always 0 for
 * users. In development a test may move it, so that three hours pass in a minute; `--klok-verschuiving=MS` sets it at
 * the start.
 */
export class Klok {
  #verschuivingMs = 0;

  constructor(onMoved: (verschuivingMs: number) => void) {
    if (app.isPackaged) return;
    this.#verschuivingMs = Number(app.commandLine.getSwitchValue('klok-verschuiving')) || 0;
    (app as NodeJS.EventEmitter).on(SIGNAL, (ms: number) => {
      this.#verschuivingMs = ms;
      onMoved(ms);
    });
  }

  get verschuivingMs(): number {
    return this.#verschuivingMs;
  }
}
