import { useMemo } from 'react';
import type { RequestInput } from '../../../shared/contract.ts';
import type { Ask } from '../../store/ask.ts';
import { useRegie } from '../../store/use-regie.ts';

export interface Beheer {
  createGroep(id: string, naam: string): Promise<boolean>;
  renameGroep(id: string, naam: string): Promise<boolean>;
  removeGroep(id: string): Promise<boolean>;
  setBewaartermijn(groepId: string, maanden: number | null): Promise<boolean>;
  createBijeenkomst(input: RequestInput<'createBijeenkomst'>): Promise<boolean>;
  renameBijeenkomst(id: string, titel: string): Promise<boolean>;
  removeBijeenkomst(id: string): Promise<boolean>;
}

/** Changes to the library. Each gives true when it is committed and shown; false, and says why, when it was refused. */
export function useBeheer(): Beheer {
  const { ask, bibliotheek, meldingen } = useRegie();
  return useMemo(() => {
    const attempt = async (request: Promise<unknown>): Promise<boolean> => {
      try {
        await request;
        await bibliotheek.refresh();
        return true;
      } catch (error) {
        meldingen.addError(error);
        return false;
      }
    };
    return {
      createGroep: (id, naam) => attempt(ask('createGroep', { id, naam })),
      renameGroep: (id, naam) => attempt(ask('renameGroep', { id, naam })),
      removeGroep: (id) => attempt(ask('removeGroep', { id })),
      setBewaartermijn: (groepId, maanden) => attempt(ask('setBewaartermijn', { groepId, maanden })),
      createBijeenkomst: (input) => attempt(ask('createBijeenkomst', input)),
      renameBijeenkomst: (id, titel) => attempt(renameClosed(ask, id, titel)),
      removeBijeenkomst: (id) => attempt(ask('removeBijeenkomst', { id })),
    };
  }, [ask, bibliotheek, meldingen]);
}

// A title is part of the bijeenkomst, so it changes by an action, and an action needs the bijeenkomst to be open.
async function renameClosed(ask: Ask, bijeenkomstId: string, titel: string): Promise<void> {
  await ask('openBijeenkomst', { id: bijeenkomstId });
  try {
    await ask('applyActie', { bijeenkomstId, actie: { type: 'gegevensGewijzigd', gegevens: { titel } } });
  } finally {
    await ask('closeBijeenkomst', {});
  }
}
