import type { BijeenkomstState, Deelnemer, Id } from '../domain/bijeenkomst.ts';
import type { FindWerkvorm } from '../domain/programma.ts';
import type { Afzender } from '../domain/rondom.ts';
import type { ToMinuten } from '../domain/verloop.ts';
import type { People } from '../werkvormen/werkvorm.ts';
import { joinNames } from '../zaal/rondom-beeld.ts';
import type { Namen } from './keuze.ts';

/** What a document about a bijeenkomst is made from: a snapshot, and what the pure core may not know by itself. */
export interface VerslagBron {
  readonly state: BijeenkomstState;
  /** Name of the groep. */
  readonly groep: string;
  readonly deelnemers: readonly Deelnemer[];
  readonly find: FindWerkvorm;
  /** Epoch ms at which it is made. */
  readonly nu: number;
  readonly toMinuten: ToMinuten;
}

/** Everything the parts of a document work with: the source, with people as they may be named. */
export interface VerslagContext extends VerslagBron {
  readonly namen: Namen;
  readonly people: People;
}

/** What stands for somebody without a rol. */
const ZONDER_ROL = 'deelnemer';

/**
 * The people as a document names them: by name, by rol, or not at all. Without names there are no people to look up, so
 * that a werkvorm writes what it writes for somebody who left.
 */
export function namePeople({ deelnemers, state }: VerslagBron, namen: Namen): People {
  const aanwezig = deelnemers.map(({ id }) => id).filter((id) => state.afwezig[id] === undefined);
  const named = namen === 'zonder' ? [] : deelnemers;
  return {
    aanwezig,
    deelnemers: Object.fromEntries(
      named.map(({ id, naam, rol }) => [
        id,
        { id, naam: namen === 'rollen' ? rol || ZONDER_ROL : naam, rol },
      ]),
    ),
  };
}

/** How somebody is called; '' for who has no name here. */
export function nameOf({ people }: VerslagContext, id: Id): string {
  return people.deelnemers[id]?.naam ?? '';
}

/** The names of several people, as one text. */
export function namesOf(context: VerslagContext, ids: readonly Id[]): string {
  return joinNames(ids.map((id) => nameOf(context, id)).filter((naam) => naam !== ''));
}

/** From whom a bijdrage is; '' for nobody. */
export function afzenderNaam(context: VerslagContext, van: Afzender | null): string {
  if (van === null) return '';
  return namesOf(context, van.soort === 'deelnemer' ? [van.id] : van.leden);
}
