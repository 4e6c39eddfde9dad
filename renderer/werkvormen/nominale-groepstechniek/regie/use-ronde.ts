import { createContext, useContext } from 'react';
import type { Groepje } from '../../../../shared/domain/groepjes.ts';
import { GROEPEN_STAP } from '../../../../shared/werkvormen/nominale-groepstechniek/inhoud.ts';
import type { InvoerPlek } from '../../../../shared/domain/inlevering.ts';
import { nameInvoerPlek } from '../../../../shared/domain/inlevering.ts';
import { listInleveraars } from '../../../../shared/domain/invoer.ts';
import type { Actie } from '../../../../shared/werkvormen/nominale-groepstechniek/acties.ts';
import type { State } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { useBijeenkomst } from '../../../regie/bijeenkomst/use-bijeenkomst.ts';
import { useInvoerStand } from '../../../store/use-regie.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';

export type NgtRegieProps = RegieProps<State, Actie>;

/** What the frame gives this ronde, for everything inside its screen. */
export const RondeContext = createContext<NgtRegieProps | null>(null);

/** The ronde on this screen. Throws outside it. */
export function useRonde(): NgtRegieProps {
  const ronde = useContext(RondeContext);
  if (ronde === null) throw new Error('useRonde outside RondeContext');
  return ronde;
}

/** The onderdeel that this ronde is in. */
export function useOnderdeelId(): string {
  const { rondeId } = useRonde();
  return useBijeenkomst().state.rondes[rondeId]?.onderdeelId ?? '';
}

/** The subgroups that a large group was divided in; none when everyone goes round together. */
export function useGroepen(): readonly Groepje[] {
  const { rondeId } = useRonde();
  return useBijeenkomst().state.rondes[rondeId]?.groepjes[GROEPEN_STAP] ?? [];
}

/** Where people vote in this stap, and how many did of how many. */
export function useStembus(): { readonly plek: InvoerPlek; readonly aantal: number; readonly van: number } {
  const { rondeId, stap, people } = useRonde();
  const onderdeelId = useOnderdeelId();
  const { state } = useBijeenkomst();
  const stand = useInvoerStand();
  const plek: InvoerPlek = { onderdeelId, rondeId, stapId: stap.id };
  const naam = nameInvoerPlek(plek);
  const aantal = stand?.wachtend.find((each) => each.plek === naam)?.aantal ?? 0;
  const van = new Set([...people.aanwezig, ...listInleveraars(state, plek)]).size;
  return { plek, aantal, van: Math.max(aantal, van) };
}
