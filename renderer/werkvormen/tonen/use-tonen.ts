import { useCallback } from 'react';
import { listStappen } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { useOpen, usePresentatie, useRegie } from '../../store/use-regie.ts';
import type { RegieProps } from '../werkvorm-scherm.ts';

/** What the room sees of this stap, and how the facilitator shows something else. */
export interface Tonen {
  /** Whether the room is in this stap, so that something of it can be shown. */
  readonly kanTonen: boolean;
  /** Whether the zaal shows the board of this stap now, and not the assignment. */
  readonly isBord: boolean;
  /** What is put forward; null is what the stap shows by itself. Meaningless while `isBord` is false. */
  readonly getoond: string | null;
  show(uitgelicht: string | null): void;
  /** Gives the zaal back what the stap begins with: its assignment or its board. */
  reset(): void;
}

/** Which stap of which ronde a regie screen is of, and what is put forward. */
export type TonenPlek = Pick<RegieProps<unknown>, 'rondeId' | 'stap' | 'uitgelicht'>;

/** Shows things on the zaal because the facilitator asks for it: then the board comes in the place of the assignment. */
export function useTonen({ rondeId, stap, uitgelicht }: TonenPlek): Tonen {
  const { zaal } = useRegie();
  const { vlak } = usePresentatie();
  const open = useOpen()?.state;
  const ronde = open?.rondes[rondeId];
  const positie = open?.positie ?? null;
  const kanTonen =
    ronde !== undefined &&
    positie?.rondeId === rondeId &&
    listStappen(ronde, findWerkvorm)[positie.stap]?.id === stap.id;
  const show = useCallback<Tonen['show']>(
    (next) => void zaal.change({ uitgelicht: next, vlak: 'bord' }),
    [zaal],
  );
  const reset = useCallback<Tonen['reset']>(() => void zaal.change({ uitgelicht: null, vlak: null }), [zaal]);
  return {
    kanTonen,
    isBord: kanTonen && (vlak ?? stap.zaal) === 'bord',
    getoond: uitgelicht,
    show,
    reset,
  };
}
