import { createContext, useContext } from 'react';
import type { Groepje } from '../../../shared/domain/groepjes.ts';
import type { Actie, GroepjeNu } from '../../../shared/werkvormen/kalibreren/acties.ts';
import { nameVel, type State } from '../../../shared/werkvormen/kalibreren/state.ts';
import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { useOpen } from '../../store/use-regie.ts';
import { type Tonen, useTonen as useTonenVan } from '../tonen/use-tonen.ts';
import type { RegieProps } from '../werkvorm-scherm.ts';

export type KalibrerenRegieProps = RegieProps<State, Actie>;

/** What the frame gives this ronde, for everything inside its screen. */
export const RondeContext = createContext<KalibrerenRegieProps | null>(null);

/** The ronde on this screen. Throws outside it. */
export function useRonde(): KalibrerenRegieProps {
  const ronde = useContext(RondeContext);
  if (ronde === null) throw new Error('useRonde outside RondeContext');
  return ronde;
}

/** What the room sees of the stap on this screen, and how the facilitator shows something else. */
export function useTonen(): Tonen {
  return useTonenVan(useRonde());
}

/** A groepje with its sheet: one of the frame, or one from before the groepjes were mixed anew. */
export interface GroepjeMetVel extends GroepjeNu {
  readonly naam: string;
  readonly isEerder: boolean;
}

const STAP = 'afstemmen';

/** The groepjes as the frame has them now, and those that have a sheet from before. */
export function useGroepjes(): readonly GroepjeMetVel[] {
  const { rondeId, state } = useRonde();
  const groepjes: readonly Groepje[] = useOpen()?.state.rondes[rondeId]?.groepjes[STAP] ?? [];
  const nu = groepjes.map(({ id, leden }, index) => ({ id, leden, nummer: index + 1 }));
  const ids = new Set(nu.map(({ id }) => id));
  const eerder = sortByVolgorde(state.vellen).filter(
    ({ id, gebieden }) => !ids.has(id) && gebieden.length > 0,
  );
  return [
    ...nu.map((groepje) => ({ ...groepje, naam: nameGroepje(state, groepje), isEerder: false })),
    ...eerder.map(({ id, nummer, leden }) => ({
      id,
      nummer,
      leden,
      naam: nameVel(state, { id, nummer }),
      isEerder: true,
    })),
  ];
}

/** The name that its sheet has, or will have. */
function nameGroepje(state: State, groepje: GroepjeNu): string {
  const vel = state.vellen[groepje.id] ?? { ...groepje, volgorde: Infinity, gebieden: [] };
  const vellen = { ...state.vellen, [groepje.id]: { ...vel, nummer: groepje.nummer } };
  return nameVel({ ...state, vellen }, groepje);
}

/** Names of people by their ids. */
export function useNamen(): (ids: readonly string[]) => string {
  const { people } = useRonde();
  return (ids) => ids.map((id) => people.deelnemers[id]?.naam ?? 'iemand die weg is').join(', ');
}
