import { dueSignaal, type Timer, type TimerFase, timerFase } from '../../../shared/domain/timer.ts';

/** Says at each look which signal is due, if any. */
export type TimerWatch = (timer: Timer, nu: number) => Exclude<TimerFase, 'ruim'> | null;

/**
 * Makes a watch for the signals. A signal is due when time passes; not when the timer is another one (the room went on,
 * minutes were added), and not when the window has only just opened.
 */
export function createTimerWatch(): TimerWatch {
  let seen: { readonly timer: Timer; readonly fase: TimerFase } | null = null;
  return (timer, nu) => {
    const fase = timerFase(timer, nu);
    const due = seen?.timer === timer && timer.gestartOp !== null ? dueSignaal(seen.fase, fase) : null;
    seen = { timer, fase };
    return due;
  };
}
