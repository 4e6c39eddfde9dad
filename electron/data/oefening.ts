import type { Draft } from 'immer';
import { produce } from 'immer';
import { v7 as createId } from 'uuid';
import type { BijeenkomstState } from '../../shared/domain/bijeenkomst.ts';
import { refuse } from '../../shared/domain/errors.ts';
import { beginAgain } from '../../shared/domain/herplannen.ts';
import type { ServiceContext } from './context.ts';
import { type Database, openInMemory } from './database/database.ts';
import { createRepositories, type Repositories } from './database/repositories.ts';
import { readState } from './stored-state.ts';

/** A rehearsal that is going on: all that is asked meanwhile is about a database in memory, which goes at its end. */
export interface Oefening {
  /** The copy that is worked on. */
  readonly id: string;
  /** The bijeenkomst that is rehearsed; itself it stays as it is. */
  readonly van: string;
  /** What was worked with before, and will be again. */
  readonly repos: Repositories;
  readonly db: Database;
}

/**
 * Begins a rehearsal of a bijeenkomst: a copy of it, with its people, what came before it and the settings, in memory. Gives the id of
 * the copy. Throws `DialoogtafelError` when there is no such bijeenkomst, or when there is a rehearsal already.
 */
export function startOefening(context: ServiceContext, van: string): string {
  if (context.oefening !== null) refuse('Je bent al aan het oefenen. Stop die oefening eerst.');
  const { repos } = context;
  const db = openInMemory();
  const id = createId();
  const copy = createRepositories({ db, alleenLezen: null });
  try {
    copyInto(copy, context, { van, id });
  } catch (error) {
    db.close();
    throw error;
  }
  context.oefening = { id, van, repos, db };
  context.repos = copy;
  context.session = null;
  context.zaal.reset();
  return id;
}

/** Ends the rehearsal, if there is one: everything of it is gone. */
export function endOefening(context: ServiceContext): void {
  const { oefening } = context;
  if (oefening === null) return;
  context.repos = oefening.repos;
  context.oefening = null;
  oefening.db.close();
}

function copyInto(
  copy: Repositories,
  { repos, find, now }: ServiceContext,
  { van, id }: { van: string; id: string },
): void {
  const { groepId, state } = readState(repos, find, van);
  const groep = repos.groepen.find(groepId);
  if (groep === null) return refuse('De groep van deze bijeenkomst is er niet meer.');
  const op = now();
  copy.transaction(() => {
    for (const [sleutel, waarde] of repos.instellingen.list()) copy.instellingen.save(sleutel, waarde);
    for (const indeling of repos.indelingen.list()) copy.indelingen.save(indeling);
    copy.groepen.insert(groepId, groep.naam, groep.isVoorbeeld, op);
    for (const deelnemer of repos.groepen.listDeelnemers(groepId))
      copy.groepen.saveDeelnemer(groepId, deelnemer);
    for (const kaart of repos.bijeenkomsten.list()) {
      if (kaart.groepId !== groepId || kaart.id === van) continue;
      copy.bijeenkomsten.insert(kaart.id, groepId, readState(repos, find, kaart.id).state, false, op);
    }
    copy.bijeenkomsten.insert(id, groepId, fromTheStart(state), groep.isVoorbeeld, op);
    for (const afbeelding of repos.afbeeldingen.listOf(van))
      copy.afbeeldingen.insert({ ...afbeelding, bijeenkomstId: id });
  });
}

function fromTheStart(state: BijeenkomstState): BijeenkomstState {
  return produce(state, (draft: Draft<BijeenkomstState>) => {
    beginAgain(draft);
  });
}
