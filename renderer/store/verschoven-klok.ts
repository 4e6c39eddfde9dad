import type { Bridge } from '../../shared/contract.ts';
import { createKlok, type Klok } from './klok.ts';

/** The clock of a window: the time of the machine, moved as the app was told (which only tests do). */
export function connectKlok(bridge: Bridge): Klok {
  let verschuivingMs = 0;
  bridge.subscribe((event) => {
    if (event.name === 'klokVerschoven') verschuivingMs = event.payload.verschuivingMs;
  });
  void bridge.request('getKlok', {}).then((answer) => {
    if (answer.ok) verschuivingMs = answer.value.verschuivingMs;
  });
  return createKlok(() => Date.now() + verschuivingMs);
}
