import { splitRegels } from '../../domain/tekst.ts';
import type { WerkvormInvoer } from '../invoer-vraag.ts';
import type { Actie } from './acties.ts';
import type { State } from './state.ts';
import type { OogstStap, OogstVraag } from './vragen.ts';

/** What people write alone in these stappen. */
export function makeInvoer(oogst: readonly OogstStap[]): WerkvormInvoer<State, Actie> {
  const vragenOf = (stapId: string): readonly OogstVraag[] =>
    oogst.find(({ id }) => id === stapId)?.vragen.filter(({ isInvoer }) => isInvoer) ?? [];
  return {
    vragen: (_, stapId) =>
      vragenOf(stapId).map(({ id, vraag, uitleg, soort }, _index, alle) => ({
        id,
        vraag,
        uitleg,
        soort,
        isVerplicht: alle.length === 1,
      })),

    leverIn({ stapId, antwoorden, ids, deelnemerId }) {
      const van = deelnemerId === null ? null : ({ soort: 'deelnemer', id: deelnemerId } as const);
      const teksten = vragenOf(stapId).flatMap(({ id: vraagId, soort }) => {
        const antwoord = antwoorden[vraagId];
        if (antwoord === undefined) return [];
        return (soort === 'regels' ? splitRegels(antwoord) : [antwoord]).map((tekst) => ({ vraagId, tekst }));
      });
      const items = teksten.flatMap((each, index) => {
        const id = ids[index];
        return id === undefined ? [] : [{ ...each, id, van }];
      });
      return items.length === 0 ? [] : [{ type: 'antwoordenToegevoegd', antwoorden: items }];
    },

    haalWeg: (ids, { oogst: all }) =>
      ids.filter((id) => all[id] !== undefined).map((id) => ({ type: 'antwoordVerwijderd', id })),
  };
}
