import type { BijeenkomstState, Id, Onderdeel } from './bijeenkomst.ts';
import { listOnderdelen } from './programma.ts';

/** Minutes that are planned for an onderdeel; none for one that is left out today. */
export function plannedMinutenOf({ minuten, isOvergeslagen }: Onderdeel): number {
  return isOvergeslagen ? 0 : minuten;
}

/** Sum of the planned minutes of all onderdelen. */
export function plannedMinuten(state: BijeenkomstState): number {
  return listOnderdelen(state).reduce((sum, onderdeel) => sum + plannedMinutenOf(onderdeel), 0);
}

/** Minutes since midnight of "13:30". */
export function parseTijd(tijd: string): number {
  const [hours = '0', minutes = '0'] = tijd.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** "13:30" of minutes since midnight; wraps around midnight. */
export function formatTijd(minuten: number): string {
  const within = ((Math.round(minuten) % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Minutes since midnight as they follow on from `begin`: what goes on past midnight does not start again. */
export function onSameEvening(minuten: number, begin: number): number {
  return minuten + 1440 * Math.round((begin + 90 - minuten) / 1440);
}

/** The start that may not move, in minutes since midnight; null when there is none. */
export function readVasteStart({ vasteStart }: Onderdeel, begin: number): number | null {
  return vasteStart === null ? null : onSameEvening(parseTijd(vasteStart), begin);
}

/** Planned start of every onderdeel in minutes since midnight, by id. A fixed start wins over the sum before it. */
export function plannedStarts(state: BijeenkomstState): Record<Id, number> {
  return Object.fromEntries(walk(state).map(({ id, start }) => [id, start]));
}

/** When the programma ends by its own minutes, in minutes since midnight. */
export function plannedEind(state: BijeenkomstState): number {
  return walk(state).at(-1)?.eind ?? parseTijd(state.startTijd);
}

/**
 * Where a fixed start does not fit what comes before it, by id: positive minutes are too few before it ("the pauze at 15:00,
 * while it takes until 15:10"), negative ones are free.
 */
export function findKlemmen(state: BijeenkomstState): Record<Id, number> {
  const klemmen = walk(state).filter(({ klem }) => klem !== 0);
  return Object.fromEntries(klemmen.map(({ id, klem }) => [id, klem]));
}

function walk(state: BijeenkomstState) {
  const begin = parseTijd(state.startTijd);
  let clock = begin;
  return listOnderdelen(state).map((onderdeel) => {
    const vast = onderdeel.isOvergeslagen ? null : readVasteStart(onderdeel, begin);
    const klem = vast === null ? 0 : clock - vast;
    const start = vast ?? clock;
    clock = start + plannedMinutenOf(onderdeel);
    return { id: onderdeel.id, start, eind: clock, klem };
  });
}
