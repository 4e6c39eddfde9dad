import type { Onderdeel } from './bijeenkomst.ts';

/** A new onderdeel; what is not given is empty. */
export function createOnderdeel(fields: Partial<Onderdeel> & Pick<Onderdeel, 'id' | 'volgorde'>): Onderdeel {
  return {
    titel: '',
    minuten: 0,
    soort: 'anders',
    opdracht: '',
    aanwijzing: '',
    notitie: '',
    vasteStart: null,
    isOvergeslagen: false,
    ...fields,
  };
}
