import { z } from 'zod';
import type { BijeenkomstState } from './bijeenkomst.ts';
import { idSchema } from './basis.ts';
import { parseTijd, plannedMinutenOf, plannedStarts } from './begintijden.ts';
import { listOnderdelen } from './programma.ts';

/**
 * The programma as it was when it began, in minutes from the start time: what was promised. What is changed on the spot
 * (longer, shorter, left out, added) changes what is to be expected and not this, so that the drift stays true.
 */
export const geplandSchema = z.strictObject({
  /** The planned length then: who plans a longer bijeenkomst while it runs moves the promised end. */
  duur: z.number().int(),
  onderdelen: z.record(idSchema, z.strictObject({ start: z.number(), eind: z.number() })),
});
export type Gepland = z.infer<typeof geplandSchema>;

/** The programma as it stands, as a promise. */
export function planNow(state: BijeenkomstState): Gepland {
  const starts = plannedStarts(state);
  const begin = parseTijd(state.startTijd);
  const onderdelen = listOnderdelen(state).map((onderdeel) => {
    const start = (starts[onderdeel.id] ?? begin) - begin;
    return [onderdeel.id, { start, eind: start + plannedMinutenOf(onderdeel) }] as const;
  });
  return { duur: state.geplandeMinuten, onderdelen: Object.fromEntries(onderdelen) };
}

/** What was promised, in minutes since midnight: that of the begin once it has begun, until then the programma. */
export interface Belofte {
  readonly eind: number;
  /** Null for an onderdeel that was added later. */
  of(onderdeelId: string): { readonly start: number; readonly eind: number } | null;
}

/** Reads what was promised. */
export function readBelofte(state: BijeenkomstState): Belofte {
  const { duur, onderdelen } = state.gepland ?? planNow(state);
  const begin = parseTijd(state.startTijd);
  const einden = Object.values(onderdelen).map(({ eind }) => eind);
  return {
    eind: begin + Math.max(0, ...einden) + state.geplandeMinuten - duur,
    of(id) {
      const found = onderdelen[id];
      return found === undefined ? null : { start: begin + found.start, eind: begin + found.eind };
    },
  };
}
