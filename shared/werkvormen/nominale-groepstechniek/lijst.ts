import type { Id } from '../../domain/basis.ts';
import type { Idee, State, Stil } from './state.ts';

type Ideeen = Pick<State, 'ideeen'>;

/** An idea with those that joined it. */
export interface LijstIdee extends Idee {
  /** In the order of their numbers. */
  readonly samengevoegd: readonly Idee[];
}

const byNummer = (a: Idee, b: Idee): number => a.nummer - b.nummer || (a.id < b.id ? -1 : 1);

/** The idea that stands on the list for this one: itself, or what it joined. */
export function findRoot({ ideeen }: Ideeen, id: Id): Idee | undefined {
  const seen = new Set<Id>();
  let idee = ideeen[id];
  while (idee !== undefined && !seen.has(idee.id)) {
    const next = idee.samengevoegdMet === null ? undefined : ideeen[idee.samengevoegdMet];
    if (next === undefined) return idee;
    seen.add(idee.id);
    idee = next;
  }
  return idee;
}

/** The list in the order of the numbers; what joined another idea stands under it. */
export function listIdeeen(state: Ideeen): LijstIdee[] {
  const all = Object.values(state.ideeen).sort(byNummer);
  return all
    .filter((idee) => findRoot(state, idee.id)?.id === idee.id)
    .map((idee) => ({
      ...idee,
      samengevoegd: all.filter(({ id }) => id !== idee.id && findRoot(state, id)?.id === idee.id),
    }));
}

/** Text of an idea as far as it matters for being the same: without capitals, spaces and the mark at the end. */
function normalize(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.?!…]+$/, '');
}

/** Whether two ideas are exact duplicates: then they may be merged without asking. */
export function isZelfde(a: Pick<Idee, 'tekst'>, b: Pick<Idee, 'tekst'>): boolean {
  return normalize(a.tekst) === normalize(b.tekst);
}

/** Pairs on the list that are exact duplicates, the later one first. */
export function listDubbele(state: Ideeen): { readonly idee: Idee; readonly zelfdeAls: Idee }[] {
  const lijst = listIdeeen(state);
  return lijst.flatMap((idee, index) => {
    const zelfdeAls = lijst.slice(0, index).find((other) => isZelfde(other, idee));
    return zelfdeAls === undefined ? [] : [{ idee, zelfdeAls }];
  });
}

/** What was written in silence and is not on the list yet; of one person, or of nobody (null). */
export function listStil(state: Pick<State, 'stil' | 'ideeen'>, deelnemerId: Id | null): Stil[] {
  const named = new Set(Object.values(state.ideeen).map(({ stilId }) => stilId));
  return Object.values(state.stil)
    .filter((stil) => stil.deelnemerId === deelnemerId && !named.has(stil.id))
    .sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));
}

/** Who wrote in silence what is not on the list yet, and is none of these people; in the order in which they wrote. */
export function listSchrijversBuiten(state: Pick<State, 'stil' | 'ideeen'>, people: readonly Id[]): Id[] {
  const schrijvers = Object.values(state.stil)
    .sort((a, b) => a.volgorde - b.volgorde)
    .flatMap(({ deelnemerId }) => deelnemerId ?? []);
  return [...new Set(schrijvers)].filter((id) => !people.includes(id) && listStil(state, id).length > 0);
}
