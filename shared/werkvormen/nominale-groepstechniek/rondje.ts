import type { Id } from '../../domain/basis.ts';
import type { Beurt, State } from './state.ts';

/** Whose turn it is, and who follows. */
export interface Aanbod {
  readonly ronde: number;
  /** In the order in which they come in this round, the one whose turn it is first; empty when nobody is there. */
  readonly wachtenden: readonly Id[];
  /** Everyone passed in the last round: the list is done. Who still has something can be given the turn. */
  readonly isKlaar: boolean;
}

type Beurten = Pick<State, 'beurten' | 'voorrang'>;

const listBeurten = ({ beurten }: Pick<State, 'beurten'>): Beurt[] =>
  Object.values(beurten).sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));

/**
 * Whose turn it is among those who are there, in their order: one idea per person per round. Who comes late has a turn
 * in the round that is going on; who leaves is passed over; who was given the turn goes first, once.
 */
export function findAanbod(state: Beurten, aanwezig: readonly Id[]): Aanbod {
  const aanbod = findVolgorde(state, aanwezig);
  const { voorrang } = state;
  if (voorrang === undefined || !aanbod.wachtenden.includes(voorrang)) return aanbod;
  const others = aanbod.wachtenden.filter((id) => id !== voorrang);
  return { ...aanbod, wachtenden: [voorrang, ...others], isKlaar: false };
}

function findVolgorde(state: Beurten, aanwezig: readonly Id[]): Aanbod {
  const beurten = listBeurten(state);
  const ronde = beurten.reduce((max, beurt) => Math.max(max, beurt.ronde), 1);
  const inRonde = beurten.filter((beurt) => beurt.ronde === ronde);
  const done = new Set(inRonde.map(({ deelnemerId }) => deelnemerId));
  const wachtenden = rotateAfter(aanwezig, inRonde.at(-1)?.deelnemerId ?? null).filter((id) => !done.has(id));
  if (wachtenden.length > 0 || aanwezig.length === 0) return { ronde, wachtenden, isKlaar: false };
  // A round of which everyone left again says nothing.
  const isKlaar = inRonde.length > 0 && inRonde.every(({ ideeId }) => ideeId === null);
  return { ronde: ronde + 1, wachtenden: [...aanwezig], isKlaar };
}

/** The people in their order, beginning with who comes after this one. */
function rotateAfter(aanwezig: readonly Id[], id: Id | null): Id[] {
  const from = id === null ? 0 : aanwezig.indexOf(id) + 1;
  return [...aanwezig.slice(from), ...aanwezig.slice(0, from)];
}
