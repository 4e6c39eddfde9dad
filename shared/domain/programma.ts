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
 * The position `delta` steps from where the room is; the first one when it has not begun, null beyond the ends. What is
 * left out today is passed over.
 */
export function neighbourPositie(state: BijeenkomstState, find: FindWerkvorm, delta: 1 | -1): Positie | null {
  const posities = listPosities(state, find).filter(
    ({ onderdeelId }) =>
      onderdeelId === state.positie?.onderdeelId || state.onderdelen[onderdeelId]?.isOvergeslagen === false,
  );
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

/** A ronde without what happens inside it: what the screen around a werkvorm needs. */
export type RondeKader = Omit<Ronde, 'state'>;

/** A place as the screen around a werkvorm needs it: it stays the same while people work in the werkvorm. */
export interface KaderPlek extends Omit<Plek, 'ronde'> {
  readonly ronde: RondeKader | null;
}

/** A place without what happens inside its werkvorm. */
export function toKaderPlek(plek: Plek): KaderPlek {
  if (plek.ronde === null) return { ...plek, ronde: null };
  const { state: _state, ...ronde } = plek.ronde;
  return { ...plek, ronde };
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

/** The first position of the onderdeel that comes after the one where the room is; null when there is none. */
export function nextOnderdeel(state: BijeenkomstState, find: FindWerkvorm): Positie | null {
  const rest = listOnderdelen(state);
  const here = rest.findIndex(({ id }) => id === state.positie?.onderdeelId);
  const next = rest.find(({ isOvergeslagen }, index) => index > here && !isOvergeslagen);
  return listPosities(state, find).find(({ onderdeelId }) => onderdeelId === next?.id) ?? null;
}
