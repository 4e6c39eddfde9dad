import { schrijfPunten } from '../rangorde.ts';
import { findRoot } from './lijst.ts';
import type { State, Stemming } from './state.ts';

/** A ballot as it was read: a ranking, or what is wrong with it and in which field. */
export type Briefje =
  | { readonly rangorde: readonly string[] }
  | { readonly melding: string; readonly veld: number };

/**
 * Reads a ballot on paper: in every field, from most to fewest points, the number of an idea. Says in one sentence what
 * is wrong: a field without a number or with two, an idea twice, a number that cannot be chosen.
 */
export function parseBriefje(
  velden: readonly string[],
  { k, ideeen }: Pick<Stemming, 'k' | 'ideeen'>,
  state: Pick<State, 'ideeen'>,
): Briefje {
  const byNummer = new Map(Object.values(ideeen).map((idee) => [idee.nummer, idee.id]));
  const rangorde: string[] = [];
  for (let veld = 0; veld < k; veld += 1) {
    const naam = k === 1 ? 'de stem' : schrijfPunten(k - veld);
    const nummers = (velden[veld] ?? '').match(/\d+/g) ?? [];
    if (nummers.length > 1)
      return { veld, melding: `Bij ${naam} staan er twee. Elk aantal punten gaat naar één idee.` };
    const nummer = Number(nummers[0]);
    if (nummers.length === 0)
      return { veld, melding: `Bij ${naam} ontbreekt een nummer. Vul het in, of leg het briefje terug.` };
    const id = byNummer.get(nummer);
    if (id === undefined) return { veld, melding: describeOnbekend(nummer, state, byNummer) };
    const eerder = rangorde.indexOf(id);
    if (eerder !== -1)
      return { veld, melding: `Nummer ${String(nummer)} staat er twee keer. Kies elk idee één keer.` };
    rangorde.push(id);
  }
  return { rangorde };
}

function describeOnbekend(
  nummer: number,
  state: Pick<State, 'ideeen'>,
  byNummer: ReadonlyMap<number, string>,
): string {
  const idee = Object.values(state.ideeen).find((each) => each.nummer === nummer);
  const root = idee === undefined ? undefined : findRoot(state, idee.id);
  if (root !== undefined && byNummer.has(root.nummer))
    return `Nummer ${String(nummer)} is samengevoegd met ${String(root.nummer)}. Vul dat in.`;
  return `Nummer ${String(nummer)} staat niet in deze stemming.`;
}
