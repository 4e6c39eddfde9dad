import { cleanLine, MAX_TITEL } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Aanbod, NeemOver } from '../aanbod.ts';
import type { Actie } from './acties.ts';
import type { State } from './state.ts';

/** The situations: each can become the kritische situatie of a dialogue. What lies on another slip says the same. */
export function listAanbod({ situaties }: State): readonly Aanbod[] {
  return sortByVolgorde(situaties)
    .filter(({ opId, tekst }) => opId === null && tekst.trim() !== '')
    .map(({ id, tekst }) => ({ soort: 'situatie', id, naam: tekst }));
}

/** The behaviours that a group calibrated become rows of the matrix, each under its gebied. */
export const NEEM_OVER: NeemOver<State, Actie> = {
  soorten: ['gedragingen'],
  stapId: 'verdiepen',
  naam: 'Gedragingen uit kalibreren overnemen',
  acties(aanbod) {
    if (aanbod.soort !== 'gedragingen') return [];
    const rijen = aanbod.gebieden.flatMap(({ id, naam, gedragingen }) => [
      { id, naam: toNaam(naam), gebiedId: null },
      ...gedragingen.map((gedraging) => ({
        id: gedraging.id,
        naam: toNaam(gedraging.naam),
        gebiedId: id,
      })),
    ]);
    const filled = rijen.filter(({ naam }) => naam !== '').slice(0, MAX_RIJEN);
    return filled.length === 0 ? [] : [{ type: 'rijenOvergenomen', rijen: filled }];
  },
};

/** As many rows as one action takes. */
const MAX_RIJEN = 300;

const toNaam = (naam: string): string => cleanLine(naam).slice(0, MAX_TITEL);
