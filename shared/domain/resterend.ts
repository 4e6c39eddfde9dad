import type { Bezoek, BijeenkomstState, Onderdeel, Positie } from './bijeenkomst.ts';
import { type FindWerkvorm, isSamePositie, listRondes, listStappen, stapMinuten } from './programma.ts';
import { remainingMs } from './timer.ts';

const MINUTE_MS = 60_000;

/** A stap of an onderdeel with what was planned for it and what it took so far, in minutes. */
interface StapTijd {
  readonly positie: Positie;
  readonly minuten: number;
  readonly besteed: number;
}

/** Minutes of a stay until `nu`; a clock that was set back gives no negative time. */
export function minutesOf({ van, tot }: Bezoek, nu: number): number {
  return Math.max(0, (tot ?? nu) - van) / MINUTE_MS;
}

/** Minutes of all stappen of the rondes in an onderdeel together; 0 without a ronde. */
export function sumStappen(state: BijeenkomstState, onderdeelId: string, find: FindWerkvorm): number {
  return listStapTijden(state, onderdeelId, find, 0).reduce((sum, { minuten }) => sum + minuten, 0);
}

/**
 * Minutes that an onderdeel still takes at `nu`: of the stap where the room is what its timer says, of the ones behind it
 * what was planned for them. Minutes of the onderdeel that no stap asks for are room, which an overrun eats first. What is
 * left out takes nothing, and so does what was planned without time ("on the wall").
 */
export function remainingMinuten(
  state: BijeenkomstState,
  onderdeel: Onderdeel,
  nu: number,
  find: FindWerkvorm,
): number {
  const isNu = state.positie?.onderdeelId === onderdeel.id;
  if (onderdeel.minuten === 0 || (onderdeel.isOvergeslagen && !isNu)) return 0;
  const stappen = listStapTijden(state, onderdeel.id, find, nu);
  if (stappen.length === 0) {
    if (isNu) return timerMinuten(state, nu);
    return Math.max(0, onderdeel.minuten - besteedAt(state, { onderdeelId: onderdeel.id }, nu));
  }
  const here = isNu ? stappen.findIndex(({ positie }) => isSamePositie(positie, state.positie)) : -1;
  const coming = stappen
    .filter((_, index) => index > here)
    .reduce((sum, { minuten, besteed }) => sum + Math.max(0, minuten - besteed), 0);
  const now = here === -1 ? 0 : timerMinuten(state, nu);
  return now + coming + roomLeft(state, onderdeel, stappen, here, nu);
}

/** What is left of the minutes of an onderdeel that no stap asks for. */
function roomLeft(
  state: BijeenkomstState,
  onderdeel: Onderdeel,
  stappen: readonly StapTijd[],
  here: number,
  nu: number,
): number {
  const planned = stappen.reduce((sum, { minuten }) => sum + minuten, 0);
  const over = stappen.reduce((sum, { minuten, besteed }, index) => {
    const takes = index === here ? besteed + timerMinuten(state, nu) : besteed;
    return sum + Math.max(0, takes - minuten);
  }, 0);
  // Time at the onderdeel itself, before it was given a werkvorm.
  const inStappen = stappen.reduce((sum, { besteed }) => sum + besteed, 0);
  const elsewhere = besteedAt(state, { onderdeelId: onderdeel.id }, nu) - inStappen;
  return Math.max(0, onderdeel.minuten - planned - over - elsewhere);
}

/** Minutes left on the timer of the stap where the room is; what was added to it counts, and a pause lets it stand. */
function timerMinuten({ timer }: BijeenkomstState, nu: number): number {
  return Math.max(0, remainingMs(timer, nu)) / MINUTE_MS;
}

function listStapTijden(
  state: BijeenkomstState,
  onderdeelId: string,
  find: FindWerkvorm,
  nu: number,
): StapTijd[] {
  return listRondes(state, onderdeelId).flatMap((ronde) =>
    listStappen(ronde, find).map((stap, index): StapTijd => {
      const positie = { onderdeelId, rondeId: ronde.id, stap: index };
      return { positie, minuten: stapMinuten(ronde, stap), besteed: besteedAt(state, positie, nu) };
    }),
  );
}

/** Minutes spent at a place, the present stay included. */
function besteedAt(state: BijeenkomstState, where: Partial<Positie>, nu: number): number {
  return Object.values(state.bezoeken)
    .filter(
      (bezoek) =>
        bezoek.onderdeelId === where.onderdeelId &&
        (where.rondeId === undefined || isSamePositie(bezoek, where as Positie)),
    )
    .reduce((sum, bezoek) => sum + minutesOf(bezoek, nu), 0);
}
