import { splitRegels } from '../../domain/tekst.ts';
import type { WerkvormInvoer } from '../invoer-vraag.ts';
import { countInOrder } from '../pair-items.ts';
import type { Actie } from './acties.ts';
import type { Antwoord, State } from './state.ts';
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

    leverIn({ stapId, antwoorden, ids, deelnemerId }, { oogst: all }) {
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
      return vragenOf(stapId).flatMap(({ id }) =>
        answer(
          items.filter(({ vraagId }) => vraagId === id),
          all,
        ),
      );
    },

    listItems: (ids, { oogst: all }) =>
      ids.flatMap((id) => {
        const there = all[id];
        return there === undefined ? [] : [{ id, vraagId: there.vraagId, tekst: there.tekst }];
      }),

    haalWeg: (ids, { oogst: all }) =>
      ids.filter((id) => all[id] !== undefined).map((id) => ({ type: 'antwoordVerwijderd', id })),
  };
}

/** The answers of one person to one question, in their order: what was there already keeps whose it is. */
function answer(items: readonly Omit<Antwoord, 'volgorde'>[], all: State['oogst']): Actie[] {
  const inOrder = countInOrder(items, all);
  const behind = items.slice(inOrder);
  return [
    ...items
      .slice(0, inOrder)
      .map(({ id, tekst }): Actie => ({ type: 'antwoordGewijzigd', id, velden: { tekst } })),
    ...behind
      .filter(({ id }) => all[id] !== undefined)
      .map(({ id }): Actie => ({ type: 'antwoordVerwijderd', id })),
    ...(behind.length === 0
      ? []
      : [
          {
            type: 'antwoordenToegevoegd',
            antwoorden: behind.map((each) => ({ ...each, van: (all[each.id] ?? each).van })),
          } as const,
        ]),
  ];
}
