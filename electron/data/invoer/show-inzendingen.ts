import { randomUUID } from 'node:crypto';
import { refuse } from '../../../shared/domain/errors.ts';
import { shuffle } from '../../../shared/domain/groepjes.ts';
import { type InvoerPlek, nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import { listVragen } from '../../../shared/domain/invoer.ts';
import { countItems } from '../../../shared/werkvormen/invoer-vraag.ts';
import type { BijeenkomstSession, Change } from '../bijeenkomst-session.ts';
import type { ServiceContext } from '../context.ts';
import { cryptoRandom } from './toegang.ts';

/**
 * Puts what was handed in without names with the rest of the bijeenkomst: shuffled, in one change, with random ids, so
 * that nothing says who was first. The code words and what was still being written with them are gone then, also from
 * the journal.
 */
export function showInzendingen(
  context: ServiceContext,
  session: BijeenkomstSession,
  plek: InvoerPlek,
): Change | null {
  const { repos, find, now } = context;
  const naam = nameInvoerPlek(plek);
  const vragen = listVragen(session.state, plek, find);
  const all = repos.inzendingen.list(session.id, naam);
  if (all.length === 0) refuse('Er is hier niets ingeleverd zonder naam.');
  const inzendingen = shuffle(all, cryptoRandom).map((antwoorden) => ({
    antwoorden,
    ids: Array.from({ length: countItems(vragen, antwoorden) }, () => randomUUID()),
  }));
  const change = session.applyInvoer({ type: 'inzendingenGetoond', plek, inzendingen }, now(), () => {
    repos.inzendingen.removeAll(session.id, naam);
    repos.concepten.removeCodewoorden(session.id, naam);
  });
  repos.shred();
  return change;
}
