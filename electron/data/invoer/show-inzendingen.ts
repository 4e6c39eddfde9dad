import { randomUUID } from 'node:crypto';
import { refuse } from '../../../shared/domain/errors.ts';
import { shuffle } from '../../../shared/domain/groepjes.ts';
import type { InvoerPlek } from '../../../shared/domain/inlevering.ts';
import { splitRegels } from '../../../shared/domain/tekst.ts';
import type { Antwoorden } from '../../../shared/werkvormen/invoer-vraag.ts';
import type { BijeenkomstSession, Change } from '../bijeenkomst-session.ts';
import type { ServiceContext } from '../context.ts';
import { openBewaarplaats } from './bewaarplaats.ts';
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
  const bewaarplaats = openBewaarplaats({
    repos,
    find,
    bijeenkomstId: session.id,
    plek,
    state: () => session.state,
    aanwezig: () => 0,
  });
  const all = bewaarplaats.list();
  if (all.length === 0) refuse('Er is hier niets ingeleverd zonder naam.');
  const inzendingen = shuffle(all, cryptoRandom).map((antwoorden) => ({
    antwoorden,
    ids: Array.from({ length: countRegels(antwoorden) }, () => randomUUID()),
  }));
  const change = session.applyInvoer(
    { type: 'inzendingenGetoond', id: randomUUID(), plek, inzendingen },
    now(),
    () => {
      bewaarplaats.removeAll();
    },
  );
  repos.shred();
  return change;
}

/** No inzending becomes more things than it has lines. */
function countRegels(antwoorden: Antwoorden): number {
  return Object.values(antwoorden).reduce((sum, antwoord) => sum + splitRegels(antwoord).length, 0);
}
