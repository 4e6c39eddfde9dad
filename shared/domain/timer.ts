import type { Timer } from './timer-schema.ts';

export type { Timer } from './timer-schema.ts';

/** A stopped timer of so many minutes. */
export function createTimer(minuten: number): Timer {
  return { duurMs: Math.round(minuten * 60_000), verlopenMs: 0, gestartOp: null };
}

/** Milliseconds that have passed at `nu` (epoch ms); a clock that was set back never gives less than what was stored. */
export function elapsedMs(timer: Timer, nu: number): number {
  return timer.verlopenMs + (timer.gestartOp === null ? 0 : Math.max(0, nu - timer.gestartOp));
}

/** Milliseconds left at `nu`; negative after zero, because the timer then counts up and stops nothing. */
export function remainingMs(timer: Timer, nu: number): number {
  return timer.duurMs - elapsedMs(timer, nu);
}

/** Starts or resumes at `op`; a running timer stays as it is. */
export function startTimer(timer: Timer, op: number): Timer {
  return timer.gestartOp === null ? { ...timer, gestartOp: op } : timer;
}

/** Pauses at `op`, keeping what has passed. */
export function pauseTimer(timer: Timer, op: number): Timer {
  return { ...timer, verlopenMs: elapsedMs(timer, op), gestartOp: null };
}

/** Adds minutes (negative takes away, never below zero). */
export function extendTimer(timer: Timer, minuten: number): Timer {
  return { ...timer, duurMs: Math.max(0, timer.duurMs + Math.round(minuten * 60_000)) };
}

/** Begins anew at `op`, running or not as it was; what had passed is remembered. */
export function restartTimer(timer: Timer, op: number): Timer {
  const gestartOp = timer.gestartOp === null ? null : op;
  return { ...timer, verlopenMs: 0, gestartOp, eerderMs: elapsedMs(timer, op) };
}

/** Takes that back: what had passed before counts again, and what passed since too. */
export function resumeTimer({ eerderMs = 0, ...timer }: Timer): Timer {
  return { ...timer, verlopenMs: timer.verlopenMs + eerderMs };
}

/** Where the timer is in its course, for colour, words and signal: at 20 % left, at 5 % left, at zero. */
export type TimerFase = 'ruim' | 'bijna' | 'laatste' | 'over';

/** The phase at `nu`; a timer of zero minutes has no phases but 'ruim'. */
export function timerFase(timer: Timer, nu: number): TimerFase {
  if (timer.duurMs === 0) return 'ruim';
  const left = remainingMs(timer, nu) / timer.duurMs;
  if (left <= 0) return 'over';
  if (left <= 0.05) return 'laatste';
  return left <= 0.2 ? 'bijna' : 'ruim';
}

const FASEN: readonly TimerFase[] = ['ruim', 'bijna', 'laatste', 'over'];

/** The signal that is due when a timer came from one phase into another: that of the new phase, and only going forward. */
export function dueSignaal(before: TimerFase, after: TimerFase): Exclude<TimerFase, 'ruim'> | null {
  return after !== 'ruim' && FASEN.indexOf(after) > FASEN.indexOf(before) ? after : null;
}

/** Time as people read it: "12:05", and "+1:30" once over. Rounds so that a fresh 5 minutes reads "5:00". */
export function formatRemaining(ms: number): string {
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const sign = ms < 0 && seconds > 0 ? '+' : '';
  return `${sign}${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
