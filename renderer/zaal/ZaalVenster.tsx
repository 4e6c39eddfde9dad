import { useMemo } from 'react';
import { useStore } from 'zustand/react';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';
import { createSleepChannel } from '../store/sleep-channel.ts';
import type { ZaalStores } from '../store/zaal.ts';
import type { RondeActie } from '../werkvormen/werkvorm-scherm.ts';
import { useHiddenCursor } from './use-hidden-cursor.ts';
import { usePainted } from './use-painted.ts';
import { ZaalScherm } from './ZaalScherm.tsx';

/** What is on the wall before the data service has said anything: nothing of the bijeenkomst. */
const LEEG: ZaalBeeld = { soort: 'neutraal', schaal: 1, papier: 'licht' };

/** The projector's window: it paints what it is sent, says what it painted, and sends board moves when it may. */
export function ZaalVenster({ stores }: { stores: ZaalStores }) {
  const zending = useStore(stores.store, (state) => state.zending);
  usePainted(zending?.revisie ?? null, stores.reportGeschilderd);
  useHiddenCursor();
  const beeld = zending?.beeld ?? LEEG;
  const rondeId = beeld.soort === 'stap' ? (beeld.bord?.rondeId ?? null) : null;
  const board = useMemo(() => (rondeId === null ? null : createBoard(stores, rondeId)), [stores, rondeId]);
  return <ZaalScherm beeld={beeld} board={board} />;
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
