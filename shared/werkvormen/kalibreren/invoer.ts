import { splitRegels } from '../../domain/tekst.ts';
import type { InvoerVraag, WerkvormInvoer } from '../invoer-vraag.ts';
import { putItems } from '../pair-items.ts';
import type { Actie } from './acties.ts';
import type { Gebied } from './gebied.ts';
import { VRAAG_BIJ_EIGENSCHAP } from './eigenschap.ts';
import { listGebieden, type State } from './state.ts';

const STAP = 'verkennen';
const UITLEG = `Wat zie of hoor je? Schrijf elk voorbeeld op een eigen regel. Schrijf je een eigenschap op, zoals ‘betrokken’? ${VRAAG_BIJ_EIGENSCHAP}`;

/** Everyone notes concrete behaviour per area; with stagesoorten, those of the groepje somebody is in. */
export const kalibrerenInvoer: WerkvormInvoer<State, Actie> = {
  vragen: (state, stapId, deelnemerId) =>
    stapId === STAP ? listGebiedenVan(state, deelnemerId).map(toVraag) : [],

  leverIn({ antwoorden, ids, deelnemerId }, state) {
    const teksten = listGebieden(state).flatMap(({ id: gebiedId }) =>
      splitRegels(antwoorden[gebiedId] ?? '').map((tekst) => ({ gebiedId, tekst })),
    );
    const gedragingen = teksten.flatMap((each, index) => {
      const id = ids[index];
      return id === undefined ? [] : [{ ...each, id, deelnemerId }];
    });
    return putItems(
      gedragingen,
      state.gedragingen,
      ({ id, tekst }): Actie => ({ type: 'gedragingGewijzigd', id, velden: { tekst } }),
      (added): Actie => ({ type: 'gedragingenToegevoegd', gedragingen: added }),
    );
  },

  listItems: (ids, { gedragingen }) =>
    ids.flatMap((id) => {
      const gedraging = gedragingen[id];
      return gedraging === undefined ? [] : [{ id, vraagId: gedraging.gebiedId, tekst: gedraging.tekst }];
    }),

  haalWeg: (ids, { gedragingen }) =>
    ids.filter((id) => gedragingen[id] !== undefined).map((id) => ({ type: 'gedragingVerwijderd', id })),
};

function toVraag({ id, naam, stagesoort, omschrijving }: Gebied): InvoerVraag {
  const uitleg = [stagesoort === '' ? '' : `${stagesoort}.`, omschrijving, UITLEG].filter(Boolean).join(' ');
  return { id, vraag: naam, uitleg, soort: 'regels', isVerplicht: false };
}

/** The areas that somebody thinks about: all, or those of the stagesoort that their groepje takes. */
function listGebiedenVan(state: State, deelnemerId: string | null): Gebied[] {
  const gebieden = listGebieden(state);
  const taken = new Set(
    Object.values(state.vellen)
      .filter(({ leden }) => deelnemerId !== null && leden.includes(deelnemerId))
      .flatMap((vel) => vel.gebieden),
  );
  const own = gebieden.filter(({ id, stagesoort }) => stagesoort !== '' && taken.has(id));
  return own.length > 0 ? own : gebieden;
}
