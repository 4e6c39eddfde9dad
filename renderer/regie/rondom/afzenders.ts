import type { BijeenkomstState, Deelnemer, Id } from '../../../shared/domain/bijeenkomst.ts';
import type { Groepje } from '../../../shared/domain/groepjes.ts';
import { listOnderdelen, listRondes } from '../../../shared/domain/programma.ts';
import type { Afzender } from '../../../shared/domain/rondom.ts';
import { joinNames } from '../../../shared/zaal/rondom-beeld.ts';

/** Somebody a bijdrage can be from, or nobody. */
export interface AfzenderKeuze {
  /** Of the choice, the same for the same afzender. */
  readonly id: string;
  readonly naam: string;
  readonly van: Afzender | null;
}

/** What stands where a bijdrage is from nobody. */
export const ZONDER_NAAM = 'Zonder naam';

/** The id of the choice for an afzender. */
export function keyOf(van: Afzender | null): string {
  if (van === null) return 'niemand';
  return van.soort === 'deelnemer' ? van.id : van.leden.join(',');
}

/** How an afzender is called. Who is no longer in the groep has no name. */
export function nameOf(van: Afzender | null, deelnemers: readonly Deelnemer[]): string {
  if (van === null) return ZONDER_NAAM;
  const naamOf = (id: Id): string =>
    deelnemers.find((deelnemer) => deelnemer.id === id)?.naam ?? 'iemand die weg is';
  return van.soort === 'deelnemer' ? naamOf(van.id) : joinNames(van.leden.map(naamOf));
}

/** The groepjes that were made last, in the order of the programma; none when there are none. */
export function findGroepjes(state: BijeenkomstState): readonly Groepje[] {
  const alle = listOnderdelen(state)
    .flatMap((onderdeel) => listRondes(state, onderdeel.id))
    .flatMap((ronde) => Object.values(ronde.groepjes));
  return alle.findLast((groepjes) => groepjes.length > 0) ?? [];
}

/** Everybody a bijdrage can be from now: nobody, who is present, and the groepjes. */
export function listAfzenders(state: BijeenkomstState, deelnemers: readonly Deelnemer[]): AfzenderKeuze[] {
  const afzenders: (Afzender | null)[] = [
    null,
    ...deelnemers
      .filter(({ id }) => state.afwezig[id] !== true)
      .map(({ id }): Afzender => ({ soort: 'deelnemer', id })),
    ...findGroepjes(state).map(({ leden }): Afzender => ({ soort: 'groepje', leden })),
  ];
  return afzenders.map((van) => ({ id: keyOf(van), naam: nameOf(van, deelnemers), van }));
}
