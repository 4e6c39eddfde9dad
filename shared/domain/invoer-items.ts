import type { Draft } from 'immer';
import { type Antwoorden, type Inzending } from '../werkvormen/invoer-vraag.ts';
import type { IngeleverdItem } from '../werkvormen/pair-items.ts';
import type { BijeenkomstState, Id } from './bijeenkomst.ts';
import { refuse } from './errors.ts';
import type { InvoerPlek } from './inlevering.ts';
import { parseOrRefuse } from './parse.ts';
import type { FindWerkvorm } from './programma.ts';
import { splitRegels } from './tekst.ts';
import { lastVolgorde } from './volgorde.ts';

/*
 * What people hand in, where it belongs: at an onderdeel they are bijdragen, in a ronde what its werkvorm makes of it.
 */

type State = Draft<BijeenkomstState>;

/** How people hand in at a werkvorm. */
export type Invoer = NonNullable<ReturnType<FindWerkvorm>['invoer']>;

/** The answers of one person with the ids of what they become. */
export type InzendingInhoud = Pick<Inzending, 'antwoorden' | 'ids'>;

/** The question at an onderdeel without a werkvorm. */
export const BIJDRAGE = 'bijdrage';

/** Adds what is handed in; what is there already by its id gets the words of now. */
export function addInzending(
  draft: State,
  plek: InvoerPlek,
  { antwoorden, ids }: InzendingInhoud,
  deelnemerId: Id | null,
  find: FindWerkvorm,
): void {
  if (plek.rondeId !== null) {
    const stapId = plek.stapId ?? '';
    changeRonde(draft, plek.rondeId, find, (invoer, state) =>
      invoer.leverIn({ stapId, antwoorden, ids, deelnemerId }, state),
    );
    return;
  }
  addBijdragen(draft, plek, antwoorden, ids, deelnemerId);
}

function addBijdragen(
  draft: State,
  plek: InvoerPlek,
  antwoorden: Antwoorden,
  ids: readonly Id[],
  deelnemerId: Id | null,
): void {
  const regels = Object.values(antwoorden).flatMap(splitRegels);
  const first = lastVolgorde(draft.bijdragen);
  for (const [index, regel] of regels.entries()) {
    const id = ids[index];
    if (id === undefined) throw new Error('an inzending with fewer ids than things');
    const van = deelnemerId === null ? null : ({ soort: 'deelnemer', id: deelnemerId } as const);
    const there = draft.bijdragen[id];
    if (there !== undefined) there.tekst = regel;
    else draft.bijdragen[id] = { ...plek, id, volgorde: first + index, tekst: regel, van };
  }
}

/** What is still there of these things of one person, by the question that asks for it now; only what can be kept. */
export function listItems(
  { bijdragen, rondes }: State,
  { rondeId }: InvoerPlek,
  ids: readonly Id[],
  find: FindWerkvorm,
): readonly IngeleverdItem[] {
  if (rondeId === null)
    return ids.flatMap((id) => {
      const there = bijdragen[id];
      return there === undefined ? [] : [{ id, vraagId: BIJDRAGE, tekst: there.tekst }];
    });
  const ronde = rondes[rondeId];
  return ronde === undefined ? [] : (find(ronde.werkvorm).invoer?.listItems?.(ids, ronde.state) ?? []);
}

/** Takes away what is still there of these things, except what others built on. */
export function removeItems(
  draft: State,
  { rondeId }: InvoerPlek,
  ids: readonly Id[],
  find: FindWerkvorm,
): void {
  if (rondeId === null) for (const id of ids) delete draft.bijdragen[id];
  else changeRonde(draft, rondeId, find, (invoer, state) => invoer.haalWeg(ids, state));
}

/** Applies to a ronde what its werkvorm makes of invoer. */
export function changeRonde(
  draft: State,
  rondeId: Id,
  find: FindWerkvorm,
  makeActies: (invoer: Invoer, state: unknown) => readonly unknown[],
): void {
  const ronde = draft.rondes[rondeId] ?? refuse('Deze ronde bestaat niet meer. Ga terug naar het programma.');
  const werkvorm = find(ronde.werkvorm);
  const invoer = werkvorm.invoer ?? refuse('Bij deze werkvorm kan niemand iets inleveren.');
  for (const actie of makeActies(invoer, ronde.state)) {
    werkvorm.reduce(ronde.state, parseOrRefuse(werkvorm.acties, actie));
  }
}
