import { describe, expect, test } from 'vitest';
import { createTimerWatch } from '../../../renderer/regie/signaal/watch-timer.ts';
import { createTimer, extendTimer, startTimer } from '../../../shared/domain/timer.ts';

const MINUUT = 60_000;

describe('the signals of a timer of 20 minutes', () => {
  const timer = startTimer(createTimer(20), 0);

  test('come once each: at 20 %, at 5 % and at zero', () => {
    const watch = createTimerWatch();
    const heard = Array.from({ length: 25 }, (_, minuut) => watch(timer, minuut * MINUUT));
    expect(heard.flatMap((due, minuut) => (due === null ? [] : [[minuut, due]]))).toEqual([
      [16, 'bijna'],
      [19, 'laatste'],
      [20, 'over'],
    ]);
  });

  test('do not come when the window has only just opened, when minutes are added, or at another stap', () => {
    const watch = createTimerWatch();
    expect(watch(timer, 25 * MINUUT)).toBeNull();
    const longer = extendTimer(timer, 10);
    expect(watch(longer, 25 * MINUUT)).toBeNull();
    expect(watch(longer, 29 * MINUUT)).toBe('laatste');
    expect(watch(timer, 29 * MINUUT)).toBeNull();
  });

  test('do not come while the timer stands still', () => {
    const watch = createTimerWatch();
    const stil = createTimer(20);
    expect([watch(stil, 0), watch(stil, 30 * MINUUT)]).toEqual([null, null]);
  });
});
