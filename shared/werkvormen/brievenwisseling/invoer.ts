import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Inzending, WerkvormInvoer } from '../invoer-vraag.ts';
import { listStukken, type Stuk } from '../wisseling.ts';
import type { BrievenActie } from './acties.ts';
import { parseBeurt } from './inhoud.ts';
import { findEigenBrief, findPost } from './post.ts';
import type { BrievenState } from './state.ts';
import { brievenWisseling, faseOf, refuseWhenRead, vraagBij, vraagIemand } from './vragen.ts';

/** Everyone writes, answers what they got, and reads what came back. */
export const brievenInvoer: WerkvormInvoer<BrievenState, BrievenActie> = {
  vragen(state, stapId, deelnemerId) {
    if (deelnemerId === null) return vraagIemand(state, stapId);
    const fase = faseOf(stapId);
    const eigen = findEigenBrief(state, deelnemerId);
    if (fase.soort === 'schrijven' && eigen !== null)
      refuseWhenRead(
        Object.values(state.toewijzingen).some(({ briefId }) => briefId === eigen.id) ||
          Object.values(state.antwoorden).some(({ briefId }) => briefId === eigen.id),
      );
    const post = findPost(state, deelnemerId, parseBeurt(stapId));
    if (fase.soort === 'beantwoorden' && post.ontvangen.length === 0)
      refuse('Er is voor jou nog geen brief. Vraag de begeleider om opnieuw te verdelen.');
    return vraagBij(state, stapId, post);
  },

  wijze: ({ isAnoniem }) => (isAnoniem ? 'zonderNaam' : 'metNaam'),

  heeftZonderNaam: ({ isAnoniem, isGesloten, brieven }) =>
    isAnoniem && isGesloten && Object.keys(brieven).length > 0,

  leverIn(inzending, state) {
    const stukken = listStukken(inzending.antwoorden);
    const acties = stukken.flatMap((stuk, index) => toActies(stuk, index, inzending, state));
    return inzending.deelnemerId === null ? [...acties, { type: 'wisselingGesloten' }] : acties;
  },

  haalWeg: (ids, { brieven, antwoorden, inzichten }) =>
    ids.flatMap((id): BrievenActie[] => {
      if (brieven[id] !== undefined) return [{ type: 'briefVerwijderd', id }];
      if (antwoorden[id] !== undefined) return [{ type: 'antwoordVerwijderd', id }];
      return inzichten[id] === undefined ? [] : [{ type: 'inzichtVerwijderd', id }];
    }),

  wisseling: brievenWisseling,
  alleenInvoer: ['wisselingGesloten'],
};

function toActies(
  { soort, briefId, tekst, isNietOpZaal }: Stuk,
  index: number,
  { ids, deelnemerId, stapId }: Inzending,
  { brieven, antwoorden, inzichten }: BrievenState,
): BrievenActie[] {
  const id = ids[index];
  const [first = ''] = ids;
  if (id === undefined) throw new Error('an inzending with fewer ids than things');
  switch (soort) {
    case 'brief':
      return [
        {
          type: 'briefToegevoegd',
          brief: {
            id,
            volgorde: lastVolgorde(brieven),
            tekst,
            schrijver: deelnemerId,
            isNietOpZaal,
            isIngeleverd: true,
          },
        },
      ];
    case 'antwoord':
      return [
        {
          type: 'antwoordToegevoegd',
          antwoord: {
            id,
            volgorde: lastVolgorde(antwoorden) + index,
            // Of an exchange that closes: to the letter that came before it, which has a new id.
            briefId: deelnemerId === null ? first : briefId,
            tekst,
            lezer: deelnemerId,
            beurt: deelnemerId === null ? null : parseBeurt(stapId),
            isNietOpZaal,
            isIngeleverd: true,
          },
        },
      ];
    case 'inzicht':
      return [
        {
          type: 'inzichtenToegevoegd',
          inzichten: [{ id, volgorde: lastVolgorde(inzichten), tekst }],
        },
      ];
  }
}
