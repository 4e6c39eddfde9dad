import { randomUUID } from 'node:crypto';
import { refuse } from '../../../shared/domain/errors.ts';
import { shuffle } from '../../../shared/domain/groepjes.ts';
import { type InvoerPlek, nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import { isGeheim, listInleveraars, listVragen } from '../../../shared/domain/invoer.ts';
import type { FindWerkvorm } from '../../../shared/domain/programma.ts';
import type { Voortgang } from '../../../shared/invoer/invoer-beeld.ts';
import {
  type Antwoorden,
  checkAntwoorden,
  countItems,
  keepAntwoorden,
} from '../../../shared/werkvormen/invoer-vraag.ts';
import type { People } from '../../../shared/werkvormen/werkvorm.ts';
import type { BijeenkomstSession, Change } from '../bijeenkomst-session.ts';
import type { Repositories } from '../database/repositories.ts';
import type { Schrijver } from '../database/schrijver.ts';
import { cryptoRandom } from './toegang.ts';

/** What handing in secretly works with. */
export interface GeheimParts {
  readonly repos: Repositories;
  readonly session: BijeenkomstSession;
  readonly find: FindWerkvorm;
  readonly now: () => number;
  readonly people: () => People;
}

/** Whose a secret row is: nobody's. */
export const makeGeheim = (): Schrijver => ({ soort: 'geheim', id: randomUUID() });

/** How many handed in here, with and without paper, of those who are there or already did. */
export function countGeheim({ repos, session, people }: GeheimParts, plek: InvoerPlek): Voortgang {
  const naam = nameInvoerPlek(plek);
  const count = repos.inzendingen.count(session.id).find((each) => each.plek === naam)?.aantal ?? 0;
  const expected = new Set([...people().aanwezig, ...listInleveraars(session.state, plek)]).size;
  return { in: count, van: Math.max(count, expected) };
}

/** Refuses one more than there are people: then somebody would hand in twice. */
export function refuseTooMany(parts: GeheimParts, plek: InvoerPlek): void {
  const { in: count, van } = countGeheim(parts, plek);
  if (count >= van)
    refuse(
      `Er zijn er al ${String(count)}, van ${String(van)} mensen. Kijk bij Aanwezig of er iemand bij is gekomen.`,
    );
}

/** Takes in what somebody filled in on paper: the same check, the same table, the same silence. */
export function handInPapier(parts: GeheimParts, plek: InvoerPlek, antwoorden: Antwoorden): void {
  const { repos, session, find } = parts;
  if (!isGeheim(session.state, plek, find)) refuse('Hier wordt nu niets geheim ingeleverd.');
  const vragen = listVragen(session.state, plek, find);
  const kept = keepAntwoorden(vragen, antwoorden);
  const melding = checkAntwoorden(vragen, kept);
  if (melding !== null) refuse(melding);
  refuseTooMany(parts, plek);
  repos.transaction(() => {
    repos.inzendingen.save(session.id, nameInvoerPlek(plek), makeGeheim(), kept);
  });
  repos.shred();
}

/** Brings what was handed in into the bijeenkomst: shuffled, in one change, with random ids. */
export function closeGeheim(parts: GeheimParts, plek: InvoerPlek): Change | null {
  const { repos, session, find, now } = parts;
  if (!isGeheim(session.state, plek, find)) refuse('Hier wordt nu niets geheim ingeleverd.');
  const naam = nameInvoerPlek(plek);
  const vragen = listVragen(session.state, plek, find);
  const all = repos.inzendingen.list(session.id, naam);
  if (all.length === 0) refuse('Er is nog niets ingeleverd. Laat eerst mensen inleveren.');
  const inzendingen = shuffle(all, cryptoRandom).map((antwoorden) => ({
    antwoorden,
    ids: Array.from({ length: countItems(vragen, antwoorden) }, () => randomUUID()),
  }));
  const { van: verwacht } = countGeheim(parts, plek);
  const change = session.applyInvoer({ type: 'geheimGesloten', plek, inzendingen, verwacht }, now(), () => {
    repos.inzendingen.removeAll(session.id, naam);
  });
  repos.shred();
  return change;
}

/** Throws away what was handed in; who did may do so again. */
export function discardGeheim({ repos, session, find, now }: GeheimParts, plek: InvoerPlek): Change | null {
  if (!isGeheim(session.state, plek, find)) refuse('Hier wordt nu niets geheim ingeleverd.');
  const change = session.applyInvoer({ type: 'geheimWeggegooid', plek }, now(), () => {
    repos.inzendingen.removeAll(session.id, nameInvoerPlek(plek));
  });
  repos.shred();
  return change;
}
