import type { Sleep } from '../../shared/contract.ts';
import type { SleepChannel } from '../werkvormen/werkvorm-scherm.ts';
import type { Ask } from './ask.ts';
import type { Listeners } from './listeners.ts';

/** A drag is passed on at most this often: thirty times a second looks like moving and costs little. */
const REPORT_EVERY_MS = 33;

/**
 * Makes the channel of one ronde for what is being dragged: throttled, except for the end, which always goes. A drag
 * that does not arrive is no loss, because the drop is an action.
 */
export function createSleepChannel(ask: Ask, sleep: Listeners<Sleep>, rondeId: string): SleepChannel {
  let lastSent = 0;
  return {
    report(melding) {
      const now = performance.now();
      if (!melding.isEind && now - lastSent < REPORT_EVERY_MS) return;
      lastSent = now;
      ask('reportSleep', { ...melding, rondeId }).catch(() => undefined);
    },
    subscribe: (listener) =>
      sleep.subscribe(({ rondeId: ofRonde, ...melding }) => {
        if (ofRonde === rondeId) listener(melding);
      }),
  };
}
