import type { BijeenkomstState, Id, Onderdeel } from './bijeenkomst.ts';
import { type Belofte, readBelofte } from './gepland.ts';
import { formatTijd, onSameEvening, parseTijd, readVasteStart } from './begintijden.ts';
import { type FindWerkvorm, listOnderdelen } from './programma.ts';
import { remainingMinuten } from './resterend.ts';
import { type Inkorting, proposeInkortingen } from './voorstel.ts';

/** Gives the minutes since midnight (fractions allowed) of an epoch moment, where this machine is. */
export type ToMinuten = (epochMs: number) => number;

export type OnderdeelStatus = 'geweest' | 'overgeslagen' | 'nu' | 'komt';

/** One onderdeel in time. All times in minutes since midnight; after midnight they go on past 1440. */
export interface OnderdeelTijd {
  readonly id: Id;
  readonly status: OnderdeelStatus;
  /** As it was promised when it began; null for what was added later. */
  readonly geplandStart: number | null;
  readonly geplandEind: number | null;
  /** When it really began and ended; null while that has not happened. */
  readonly werkelijkStart: number | null;
  readonly werkelijkEind: number | null;
  /** What has happened, or what is to be expected now. */
  readonly verwachtStart: number;
  readonly verwachtEind: number;
}

/** The whole programma in time. */
export interface Verloop {
  readonly onderdelen: readonly OnderdeelTijd[];
  readonly geplandEind: number;
  readonly verwachtEind: number;
  /** Whole minutes behind (positive) or ahead (negative); 0 before the start. */
  readonly achterMinuten: number;
  /** Where to take the delay from: the roomiest onderdelen that still come, never a pauze. */
  readonly voorstel: readonly Inkorting[];
}

interface Visit {
  readonly van: number;
  readonly tot: number | null;
}

/**
 * Planned, actual and expected times at `nu` (epoch ms). What was skipped takes no time, what was gone back to takes
 * what is left of it, a start that is locked waits when we are early and shifts when we are late.
 */
export function computeVerloop(
  state: BijeenkomstState,
  nu: number,
  toMinuten: ToMinuten,
  find: FindWerkvorm,
): Verloop {
  const onderdelen = listOnderdelen(state);
  const belofte = readBelofte(state);
  const begin = parseTijd(state.startTijd);
  const toTijd = (epochMs: number): number => onSameEvening(toMinuten(epochMs), begin);
  const current = onderdelen.findIndex(({ id }) => id === state.positie?.onderdeelId);
  let cursor = current === -1 ? begin : toTijd(nu);

  const tijden = onderdelen.map((onderdeel, index): OnderdeelTijd => {
    const base = baseOf(state, onderdeel, belofte, toTijd);
    if (index < current) return pastOf(base, toTijd(nu));
    const isNu = index === current;
    const isOver = onderdeel.isOvergeslagen && !isNu;
    // What is left out today is not waited for either.
    if (!isNu && !isOver) cursor = Math.max(cursor, readVasteStart(onderdeel, begin) ?? -Infinity);
    const verwachtStart = isNu ? (base.werkelijkStart ?? cursor) : cursor;
    cursor += remainingMinuten(state, onderdeel, nu, find);
    const status = isNu ? 'nu' : isOver ? 'overgeslagen' : 'komt';
    return { ...base, status, werkelijkEind: null, verwachtStart, verwachtEind: cursor };
  });

  const verwachtEind = tijden.at(-1)?.verwachtEind ?? belofte.eind;
  const achterMinuten = current === -1 ? 0 : Math.round(verwachtEind - belofte.eind);
  const coming = onderdelen.filter((_, index) => index > current);
  return {
    onderdelen: tijden,
    geplandEind: belofte.eind,
    verwachtEind,
    achterMinuten,
    voorstel: achterMinuten > 0 ? proposeInkortingen(coming, achterMinuten) : [],
  };
}

/** The drift in the facilitator's language: "12 min achter; eind 17:07, haal het uit Afronden". */
export function describeVerloop(verloop: Verloop, titelOf: (id: Id) => string): string {
  const { achterMinuten, verwachtEind, voorstel } = verloop;
  const eind = `eind ${formatTijd(verwachtEind)}`;
  if (achterMinuten === 0) return `op tijd; ${eind}`;
  if (achterMinuten < 0) return `${String(-achterMinuten)} min voor; ${eind}`;
  const behind = `${String(achterMinuten)} min achter; ${eind}`;
  if (voorstel.length === 0) return behind;
  return `${behind}, haal het uit ${voorstel.map(({ id }) => titelOf(id)).join(' en ')}`;
}

type Base = Pick<OnderdeelTijd, 'id' | 'geplandStart' | 'geplandEind' | 'werkelijkStart' | 'werkelijkEind'>;

function baseOf(
  state: BijeenkomstState,
  { id }: Onderdeel,
  belofte: Belofte,
  toTijd: (epochMs: number) => number,
): Base {
  const planned = belofte.of(id);
  const visit = visitOf(state, id);
  return {
    id,
    geplandStart: planned?.start ?? null,
    geplandEind: planned?.eind ?? null,
    werkelijkStart: visit === null ? null : toTijd(visit.van),
    werkelijkEind: visit?.tot === null || visit === null ? null : toTijd(visit.tot),
  };
}

/** An onderdeel that the room has passed, by going through it or by going around it. */
function pastOf(base: Base, nu: number): OnderdeelTijd {
  const { werkelijkStart, werkelijkEind, geplandStart } = base;
  const end = werkelijkEind ?? geplandStart ?? nu;
  return {
    ...base,
    status: werkelijkStart === null ? 'overgeslagen' : 'geweest',
    verwachtStart: werkelijkStart ?? end,
    verwachtEind: end,
  };
}

function visitOf(state: BijeenkomstState, onderdeelId: Id): Visit | null {
  const stays = Object.values(state.bezoeken).filter((bezoek) => bezoek.onderdeelId === onderdeelId);
  if (stays.length === 0) return null;
  const ends = stays.map(({ tot }) => tot);
  return {
    van: Math.min(...stays.map(({ van }) => van)),
    tot: ends.includes(null) ? null : Math.max(...ends.filter((tot) => tot !== null)),
  };
}
