import { splitRegels } from '../../domain/tekst.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import { CRITERIA } from '../../inhoud/goed-werk.ts';
import type { InvoerVraag, WerkvormInvoer } from '../invoer-vraag.ts';
import type { GoedWerkActie } from './acties.ts';
import { BEELD_VRAAG, handInBeeld, listBeeldVragen } from './invoer-beeld.ts';
import { criteriumSchema, type GoedWerkState } from './state.ts';

/** The stap in which everyone describes an own recent experience. */
const STAP = 'stap-1';
/** The stap in which the A4 is made. */
const BEELD_STAP = 'stap-3';
const ERVARING = 'ervaring';

const VRAGEN: readonly InvoerVraag[] = [
  {
    id: ERVARING,
    vraag: 'Wanneer maakte jij zoiets mee?',
    uitleg: 'Schrijf een eigen, recente ervaring op. Een paar zinnen is genoeg. Noem geen namen.',
    soort: 'tekst',
    isVerplicht: true,
  },
  {
    id: 'criteria',
    vraag: 'Wat klopt er voor jouw ervaring?',
    uitleg: 'Kies wat past. Niets kiezen mag ook.',
    soort: 'keuzes',
    isVerplicht: false,
    opties: CRITERIA.map(({ id, naam, uitleg }) => ({ id, naam, uitleg })),
  },
];

/** Everyone writes down an own recent experience and checks the three criteria; and where that is wanted an own A4. */
export const goedWerkInvoer: WerkvormInvoer<GoedWerkState, GoedWerkActie> = {
  vragen(state, stapId) {
    if (stapId === BEELD_STAP) return listBeeldVragen(state);
    return stapId === STAP ? VRAGEN : [];
  },

  leverIn(inzending, state) {
    if (inzending.stapId === BEELD_STAP) return handInBeeld(inzending, state);
    const {
      antwoorden,
      ids: [id],
      deelnemerId,
    } = inzending;
    const { [ERVARING]: tekst, criteria = '' } = antwoorden;
    if (tekst === undefined || id === undefined) return [];
    const velden = { tekst, criteria: splitRegels(criteria).map((each) => criteriumSchema.parse(each)) };
    if (state.ervaringen[id] !== undefined) return [{ type: 'ervaringGewijzigd', id, velden }];
    const volgorde = lastVolgorde(state.ervaringen);
    const ervaring = { ...velden, id, volgorde, deelnemerId, isGekozen: false };
    return [{ type: 'ervaringenToegevoegd', ervaringen: [ervaring] }];
  },

  listItems: (ids, { ervaringen, beelden }) =>
    ids.flatMap((id) => {
      const [ervaring, beeld] = [ervaringen[id], beelden[id]];
      if (ervaring !== undefined) return [{ id, vraagId: ERVARING, tekst: ervaring.tekst }];
      return beeld === undefined ? [] : [{ id, vraagId: BEELD_VRAAG, tekst: beeld.kernuitspraak }];
    }),

  haalWeg: (ids, { ervaringen, beelden }) =>
    ids.flatMap((id): GoedWerkActie[] => {
      if (ervaringen[id] !== undefined) return [{ type: 'ervaringVerwijderd', id }];
      return beelden[id] === undefined ? [] : [{ type: 'beeldVerwijderd', id }];
    }),
};
