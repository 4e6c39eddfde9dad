import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKlok } from '../../../renderer/store/klok.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a window', () => {
  it('gives the time it was given', () => {
    expect(createKlok(() => 42).now()).toBe(42);
  });

  it('ticks while somebody listens and not a moment longer', () => {
    const klok = createKlok(() => 0);
    const listener = vi.fn();
    const stop = klok.subscribe(listener);
    vi.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledTimes(4);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
