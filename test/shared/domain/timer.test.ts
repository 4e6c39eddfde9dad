import { describe, expect, test } from 'vitest';
import {
  createTimer,
  dueSignaal,
  elapsedMs,
  extendTimer,
  formatRemaining,
  pauseTimer,
  remainingMs,
  startTimer,
  type Timer,
  timerFase,
  type TimerFase,
} from '../../../shared/domain/timer.ts';

const MIN = 60_000;
const running = (minuten: number, op = 0): Timer => startTimer(createTimer(minuten), op);

describe('what is left', () => {
  test.each([
    ['not started', createTimer(5), 9 * MIN, 5 * MIN],
    ['running', running(5), 2 * MIN, 3 * MIN],
    ['at zero', running(5), 5 * MIN, 0],
    ['over time', running(5), 7 * MIN, -2 * MIN],
    ['paused', pauseTimer(running(5), 2 * MIN), 60 * MIN, 3 * MIN],
    ['paused and resumed', startTimer(pauseTimer(running(5), 2 * MIN), 10 * MIN), 11 * MIN, 2 * MIN],
    ['paused twice', pauseTimer(pauseTimer(running(5), 2 * MIN), 4 * MIN), 9 * MIN, 3 * MIN],
    ['started twice', startTimer(running(5), 3 * MIN), 4 * MIN, 1 * MIN],
    ['a minute more', extendTimer(running(5), 1), 2 * MIN, 4 * MIN],
    ['five more, over time', extendTimer(running(5), 5), 7 * MIN, 3 * MIN],
    ['less than there was', extendTimer(running(5), -30), 1 * MIN, -1 * MIN],
    ['half a minute', running(0.5), 0, 30_000],
  ])('%s', (_, timer, nu, left) => {
    expect(remainingMs(timer, nu)).toBe(left);
  });

  test('does not grow when the clock is set back', () => {
    const timer = startTimer(pauseTimer(running(5), 2 * MIN), 10 * MIN);
    expect(elapsedMs(timer, 8 * MIN)).toBe(2 * MIN);
  });
});

describe('the phase', () => {
  test.each([
    [0, 'ruim'],
    [7.9 * MIN, 'ruim'],
    [8 * MIN, 'bijna'],
    [9.4 * MIN, 'bijna'],
    [9.5 * MIN, 'laatste'],
    [9.99 * MIN, 'laatste'],
    [10 * MIN, 'over'],
    [30 * MIN, 'over'],
  ])('of ten minutes after %d ms is %s', (nu, fase) => {
    expect(timerFase(running(10), nu)).toBe(fase);
  });

  test('of no minutes at all is never over', () => {
    expect(timerFase(running(0), 60 * MIN)).toBe('ruim');
  });
});

test.each([
  [5 * MIN, '5:00'],
  [5 * MIN - 1, '5:00'],
  [5 * MIN - 1000, '4:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-1000, '+0:01'],
  [-90_000, '+1:30'],
  [90 * MIN, '90:00'],
])('%d ms reads as %s', (ms, text) => {
  expect(formatRemaining(ms)).toBe(text);
});

describe('the signal that is due', () => {
  test.each<[TimerFase, TimerFase, TimerFase | null]>([
    ['ruim', 'ruim', null],
    ['ruim', 'bijna', 'bijna'],
    ['bijna', 'laatste', 'laatste'],
    ['laatste', 'over', 'over'],
    ['ruim', 'over', 'over'],
    ['over', 'over', null],
    ['over', 'ruim', null],
    ['laatste', 'bijna', null],
  ])('%s to %s: %s', (before, after, due) => {
    expect(dueSignaal(before, after)).toBe(due);
  });
});
