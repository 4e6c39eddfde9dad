import { createContext, useContext } from 'react';
import type { BrievenActie } from '../../../../shared/werkvormen/brievenwisseling/acties.ts';
import { listStappen } from '../../../../shared/werkvormen/brievenwisseling/inhoud.ts';
import type { BrievenState } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { useInvoerStand, useOpen, usePresentatie, useRegie } from '../../../store/use-regie.ts';
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

/** How something is put forward on the zaal, with the board in the place of the assignment. */
export interface Tonen {
  /** Whether the room is in this stap, so that something of it can be shown. */
  readonly kanTonen: boolean;
  /** What is shown now; undefined while it is the assignment. */
  readonly getoond: string | null | undefined;
  show(uitgelicht: string | null): void;
  /** Back to the assignment. */
  hide(): void;
}

/** Shows things of this stap on the zaal because the facilitator asks for it. */
export function useTonen(): Tonen {
  const { rondeId, stap, state, uitgelicht } = useRonde();
  const { zaal } = useRegie();
  const { vlak } = usePresentatie();
  const positie = useOpen()?.state.positie ?? null;
  const kanTonen =
    positie?.rondeId === rondeId && listStappen(state.vragen, state.beurten)[positie.stap]?.id === stap.id;
  return {
    kanTonen,
    getoond: kanTonen && vlak === 'bord' ? uitgelicht : undefined,
    show: (next) => void zaal.change({ uitgelicht: next, vlak: 'bord' }),
    hide: () => void zaal.change({ uitgelicht: null, vlak: 'opdracht' }),
  };
}

/** How many letters wait with the data service for a stap of this ronde, without names. */
export function useWachtend(stapId: string): number {
  const { rondeId } = useRonde();
  const plek = `ronde/${rondeId}/${stapId}`;
  return useInvoerStand()?.wachtend.find((each) => each.plek === plek)?.aantal ?? 0;
}
