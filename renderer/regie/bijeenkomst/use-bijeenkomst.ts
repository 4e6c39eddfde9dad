import { createContext, useRef } from 'react';
import { useStore } from 'zustand/react';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import type { Actie } from '../../../shared/domain/acties.ts';
import type { Positie } from '../../../shared/domain/bijeenkomst.ts';
import {
  type KaderPlek,
  neighbourPositie,
  resolvePlek,
  toKaderPlek,
} from '../../../shared/domain/programma.ts';
import { shareStructure } from '../../../shared/json/share-structure.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import type { People } from '../../../shared/werkvormen/werkvorm.ts';
import type { Vindplaats } from '../../../shared/domain/vindplaats.ts';
import { useRegie } from '../../store/use-regie.ts';

/**
 * A part of the open bijeenkomst, or something that follows from it. The component renders again only when that says
 * something else: every action changes the bijeenkomst, and hardly any of them changes this part. Throws outside its
 * screen.
 */
export function useDeel<T>(select: (open: OpenBijeenkomst) => T): T {
  const last = useRef<{ open: OpenBijeenkomst; select: typeof select; deel: T } | null>(null);
  return useStore(useRegie().bijeenkomst.store, (replica) => {
    // While the screen is being left there is nothing open any more; what was there is shown until it is gone.
    const open = replica.open ?? last.current?.open;
    if (open === undefined) throw new Error('there is no open bijeenkomst');
    if (last.current?.open === open && last.current.select === select) return last.current.deel;
    const deel = shareStructure(last.current?.deel, select(open));
    last.current = { open, select, deel };
    return deel;
  });
}

/** Where a search opened the bijeenkomst; null when it was opened by itself. What is inside its screen begins there. */
export const VindplaatsContext = createContext<Vindplaats | null>(null);

/** All of the open bijeenkomst, for a component that may render with every action. Throws outside its screen. */
export function useBijeenkomst(): OpenBijeenkomst {
  return useDeel((open) => open);
}

/** Sends an action; gives true when it is committed, false, after saying why, when it was refused. */
export function useAct(): (actie: Actie) => Promise<boolean> {
  return useRegie().bijeenkomst.act;
}

/** Where the room is, and the places before and after it; null where there is none. */
export interface Plekken {
  readonly nu: KaderPlek | null;
  readonly volgende: KaderPlek | null;
  readonly vorige: KaderPlek | null;
}

/** A place of the programma with what belongs to it, without what happens in its werkvorm; null when it is gone. */
export function usePlek(positie: Positie | null): KaderPlek | null {
  return useDeel((open) => findKaderPlek(open, positie));
}

/** Where the room is now and where it can go. */
export function usePlekken(): Plekken {
  return useDeel((open) => ({
    nu: findKaderPlek(open, open.state.positie),
    volgende: findKaderPlek(open, neighbourPositie(open.state, findWerkvorm, 1)),
    vorige: findKaderPlek(open, neighbourPositie(open.state, findWerkvorm, -1)),
  }));
}

function findKaderPlek({ state }: OpenBijeenkomst, positie: Positie | null): KaderPlek | null {
  const plek = resolvePlek(state, findWerkvorm, positie);
  return plek === null ? null : toKaderPlek(plek);
}

/** The people as a werkvorm may know them. */
export function usePeople(): People {
  return useDeel(({ deelnemers, state }) => ({
    deelnemers: Object.fromEntries(deelnemers.map(({ id, naam, rol }) => [id, { id, naam, rol }])),
    aanwezig: deelnemers.filter(({ id }) => state.afwezig[id] !== true).map(({ id }) => id),
  }));
}
