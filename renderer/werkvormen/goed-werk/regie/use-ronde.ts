import { createContext, useContext } from 'react';
import type { GoedWerkActie } from '../../../../shared/werkvormen/goed-werk/acties.ts';
import { goedWerk } from '../../../../shared/werkvormen/goed-werk/definition.ts';
import type { GoedWerkState } from '../../../../shared/werkvormen/goed-werk/state.ts';
import { useOpen, usePresentatie, useRegie } from '../../../store/use-regie.ts';
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
  const { rondeId, stap, state } = useRonde();
  const positie = useOpen()?.state.positie ?? null;
  return positie?.rondeId === rondeId && goedWerk.stappen(state)[positie.stap]?.id === stap.id;
}

/** What the room sees of this stap, and how the facilitator shows something else. */
export interface Tonen {
  /** Whether the room is in this stap, so that something of it can be shown. */
  readonly kanTonen: boolean;
  /** Whether the zaal shows the board of this stap now, and not the assignment. */
  readonly isBord: boolean;
  /** From `uitlichten`; null is what the stap shows by itself. Meaningless while `isBord` is false. */
  readonly getoond: string | null;
  show(uitgelicht: string | null): void;
}

/** Shows things on the zaal because the facilitator asks for it: then the board comes in the place of the assignment. */
export function useTonen(): Tonen {
  const { uitgelicht } = useRonde();
  const { zaal } = useRegie();
  const { vlak } = usePresentatie();
  const kanTonen = useIsHier();
  return {
    kanTonen,
    isBord: kanTonen && vlak !== 'opdracht',
    getoond: uitgelicht,
    show: (next) => void zaal.change({ uitgelicht: next, vlak: 'bord' }),
  };
}
