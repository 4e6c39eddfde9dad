import type { Bridge } from '../../shared/contract.ts';
import { createKlok, type Klok } from './klok.ts';

/**
 * The clock of a window: the time of the machine, moved as the app was told (which only tests do).
 * @param later puts off asking how far, for a window that has something to paint first
 */
export function connectKlok(bridge: Bridge, later: (ask: () => void) => void = (ask) => ask()): Klok {
  let verschuivingMs = 0;
  bridge.subscribe((event) => {
    if (event.name === 'klokVerschoven') verschuivingMs = event.payload.verschuivingMs;
  });
  later(() => {
    void bridge.request('getKlok', {}).then((answer) => {
      if (answer.ok) verschuivingMs = answer.value.verschuivingMs;
    });
  });
  return createKlok(() => Date.now() + verschuivingMs);
}
