import { createContext, useContext } from 'react';
import type { BrievenActie } from '../../../../shared/werkvormen/brievenwisseling/acties.ts';
import type { BrievenState } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { useInvoerStand } from '../../../store/use-regie.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';

export type BrievenRegieProps = RegieProps<BrievenState, BrievenActie>;

/** What the frame gives this ronde, for everything inside its screen. */
export const RondeContext = createContext<BrievenRegieProps | null>(null);

/** The ronde on this screen. Throws outside it. */
export function useRonde(): BrievenRegieProps {
  const ronde = useContext(RondeContext);
  if (ronde === null) throw new Error('useRonde outside RondeContext');
  return ronde;
}

/** How many letters wait with the data service for a stap of this ronde, without names. */
export function useWachtend(stapId: string): number {
  const { rondeId } = useRonde();
  const plek = `ronde/${rondeId}/${stapId}`;
  return useInvoerStand()?.wachtend.find((each) => each.plek === plek)?.aantal ?? 0;
}
