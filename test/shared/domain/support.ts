import type { Onderdeel, Ronde } from '../../../shared/domain/bijeenkomst.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';

/** An onderdeel of twenty minutes without texts besides its title. */
export function makeOnderdeel(id: string, volgorde: number, fields: Partial<Onderdeel> = {}): Onderdeel {
  return {
    id,
    volgorde,
    titel: `Onderdeel ${id}`,
    minuten: 20,
    soort: 'anders',
    opdracht: '',
    aanwijzing: '',
    notitie: '',
    vasteStart: null,
    isOvergeslagen: false,
    ...fields,
  };
}

/** A ronde of a werkvorm as it begins. */
export function makeRonde(id: string, onderdeelId: string, werkvormId: string): Ronde {
  const werkvorm = findWerkvorm(werkvormId);
  return {
    id,
    onderdeelId,
    volgorde: 1,
    werkvorm: werkvormId,
    versie: werkvorm.versie,
    minuten: {},
    notities: {},
    groepjes: {},
    state: werkvorm.initialState(werkvorm.standaardOpties),
  };
}
