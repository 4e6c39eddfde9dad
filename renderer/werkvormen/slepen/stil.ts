import type { SleepChannel } from '../werkvorm-scherm.ts';

/** For a board that no other screen shows: says nothing of a drag, and hears of none. */
export const STIL: SleepChannel = { report: () => undefined, subscribe: () => () => undefined };
