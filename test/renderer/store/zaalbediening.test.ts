import { expect, test } from 'vitest';
import { connectRegie } from '../../../renderer/store/regie-stores.ts';
import type { AnyEvent, Bridge } from '../../../shared/contract.ts';
import { SCHERMEN, startService } from './service.ts';

test('a display that goes while the service is slow to answer stays gone', async () => {
  const service = startService();
  const bridge = service.bridgeFor('regie');
  let answer: () => void = () => undefined;
  const isSlow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let tell: (event: AnyEvent) => void = () => undefined;
  // The service is slow with one answer; everything else is as it is.
  const slow: Bridge = {
    ...bridge,
    async request(name, input) {
      if (name === 'getPresentatie') await isSlow;
      return bridge.request(name, input);
    },
    subscribe(listener) {
      tell = listener;
      return bridge.subscribe(listener);
    },
  };
  const { zaal } = connectRegie(slow);
  const refreshed = zaal.refresh();
  // Main answers at once.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  tell({ name: 'schermenGewijzigd', payload: { ...SCHERMEN, isEenScherm: true } });
  answer();
  await refreshed;
  expect(zaal.schermen.getState().schermen?.isEenScherm).toBe(true);
  await service.stop();
});
