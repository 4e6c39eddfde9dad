import { createContext, useContext } from 'react';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import type { State } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { type Tonen, useTonen as useTonenVan } from '../../tonen/use-tonen.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';

export type InterventiespelRegieProps = RegieProps<State, Actie>;

/** What the frame gives this ronde, for everything inside its screen. */
export const RondeContext = createContext<InterventiespelRegieProps | null>(null);

/** The ronde on this screen. Throws outside it. */
export function useRonde(): InterventiespelRegieProps {
  const ronde = useContext(RondeContext);
  if (ronde === null) throw new Error('useRonde outside RondeContext');
  return ronde;
}

/** What the room sees of the stap on this screen, and how the facilitator shows something else. */
export function useTonen(): Tonen {
  return useTonenVan(useRonde());
}
