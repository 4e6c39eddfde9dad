import { useCallback, useMemo } from 'react';
import type { RondeKader } from '../../../shared/domain/programma.ts';
import type { Stap } from '../../../shared/werkvormen/werkvorm.ts';
import { createSleepChannel } from '../../store/sleep-channel.ts';
import { usePresentatie, useRegie } from '../../store/use-regie.ts';
import { findScherm } from '../../werkvormen/register.tsx';
import type { RondeActie } from '../../werkvormen/werkvorm-scherm.ts';
import { useAct, useDeel, usePeople } from '../bijeenkomst/use-bijeenkomst.ts';

/** The werkvorm's own screen in regie, with what the frame gives it. */
export function WerkvormRegie({ ronde, stap }: { ronde: RondeKader; stap: Stap }) {
  const { ask, sleep } = useRegie();
  const bijeenkomstId = useDeel((open) => open.id);
  const state = useDeel((open) => open.state.rondes[ronde.id]?.state);
  const { uitgelicht } = usePresentatie();
  const act = useAct();
  const people = usePeople();
  const rondeId = ronde.id;
  const channel = useMemo(() => createSleepChannel(ask, sleep, rondeId), [ask, sleep, rondeId]);
  const actInRonde = useCallback(
    (actie: RondeActie) => act({ type: 'rondeActie', rondeId, actie: { ...actie } }),
    [act, rondeId],
  );
  const Regie = findScherm(ronde.werkvorm)?.Regie;
  if (Regie === undefined) return null;
  return (
    <Regie
      state={state}
      rondeId={rondeId}
      bijeenkomstId={bijeenkomstId}
      stap={stap}
      people={people}
      act={actInRonde}
      uitgelicht={uitgelicht}
      sleep={channel}
    />
  );
}
