import { createContext, useContext, useMemo } from 'react';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import type { Actie } from '../../../shared/domain/acties.ts';
import { neighbourPositie, type Plek, resolvePlek } from '../../../shared/domain/programma.ts';
import type { Positie } from '../../../shared/domain/bijeenkomst.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import type { People } from '../../../shared/werkvormen/werkvorm.ts';
import type { Vindplaats } from '../../../shared/domain/vindplaats.ts';
import { useRegie } from '../../store/use-regie.ts';

/** The bijeenkomst that is open, for everything inside its screen. */
export const OpenContext = createContext<OpenBijeenkomst | null>(null);

/** Where a search opened the bijeenkomst; null when it was opened by itself. What is inside its screen begins there. */
export const VindplaatsContext = createContext<Vindplaats | null>(null);

/** The open bijeenkomst. Throws outside its screen. */
export function useBijeenkomst(): OpenBijeenkomst {
  const open = useContext(OpenContext);
  if (open === null) throw new Error('useBijeenkomst outside OpenContext');
  return open;
}

/** Sends an action; gives true when it is committed, false, after saying why, when it was refused. */
export function useAct(): (actie: Actie) => Promise<boolean> {
  return useRegie().bijeenkomst.act;
}

/** Where the room is, and the places before and after it; null where there is none. */
export interface Plekken {
  readonly nu: Plek | null;
  readonly volgende: Positie | null;
  readonly vorige: Positie | null;
}

/** Where the room is now and where it can go. */
export function usePlekken(): Plekken {
  const { state } = useBijeenkomst();
  return useMemo(
    () => ({
      nu: resolvePlek(state, findWerkvorm, state.positie),
      volgende: neighbourPositie(state, findWerkvorm, 1),
      vorige: neighbourPositie(state, findWerkvorm, -1),
    }),
    [state],
  );
}

/** The people as a werkvorm may know them. */
export function usePeople(): People {
  const { deelnemers, state } = useBijeenkomst();
  return useMemo(
    () => ({
      deelnemers: Object.fromEntries(deelnemers.map(({ id, naam, rol }) => [id, { id, naam, rol }])),
      aanwezig: deelnemers.filter(({ id }) => state.afwezig[id] !== true).map(({ id }) => id),
    }),
    [deelnemers, state.afwezig],
  );
}
