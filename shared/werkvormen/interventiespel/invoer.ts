import { splitRegels } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Inzending, InvoerVraag, WerkvormInvoer } from '../invoer-vraag.ts';
import { type IngeleverdItem, putItems } from '../pair-items.ts';
import type { Actie } from './acties.ts';
import { findOnderwerpVan, listInterventies, listOnderwerpen, type OnderwerpMetNaam } from './onderwerpen.ts';
import type { Interventie, State } from './state.ts';

/** More questions than this nobody answers in ten minutes. */
export const MAX_VRAGEN = 40;
/** So many situations say what a pile is about. */
const VOORBEELDEN = 4;

/** The choice of what none of the group named. */
const ANDERS = 'anders';

const SITUATIES: InvoerVraag = {
  id: 'situaties',
  vraag: 'In welke situaties moet je als begeleider iets doen?',
  uitleg: 'Schrijf elke situatie op een eigen regel. Noem geen namen.',
  soort: 'regels',
  isVerplicht: true,
};

/** Situations, interventions and the first choice, each written alone. */
export const invoer: WerkvormInvoer<State, Actie> = {
  vragen(state, stapId) {
    switch (stapId) {
      case 'situaties':
        return [SITUATIES];
      case 'interventies':
        return listOnderwerpen(state).slice(0, MAX_VRAGEN).map(toVraag);
      case 'bespreken':
      case 'verdiepen':
        return listKeuzeVragen(state);
      default:
        return [];
    }
  },

  leverIn(inzending, state) {
    switch (inzending.stapId) {
      case 'situaties':
        return handInSituaties(inzending, state);
      case 'interventies':
        return handInInterventies(inzending, state);
      default:
        return handInKeuze(inzending, state);
    }
  },

  listItems: (ids, state) => [...listSituaties(ids, state), ...listEigenInterventies(ids, state)],

  haalWeg: (ids, state) =>
    ids.flatMap((id): Actie[] => {
      if (state.interventies[id] !== undefined) return [{ type: 'interventieVerwijderd', id }];
      if (state.eersteKeuzes[id] !== undefined) return [{ type: 'eersteKeuzeVerwijderd', id }];
      // What others have built on stays: their interventions would be lost with it.
      const isUsed = state.nu === id || Object.values(state.interventies).some(({ bij }) => bij.id === id);
      return state.situaties[id] === undefined || isUsed ? [] : [{ type: 'situatieVerwijderd', id }];
    }),
};

function toVraag({ id, soort, naam, situaties }: OnderwerpMetNaam): InvoerVraag {
  const over = soort === 'stapel' ? `Bijvoorbeeld: ${situaties.slice(0, VOORBEELDEN).join(' ')} ` : '';
  return {
    id,
    vraag: naam,
    uitleg: `${over}Wat zeg of doe je dan? Schrijf elke interventie op een eigen regel.`,
    soort: 'regels',
    isVerplicht: false,
  };
}

/** Only of what the group has seen: what others wrote unseen stays unseen. */
function listGetoond(state: State): Interventie[] {
  const shown = sortByVolgorde(state.besprekingen)
    .filter(({ isOnthuld }) => isOnthuld)
    .flatMap(({ onderwerp }) => listInterventies(state, onderwerp));
  return [...new Map(shown.map((interventie) => [interventie.id, interventie])).values()];
}

function listKeuzeVragen(state: State): readonly InvoerVraag[] {
  const getoond = listGetoond(state);
  if (getoond.length === 0) return [];
  return [
    {
      id: 'keuze',
      vraag: 'Welke interventie pak jij als eerste?',
      uitleg: 'Kies er één.',
      soort: 'keuzes',
      isVerplicht: true,
      isEen: true,
      opties: [
        ...getoond.map(({ id, tekst }) => ({ id, naam: tekst, uitleg: '' })),
        { id: ANDERS, naam: 'Een andere', uitleg: 'Schrijf bij de volgende vraag op welke.' },
      ],
    },
    {
      id: 'eerste-reactie',
      vraag: 'Wat zegt dat over jou?',
      uitleg: 'Schrijf op wat je bijna altijd doet, en wat je erbij wilt leren. Leeg laten mag.',
      soort: 'tekst',
      isVerplicht: false,
    },
  ];
}

function listSituaties(ids: readonly string[], { situaties }: State): IngeleverdItem[] {
  return ids.flatMap((id) => {
    const situatie = situaties[id];
    return situatie === undefined ? [] : [{ id, vraagId: SITUATIES.id, tekst: situatie.tekst }];
  });
}

function listEigenInterventies(ids: readonly string[], state: State): IngeleverdItem[] {
  const asked = new Set(listOnderwerpen(state).map(({ id }) => id));
  return ids.flatMap((id) => {
    const interventie = state.interventies[id];
    const vraagId = interventie === undefined ? null : findOnderwerpVan(state, interventie, asked);
    return interventie === undefined || vraagId === null ? [] : [{ id, vraagId, tekst: interventie.tekst }];
  });
}

function handInSituaties({ antwoorden, ids, deelnemerId }: Inzending, state: State): Actie[] {
  const situaties = splitRegels(antwoorden[SITUATIES.id] ?? '').flatMap((tekst, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ id, tekst, deelnemerId }];
  });
  return putItems(
    situaties,
    state.situaties,
    ({ id, tekst }): Actie => ({ type: 'situatieGewijzigd', id, tekst }),
    (added): Actie => ({ type: 'situatiesToegevoegd', situaties: added }),
  );
}

function handInInterventies({ antwoorden, ids, deelnemerId }: Inzending, state: State): Actie[] {
  const left = [...ids];
  return listOnderwerpen(state).flatMap(({ soort, id }): Actie[] => {
    const interventies = splitRegels(antwoorden[id] ?? '').flatMap((tekst) => {
      const next = left.shift();
      return next === undefined ? [] : [{ id: next, tekst, deelnemerId }];
    });
    return putItems(
      interventies,
      state.interventies,
      (each): Actie => ({ type: 'interventieGewijzigd', id: each.id, tekst: each.tekst }),
      (added): Actie => ({ type: 'interventiesToegevoegd', bij: { soort, id }, interventies: added }),
    );
  });
}

function handInKeuze({ antwoorden, ids: [id], deelnemerId }: Inzending, state: State): Actie[] {
  const tekst = antwoorden['eerste-reactie'] ?? '';
  if (id === undefined) return [];
  const [first] = splitRegels(antwoorden['keuze'] ?? '');
  const interventieId = first !== undefined && state.interventies[first] !== undefined ? first : null;
  return [{ type: 'eersteKeuzeToegevoegd', id, tekst, deelnemerId, interventieId }];
}
