import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../renderer/store/ask.ts';
import { createListeners } from '../../../renderer/store/listeners.ts';
import { createSleepChannel } from '../../../renderer/store/sleep-channel.ts';
import type { Sleep } from '../../../shared/contract.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what is being dragged', () => {
  it('is told thirty times a second at most, and its end always', () => {
    const sent: unknown[] = [];
    const ask: Ask = (_name, input) => {
      sent.push(input);
      return Promise.resolve({} as never);
    };
    const channel = createSleepChannel(ask, createListeners<Sleep>(), 'r1');
    vi.advanceTimersByTime(1000);
    for (let move = 0; move < 100; move += 1) {
      channel.report({ id: 'k1', x: move / 100, y: 0, isEind: false });
      vi.advanceTimersByTime(10);
    }
    channel.report({ id: 'k1', x: 1, y: 0, isEind: true });
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.length).toBeLessThan(32);
    expect(sent.at(-1)).toEqual({ rondeId: 'r1', id: 'k1', x: 1, y: 0, isEind: true });
  });

  it('is heard only where it belongs', () => {
    const sleep = createListeners<Sleep>();
    const heard: unknown[] = [];
    const ask: Ask = () => Promise.resolve({} as never);
    createSleepChannel(ask, sleep, 'r1').subscribe((melding) => heard.push(melding));
    sleep.emit({ rondeId: 'r2', id: 'k1', x: 0, y: 0, isEind: false });
    sleep.emit({ rondeId: 'r1', id: 'k2', x: 0.5, y: 0, isEind: true });
    expect(heard).toEqual([{ id: 'k2', x: 0.5, y: 0, isEind: true }]);
  });
});
