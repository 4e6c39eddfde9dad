import { createContext, useContext } from 'react';
import type { GoedWerkActie } from '../../../../shared/werkvormen/goed-werk/acties.ts';
import type { GoedWerkState } from '../../../../shared/werkvormen/goed-werk/state.ts';
import { type Tonen, useTonen as useTonenVan } from '../../tonen/use-tonen.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';

export type GoedWerkRegieProps = RegieProps<GoedWerkState, GoedWerkActie>;

/** What the frame gives this ronde, for everything inside its screen. */
export const RondeContext = createContext<GoedWerkRegieProps | null>(null);

/** The ronde on this screen: its state, how to act on it, and what of it is put forward. Throws outside it. */
export function useRonde(): GoedWerkRegieProps {
  const ronde = useContext(RondeContext);
  if (ronde === null) throw new Error('useRonde outside RondeContext');
  return ronde;
}

/** Whether the room is in the stap on this screen: only then does the zaal show what is put forward here. */
export function useIsHier(): boolean {
  return useTonen().kanTonen;
}

/** What the room sees of the stap on this screen, and how the facilitator shows something else. */
export function useTonen(): Tonen {
  return useTonenVan(useRonde());
}
