import { cleanLine, MAX_TITEL } from '../../domain/tekst.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Aanbod, NeemOver } from '../aanbod.ts';
import type { Actie } from './acties.ts';
import { findIndeling } from './inhoud.ts';
import { GROEPSBORD, listGelegd, type State } from './state.ts';

/** The board of the group, to lay beside that of another ronde or of the next time. */
export function listAanbod(state: State): readonly Aanbod[] {
  const kaarten = listGelegd(state).map(({ titel, positie: { x, y } }) => ({ titel, x, y }));
  if (kaarten.length === 0) return [];
  const { variant } = state;
  return [{ soort: 'bord', id: GROEPSBORD, naam: findIndeling(variant).naam, variant, kaarten }];
}

/** A board from elsewhere comes to lie beside that of this ronde, as far as the cards are the same. */
export const NEEM_OVER: NeemOver<State, Actie> = {
  soorten: ['bord'],
  stapId: 'praten',
  naam: 'Een ander bord ernaast leggen',
  acties(aanbod, { naast, variant: eigen }, van) {
    if (aanbod.soort !== 'bord') return [];
    const { naam, variant, kaarten } = aanbod;
    const id = `naast-${String(lastVolgorde(naast))}`;
    // On the same axes when or where it was laid says enough: "sinds 27 oktober 2026".
    const delen = variant === eigen && van !== '' ? [van] : [naam, van];
    const heet = cleanLine(delen.filter((deel) => deel !== '').join(', ')).slice(0, MAX_TITEL);
    return [{ type: 'naastToegevoegd', id, naam: heet, variant, kaarten: [...kaarten] }];
  },
};
