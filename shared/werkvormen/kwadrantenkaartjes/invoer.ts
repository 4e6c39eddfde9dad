import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { InvoerVraag, WerkvormInvoer } from '../invoer-vraag.ts';
import { parseLegsel } from '../legsel.ts';
import type { Actie } from './acties.ts';
import { findIndeling } from './inhoud.ts';
import type { State } from './state.ts';

const VRAAG = 'bord';

/** Everyone lays the cards on an own board. */
export const kwadrantenInvoer: WerkvormInvoer<State, Actie> = {
  vragen: (state, stapId) => (stapId === 'leggen' ? [askBord(state)] : []),

  leverIn({ antwoorden, ids: [id], deelnemerId }) {
    const legsel = antwoorden[VRAAG];
    if (legsel === undefined || id === undefined) return [];
    return [{ type: 'bordToegevoegd', id, deelnemerId, posities: parseLegsel(legsel) }];
  },

  haalWeg: (ids, { borden }) =>
    ids.filter((id) => borden[id] !== undefined).map((id) => ({ type: 'ingeleverdBordVerwijderd', id })),
};

function askBord({ kaarten, variant }: State): InvoerVraag {
  const indeling = findIndeling(variant);
  return {
    id: VRAAG,
    soort: 'bord',
    isVerplicht: true,
    vraag: 'Leg je kaartjes',
    uitleg: `${indeling.xAs.links} ligt links, ${indeling.xAs.rechts} rechts; ${indeling.yAs.onder} onder, ${indeling.yAs.boven} boven.`,
    variant,
    indeling,
    kaarten: sortByVolgorde(kaarten).map(({ id, volgorde, titel, toelichting }) => ({
      id,
      nummer: volgorde,
      titel,
      toelichting,
    })),
  };
}
