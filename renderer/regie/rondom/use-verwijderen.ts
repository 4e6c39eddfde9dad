import type { RondomActie } from '../../../shared/domain/rondom.ts';
import { usePresentatie, useRegie } from '../../store/use-regie.ts';
import { useAct } from '../bijeenkomst/use-bijeenkomst.ts';

type Lijst = Extract<RondomActie, { type: 'itemVerwijderd' }>['lijst'];

/** Removes an item, which undo brings back; what the zaal shows of it goes from there first. */
export function useVerwijderen(): (lijst: Lijst, id: string, uitgelicht?: string) => Promise<void> {
  const act = useAct();
  const { zaal } = useRegie();
  const presentatie = usePresentatie();
  return async (lijst, id, uitgelicht) => {
    if (uitgelicht !== undefined && presentatie.uitgelicht === uitgelicht)
      await zaal.change({ uitgelicht: null });
    await act({ type: 'itemVerwijderd', lijst, id });
  };
}
