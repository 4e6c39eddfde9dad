import { useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { createSleepChannel } from '../store/sleep-channel.ts';
import type { ZaalStores } from '../store/zaal.ts';
import type { RondeActie } from '../werkvormen/werkvorm-scherm.ts';
import type { Toonbaar } from './toonbaar.ts';
import { useHiddenCursor } from './use-hidden-cursor.ts';
import { usePainted } from './use-painted.ts';
import { ZaalScherm } from './ZaalScherm.tsx';

export interface ZaalVensterProps {
  stores: ZaalStores;
  toonbaar: StoreApi<Toonbaar>;
}

/** The projector's window: it paints what it is sent, says what it painted, and sends board moves when it may. */
export function ZaalVenster({ stores, toonbaar }: ZaalVensterProps) {
  const { zending, delen } = useStore(toonbaar);
  usePainted(zending?.revisie ?? null, stores.reportGeschilderd);
  useHiddenCursor();
  const beeld = zending?.beeld ?? null;
  const rondeId = beeld?.soort === 'stap' ? (beeld.bord?.rondeId ?? null) : null;
  const board = useMemo(() => (rondeId === null ? null : createBoard(stores, rondeId)), [stores, rondeId]);
  return beeld === null ? null : <ZaalScherm beeld={beeld} board={board} delen={delen} />;
}

function createBoard(stores: ZaalStores, rondeId: string) {
  return {
    sleep: createSleepChannel(stores.ask, stores.sleep, rondeId),
    async act(actie: RondeActie): Promise<boolean> {
      try {
        await stores.ask('applyZaalActie', { rondeId, actie: { ...actie } });
        return true;
      } catch (error) {
        if (error instanceof DialoogtafelError) return false;
        throw error;
      }
    },
  };
}
