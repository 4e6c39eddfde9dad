import type { AnyWerkvorm, Stap } from '../werkvormen/werkvorm.ts';
import type { BijeenkomstState, Id, Onderdeel, Positie, Ronde } from './bijeenkomst.ts';
import { sortByVolgorde } from './volgorde.ts';

/** Finds a werkvorm by id; injected, so that the domain does not know the register. */
export type FindWerkvorm = (id: string) => AnyWerkvorm;

/** The onderdelen in their order. */
export function listOnderdelen(state: BijeenkomstState): Onderdeel[] {
  return sortByVolgorde(state.onderdelen);
}

/** The rondes of an onderdeel in their order. */
export function listRondes(state: BijeenkomstState, onderdeelId: Id): Ronde[] {
  return sortByVolgorde(state.rondes).filter((ronde) => ronde.onderdeelId === onderdeelId);
}

/** The stappen of a ronde, as its werkvorm gives them for the present state. */
export function listStappen(ronde: Ronde, find: FindWerkvorm): readonly Stap[] {
  return find(ronde.werkvorm).stappen(ronde.state);
}

/** Planned minutes of a stap in a ronde: the facilitator's own number, or the werkvorm's. */
export function stapMinuten(ronde: Ronde, stap: Stap): number {
  return ronde.minuten[stap.id] ?? stap.minuten;
}

/** Every position of the programma in the order in which a facilitator walks through it. */
export function listPosities(state: BijeenkomstState, find: FindWerkvorm): Positie[] {
  return listOnderdelen(state).flatMap((onderdeel): Positie[] => {
    const rondes = listRondes(state, onderdeel.id);
    if (rondes.length === 0) return [{ onderdeelId: onderdeel.id, rondeId: null, stap: 0 }];
    return rondes.flatMap((ronde) =>
      listStappen(ronde, find).map((_, stap) => ({ onderdeelId: onderdeel.id, rondeId: ronde.id, stap })),
    );
  });
}

/** Whether two positions are the same place. */
export function isSamePositie(a: Positie | null, b: Positie | null): boolean {
  return a?.onderdeelId === b?.onderdeelId && a?.rondeId === b?.rondeId && a?.stap === b?.stap;
}

/**
 * The position `delta` steps from where the room is; the first one when it has not begun, null beyond the ends.
 */
export function neighbourPositie(state: BijeenkomstState, find: FindWerkvorm, delta: 1 | -1): Positie | null {
  const posities = listPosities(state, find);
  if (state.positie === null) return delta === 1 ? (posities[0] ?? null) : null;
  const here = posities.findIndex((positie) => isSamePositie(positie, state.positie));
  if (here !== -1) return posities[here + delta] ?? null;
  // The room is at an onderdeel that was given a werkvorm meanwhile: its first stap comes next.
  const first = posities.findIndex((positie) => positie.onderdeelId === state.positie?.onderdeelId);
  if (first === -1) return posities[0] ?? null;
  return posities[delta === 1 ? first : first - 1] ?? null;
}

/** A position with everything that belongs to it, for a screen. */
export interface Plek {
  readonly positie: Positie;
  readonly onderdeel: Onderdeel;
  readonly ronde: Ronde | null;
  readonly stap: Stap | null;
  /** Number of this stap (1-based) and of all stappen in the ronde; 1 of 1 without a ronde. */
  readonly nummer: number;
  readonly aantal: number;
  /** Planned minutes here. */
  readonly minuten: number;
}

/** Resolves a position; null when what it points at is gone. */
export function resolvePlek(
  state: BijeenkomstState,
  find: FindWerkvorm,
  positie: Positie | null,
): Plek | null {
  const onderdeel = positie === null ? undefined : state.onderdelen[positie.onderdeelId];
  if (positie === null || onderdeel === undefined) return null;
  if (positie.rondeId === null) {
    return { positie, onderdeel, ronde: null, stap: null, nummer: 1, aantal: 1, minuten: onderdeel.minuten };
  }
  const ronde = state.rondes[positie.rondeId];
  if (ronde === undefined) return null;
  const stappen = listStappen(ronde, find);
  const stap = stappen[positie.stap];
  if (stap === undefined) return null;
  return {
    positie,
    onderdeel,
    ronde,
    stap,
    nummer: positie.stap + 1,
    aantal: stappen.length,
    minuten: stapMinuten(ronde, stap),
  };
}

/** Sum of the planned minutes of all onderdelen. */
export function plannedMinuten(state: BijeenkomstState): number {
  return listOnderdelen(state).reduce((sum, onderdeel) => sum + onderdeel.minuten, 0);
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

/** Planned start of every onderdeel in minutes since midnight, by id. A fixed start wins over the sum before it. */
export function plannedStarts(state: BijeenkomstState): Record<Id, number> {
  let clock = parseTijd(state.startTijd);
  const starts: Record<Id, number> = {};
  for (const onderdeel of listOnderdelen(state)) {
    if (onderdeel.vasteStart !== null) clock = parseTijd(onderdeel.vasteStart);
    starts[onderdeel.id] = clock;
    clock += onderdeel.minuten;
  }
  return starts;
}
