import { listEerdere } from '../../shared/domain/terugblik.ts';
import type { BijeenkomstState } from '../../shared/domain/bijeenkomst.ts';
import type { FindWerkvorm } from '../../shared/domain/programma.ts';
import { computeEerder, parseEerder } from '../../shared/zaal/eerder-beeld.ts';
import type { Rondom } from '../../shared/zaal/rondom-beeld.ts';
import type { BijeenkomstSession } from './bijeenkomst-session.ts';
import type { Repositories } from './database/repositories.ts';
import { readState } from './stored-state.ts';

/** What reading an earlier bijeenkomst needs. */
export interface EerderContext {
  readonly repos: Repositories;
  readonly find: FindWerkvorm;
}

/** The bijeenkomsten of the same groep before the open one, the newest first. */
export function listEerdereVan({ repos }: EerderContext, session: BijeenkomstSession) {
  const { id, groepId, state } = session;
  return listEerdere(repos.bijeenkomsten.list(), { id, groepId, datum: state.datum });
}

/** Reads one of them; null when it is not one of them: another groep's work is none of this one's. */
export function readEerdere(
  context: EerderContext,
  session: BijeenkomstSession,
  eerderId: string,
): BijeenkomstState | null {
  if (!listEerdereVan(context, session).some(({ id }) => id === eerderId)) return null;
  return readState(context.repos, context.find, eerderId).state;
}

// An earlier bijeenkomst does not change while this one is open: it is read once and not for every move on the board.
const read = new WeakMap<
  BijeenkomstSession,
  { readonly uitgelicht: string; readonly rondom: Rondom | null }
>();

/** What of an earlier bijeenkomst is put forward on the zaal; null when nothing is, or when it is not there. */
export function findEerder(
  context: EerderContext & { readonly session: BijeenkomstSession | null },
  uitgelicht: string | null,
): Rondom | null {
  const plek = parseEerder(uitgelicht);
  const { session } = context;
  if (plek === null || uitgelicht === null || session === null) return null;
  const known = read.get(session);
  if (known?.uitgelicht === uitgelicht) return known.rondom;
  const state = readEerdere(context, session, plek.bijeenkomstId);
  const rondom = state === null ? null : computeEerder(state, plek, context.find);
  read.set(session, { uitgelicht, rondom });
  return rondom;
}
