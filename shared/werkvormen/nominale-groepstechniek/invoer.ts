import { splitRegels } from '../../domain/tekst.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Inzending, InvoerVraag, WerkvormInvoer } from '../invoer-vraag.ts';
import { countInOrder } from '../pair-items.ts';
import { type Actie, ALLEEN_INVOER } from './acties.ts';
import { STAP_VAN } from './inhoud.ts';
import type { State, StemmingId } from './state.ts';
import { makeStemvraag, RANGORDE } from './stemvraag.ts';

const STIL = 'ideeen';

/** The vote that is held in this stap; null in the others. */
function findStemmingId(stapId: string): StemmingId | null {
  if (stapId === STAP_VAN.eerste) return 'eerste';
  return stapId === STAP_VAN.tweede ? 'tweede' : null;
}

/** The vote that is open in this stap, with its id; null when none is. */
function findOpen(state: State, stapId: string) {
  const id = findStemmingId(stapId);
  const stemming = id === null ? null : state.stemmingen[id];
  return id === null || stemming === null || stemming.isGesloten ? null : { id, stemming };
}

function listVragen(state: State, stapId: string): readonly InvoerVraag[] {
  if (stapId === 'schrijven') {
    const vraag = state.vraag.trim() === '' ? 'Welke ideeën heb jij?' : state.vraag;
    const uitleg = 'Elk idee op een eigen regel, kort: een zin of een paar woorden.';
    return [{ id: STIL, soort: 'regels', isVerplicht: true, vraag, uitleg }];
  }
  const open = findOpen(state, stapId);
  return open === null ? [] : [makeStemvraag(open.stemming)];
}

/** Everyone writes in silence, and votes in secret. */
export const invoer: WerkvormInvoer<State, Actie> = {
  vragen: listVragen,

  leverIn({ antwoorden, ids, deelnemerId }, { stil }) {
    const written = splitRegels(antwoorden[STIL] ?? '').flatMap((tekst, index) => {
      const id = ids[index];
      return id === undefined ? [] : [{ id, tekst, deelnemerId }];
    });
    const inOrder = countInOrder(written, stil);
    const last = lastVolgorde(stil);
    const items = written.map((each, index) => {
      const there = index < inOrder ? stil[each.id] : undefined;
      return { ...each, volgorde: there?.volgorde ?? last + index };
    });
    return items.length === 0 ? [] : [{ type: 'stilToegevoegd', items }];
  },

  listItems: (ids, { stil }) =>
    ids.flatMap((id) => {
      const item = stil[id];
      return item === undefined ? [] : [{ id, vraagId: STIL, tekst: item.tekst }];
    }),

  haalWeg(ids, { stil }) {
    const there = ids.filter((id) => stil[id] !== undefined);
    return there.length === 0 ? [] : [{ type: 'stilVerwijderd', ids: there }];
  },

  geheim: {
    naam: 'stemming',
    isGeheim: (state, stapId) => findOpen(state, stapId) !== null,

    sluit(inzendingen, stapId, verwacht, state) {
      const open = findOpen(state, stapId);
      if (open === null) return [];
      return [{ type: 'stemmenGeteld', stemming: open.id, stemmen: inzendingen.flatMap(toStem), verwacht }];
    },

    breekAf(stapId, state) {
      const open = findOpen(state, stapId);
      return open === null ? [] : [{ type: 'stemmingAfgebroken', stemming: open.id }];
    },

    listBewaard: ({ stemmingen: { eerste, tweede } }) =>
      [eerste, tweede].flatMap((stemming) => Object.keys(stemming?.stemmen ?? {})),
  },

  alleenInvoer: ALLEEN_INVOER,
};

function toStem({ antwoorden, ids: [id] }: Inzending) {
  return id === undefined ? [] : [{ id, rangorde: splitRegels(antwoorden[RANGORDE] ?? '') }];
}
