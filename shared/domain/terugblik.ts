import { z } from 'zod';
import { datumSchema, idSchema } from './basis.ts';
import type { BijeenkomstState } from './bijeenkomst.ts';
import { afspraakSchema, parkeerSchema, planSchema, vooruitblikSchema } from './rondom.ts';
import { sortByVolgorde } from './volgorde.ts';

/** What the last bijeenkomst left for this one: what was agreed, and what is still parked. */
export const terugblikSchema = z.strictObject({
  bijeenkomstId: idSchema,
  titel: z.string(),
  datum: datumSchema,
  vooruitblik: vooruitblikSchema,
  afspraken: z.array(afspraakSchema),
  plannen: z.array(planSchema),
  /** What was not dealt with. */
  parkeerplaats: z.array(parkeerSchema),
});
export type Terugblik = z.infer<typeof terugblikSchema>;

const isWritten = ({ tekst }: { tekst: string }): boolean => tekst.trim() !== '';

/** What a bijeenkomst leaves for the next one; null when nothing was agreed and nothing is parked. */
export function makeTerugblik(bijeenkomstId: string, state: BijeenkomstState): Terugblik | null {
  const { titel, datum, vooruitblik } = state;
  const afspraken = sortByVolgorde(state.afspraken).filter(({ wat }) => wat.trim() !== '');
  const plannen = Object.values(state.plannen).filter(isWritten);
  const parkeerplaats = sortByVolgorde(state.parkeerplaats).filter(
    (item) => isWritten(item) && !item.isAfgehandeld,
  );
  const { leervraag, huiswerk, theorie } = vooruitblik;
  const isLeeg =
    [leervraag, huiswerk, theorie].every((tekst) => tekst.trim() === '') &&
    [afspraken, plannen, parkeerplaats].every((lijst) => lijst.length === 0);
  return isLeeg ? null : { bijeenkomstId, titel, datum, vooruitblik, afspraken, plannen, parkeerplaats };
}

/** A bijeenkomst as the library knows it. */
interface Gehouden {
  readonly id: string;
  readonly groepId: string;
  readonly datum: string;
}

/**
 * The bijeenkomsten of the same groep before this one, the newest first: by date, and on one day by id, because ids sort
 * by the time they were made.
 */
export function listEerdere<T extends Gehouden>(alle: readonly T[], deze: Gehouden): T[] {
  const compare = (a: Gehouden, b: Gehouden): number =>
    a.datum === b.datum ? compareText(a.id, b.id) : compareText(a.datum, b.datum);
  return alle
    .filter((each) => each.groepId === deze.groepId && each.id !== deze.id && compare(each, deze) < 0)
    .toSorted((a, b) => compare(b, a));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
