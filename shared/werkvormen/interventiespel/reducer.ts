import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie } from './acties.ts';
import { addInzicht, changeInzicht, removeInzicht } from '../inzichten.ts';
import { reduceBespreken } from './reduce-bespreken.ts';
import { reduceBord } from './reduce-bord.ts';
import { MAX_SITUATIES, type State } from './state.ts';

/** Applies an action: an immer recipe. Throws `DialoogtafelError` with a Dutch melding when it does not fit the state. */
export function reduce(draft: Draft<State>, actie: Actie): void {
  switch (actie.type) {
    case 'situatiesToegevoegd':
      addSituaties(draft, actie.situaties);
      return;
    case 'situatieGewijzigd':
      situatieOf(draft, actie.id).tekst = actie.tekst;
      return;
    case 'situatieVerwijderd':
      removeSituatie(draft, actie.id);
      return;
    case 'situatieGelegd':
    case 'situatieTeruggelegd':
    case 'stapelToegevoegd':
    case 'stapelGewijzigd':
    case 'stapelVerwijderd':
      reduceBord(draft, actie);
      return;
    case 'inzichtenToegevoegd':
      for (const inzicht of actie.inzichten) addInzicht(draft.inzichten, inzicht);
      return;
    case 'inzichtGewijzigd':
      changeInzicht(draft.inzichten, actie.id, actie.tekst);
      return;
    case 'inzichtVerwijderd':
      removeInzicht(draft.inzichten, actie.id);
      return;
    default:
      reduceBespreken(draft, actie);
  }
}

function addSituaties(
  draft: Draft<State>,
  added: Extract<Actie, { type: 'situatiesToegevoegd' }>['situaties'],
): void {
  if (Object.keys(draft.situaties).length + added.length > MAX_SITUATIES)
    refuse(`Er passen ${String(MAX_SITUATIES)} situaties op tafel. Haal er eerst een paar weg.`);
  for (const situatie of added) {
    if (draft.situaties[situatie.id] !== undefined) refuse('Deze situatie ligt al op tafel.');
    const volgorde = lastVolgorde(draft.situaties);
    draft.situaties[situatie.id] = { ...situatie, volgorde, stapelId: null, opId: null, ligging: 0 };
  }
}

function removeSituatie(draft: Draft<State>, id: string): void {
  const { stapelId } = situatieOf(draft, id);
  if (Object.values(draft.interventies).some(({ bij }) => bij.soort === 'situatie' && bij.id === id))
    refuse('Bij deze situatie staan interventies. Haal die eerst weg.');
  if (draft.nu === id) refuse('Jullie praten nu over deze situatie. Kies eerst een andere.');
  for (const other of Object.values(draft.situaties)) {
    if (other.opId === id) Object.assign(other, { opId: null, stapelId });
  }
  delete draft.situaties[id];
  delete draft.besprekingen[id];
}

function situatieOf(draft: Draft<State>, id: string) {
  return draft.situaties[id] ?? refuse('Deze situatie is er niet meer. Kies een andere.');
}
