import traject from '../../resources/inhoud/traject.json' with { type: 'json' };
import {
  type BijeenkomstState,
  createBijeenkomst,
  type Onderdeel,
  onderdeelSoortSchema,
} from '../domain/bijeenkomst.ts';
import { DialoogtafelError } from '../domain/errors.ts';

/** A template for the programma of a bijeenkomst. */
export interface Indeling {
  readonly id: string;
  readonly naam: string;
  readonly onderdelen: readonly Onderdeel[];
}

/** The templates that come with the app, from the traject of the katern. */
export const INDELINGEN: readonly Indeling[] = traject.indelingen.map((indeling) => ({
  id: indeling.id,
  naam: indeling.naam,
  onderdelen: indeling.onderdelen.map((onderdeel, index) => ({
    id: `${indeling.id}-${String(index + 1)}`,
    volgorde: index + 1,
    titel: onderdeel.naam,
    minuten: onderdeel.minuten,
    soort: onderdeelSoortSchema.parse(onderdeel.soort),
    opdracht: onderdeel.doel,
    aanwijzing: onderdeel.aanwijzing,
    notitie: '',
    vasteStart: null,
    isOvergeslagen: false,
  })),
}));

/**
 * A new bijeenkomst with the programma of a template, or an empty one.
 * Throws `DialoogtafelError` when there is no such template.
 */
export function createFromIndeling(
  indelingId: string | null,
  titel: string,
  datum: string,
): BijeenkomstState {
  const state = createBijeenkomst(titel, datum);
  if (indelingId === null) return state;
  const indeling = INDELINGEN.find((candidate) => candidate.id === indelingId);
  if (indeling === undefined) {
    throw new DialoogtafelError(
      'nietGevonden',
      'Deze indeling is er niet. Kies een andere of begin met een leeg programma.',
    );
  }
  return {
    ...state,
    onderdelen: Object.fromEntries(indeling.onderdelen.map((onderdeel) => [onderdeel.id, onderdeel])),
  };
}
