import type { BijeenkomstState, Id, Onderdeel } from './bijeenkomst.ts';
import { formatTijd, listOnderdelen, parseTijd, plannedStarts } from './programma.ts';

/** Gives the minutes since midnight (fractions allowed) of an epoch moment, where this machine is. */
export type ToMinuten = (epochMs: number) => number;

export type OnderdeelStatus = 'geweest' | 'overgeslagen' | 'nu' | 'komt';

/** One onderdeel in time. All times in minutes since midnight. */
export interface OnderdeelTijd {
  readonly id: Id;
  readonly status: OnderdeelStatus;
  readonly geplandStart: number;
  readonly geplandEind: number;
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
  /** Which onderdelen to take the delay from: the roomiest ones that still come, never a pauze. */
  readonly voorstel: readonly Onderdeel[];
}

interface Visit {
  readonly van: number;
  readonly tot: number | null;
  /** Minutes spent, the present stay included. */
  readonly besteed: number;
}

/**
 * Planned, actual and expected times at `nu` (epoch ms). What was skipped takes no time, what was gone back to takes
 * what is left of it, a start that is locked waits when we are early and shifts when we are late.
 */
export function computeVerloop(state: BijeenkomstState, nu: number, toMinuten: ToMinuten): Verloop {
  const onderdelen = listOnderdelen(state);
  const starts = plannedStarts(state);
  const current = onderdelen.findIndex(({ id }) => id === state.positie?.onderdeelId);
  const visits = new Map(onderdelen.map(({ id }) => [id, visitOf(state, id, nu)]));
  let cursor = current === -1 ? parseTijd(state.startTijd) : toMinuten(nu);

  const tijden = onderdelen.map((onderdeel, index): OnderdeelTijd => {
    const geplandStart = starts[onderdeel.id] ?? 0;
    const visit = visits.get(onderdeel.id) ?? null;
    const base = { id: onderdeel.id, geplandStart, geplandEind: geplandStart + onderdeel.minuten };
    const werkelijkStart = visit === null ? null : toMinuten(visit.van);
    if (index < current) {
      const werkelijkEind = visit === null ? null : toMinuten(visit.tot ?? nu);
      const at = werkelijkEind ?? base.geplandStart;
      return {
        ...base,
        status: visit === null ? 'overgeslagen' : 'geweest',
        werkelijkStart,
        werkelijkEind,
        verwachtStart: werkelijkStart ?? at,
        verwachtEind: at,
      };
    }
    const planned = onderdeel.isOvergeslagen ? 0 : onderdeel.minuten;
    const left = Math.max(0, planned - (visit?.besteed ?? 0));
    if (index > current || current === -1) cursor = Math.max(cursor, lockedStart(onderdeel));
    const verwachtStart = index === current ? (werkelijkStart ?? cursor) : cursor;
    cursor += left;
    const status = index === current ? 'nu' : onderdeel.isOvergeslagen ? 'overgeslagen' : 'komt';
    return { ...base, status, werkelijkStart, werkelijkEind: null, verwachtStart, verwachtEind: cursor };
  });

  const geplandEind = tijden.at(-1)?.geplandEind ?? parseTijd(state.startTijd);
  const verwachtEind = tijden.at(-1)?.verwachtEind ?? geplandEind;
  const achterMinuten = current === -1 ? 0 : Math.round(verwachtEind - geplandEind);
  const coming = onderdelen.filter((_, index) => index > current);
  return {
    onderdelen: tijden,
    geplandEind,
    verwachtEind,
    achterMinuten,
    voorstel: achterMinuten > 0 ? proposeCuts(coming, achterMinuten) : [],
  };
}

/** The drift in the facilitator's language: "12 min achter; eind 17:07, haal het uit Afronden". */
export function describeVerloop(verloop: Verloop): string {
  const { achterMinuten, verwachtEind, voorstel } = verloop;
  const eind = `eind ${formatTijd(verwachtEind)}`;
  if (achterMinuten === 0) return `op tijd; ${eind}`;
  if (achterMinuten < 0) return `${String(-achterMinuten)} min voor; ${eind}`;
  const behind = `${String(achterMinuten)} min achter; ${eind}`;
  if (voorstel.length === 0) return behind;
  return `${behind}, haal het uit ${voorstel.map(({ titel }) => titel).join(' en ')}`;
}

function visitOf(state: BijeenkomstState, onderdeelId: Id, nu: number): Visit | null {
  const stays = Object.values(state.bezoeken).filter((bezoek) => bezoek.onderdeelId === onderdeelId);
  if (stays.length === 0) return null;
  // A clock that was set back must not give negative time.
  const besteedMs = stays.reduce((sum, { van, tot }) => sum + Math.max(0, (tot ?? nu) - van), 0);
  const ends = stays.map(({ tot }) => tot);
  return {
    van: Math.min(...stays.map(({ van }) => van)),
    tot: ends.includes(null) ? null : Math.max(...ends.filter((tot) => tot !== null)),
    besteed: besteedMs / 60_000,
  };
}

function lockedStart({ vasteStart }: Onderdeel): number {
  return vasteStart === null ? -Infinity : parseTijd(vasteStart);
}

// One roomy onderdeel is easier to shorten than three small ones: take the longest until the delay fits in half of it.
function proposeCuts(coming: readonly Onderdeel[], minuten: number): Onderdeel[] {
  const roomy = coming.filter(
    ({ soort, minuten: own, isOvergeslagen }) => soort !== 'pauze' && own > 0 && !isOvergeslagen,
  );
  const byLength = roomy.toSorted((a, b) => b.minuten - a.minuten || b.volgorde - a.volgorde);
  const chosen: Onderdeel[] = [];
  let found = 0;
  for (const onderdeel of byLength) {
    if (found >= minuten || chosen.length === 2) break;
    chosen.push(onderdeel);
    found += onderdeel.minuten / 2;
  }
  return chosen.toSorted((a, b) => a.volgorde - b.volgorde);
}
