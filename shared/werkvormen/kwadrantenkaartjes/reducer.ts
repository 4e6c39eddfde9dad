import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import { addInzicht, changeInzicht, removeInzicht } from '../inzichten.ts';
import type { Actie } from './acties.ts';
import { layOn, reduceBorden } from './reduce-borden.ts';
import { GROEPSBORD, MAX_KAARTEN, type State } from './state.ts';

type ActieVan<T extends Actie['type']> = Extract<Actie, { type: T }>;

const WEG = 'Dit kaartje is er niet meer. Kies een ander kaartje.';

/** Applies an action: an immer recipe. Throws `DialoogtafelError` with a Dutch melding when it does not fit the state. */
export function reduce(draft: Draft<State>, actie: Actie): void {
  switch (actie.type) {
    case 'kaartVerplaatst':
      moveKaart(draft, actie);
      return;
    case 'kaartTeruggelegd':
      kaartOf(draft, actie.id);
      delete bordOf(draft).posities[actie.id];
      return;
    case 'kaartenToegevoegd':
      addKaarten(draft, actie);
      return;
    case 'kaartGewijzigd':
      Object.assign(kaartOf(draft, actie.id), actie.velden, { isEigen: true });
      return;
    case 'kaartVerwijderd':
      removeKaart(draft, actie.id);
      return;
    case 'conclusieGetrokken':
      kaartOf(draft, actie.id);
      concludeKaart(draft, actie);
      return;
    case 'conclusieNotitieGewijzigd':
      conclusieOf(draft, actie.id).notitie = actie.notitie;
      return;
    case 'conclusieVerwijderd':
      conclusieOf(draft, actie.id);
      delete draft.conclusies[actie.id];
      return;
    case 'bordToegevoegd':
    case 'ingeleverdBordVerwijderd':
    case 'bordBegonnen':
    case 'papierKaartGelegd':
    case 'papierKaartWeggehaald':
    case 'bordVerwijderd':
    case 'momentToegevoegd':
    case 'naastToegevoegd':
    case 'naastVerwijderd':
      reduceBorden(draft, actie);
      return;
    case 'inzichtToegevoegd':
      addInzicht(draft.inzichten, actie);
      return;
    case 'inzichtGewijzigd':
      changeInzicht(draft.inzichten, actie.id, actie.tekst);
      return;
    case 'inzichtVerwijderd':
      removeInzicht(draft.inzichten, actie.id);
      return;
  }
}

function moveKaart(draft: Draft<State>, { id, x, y }: ActieVan<'kaartVerplaatst'>): void {
  kaartOf(draft, id);
  layOn(bordOf(draft), id, x, y);
}

function addKaarten(draft: Draft<State>, { kaarten }: ActieVan<'kaartenToegevoegd'>): void {
  if (Object.keys(draft.kaarten).length + kaarten.length > MAX_KAARTEN)
    refuse(`Er passen ${String(MAX_KAARTEN)} kaartjes op tafel. Haal eerst kaartjes weg.`);
  for (const kaart of kaarten) {
    if (draft.kaarten[kaart.id] !== undefined) refuse('Dit kaartje ligt al op tafel.');
    draft.kaarten[kaart.id] = { ...kaart, volgorde: lastVolgorde(draft.kaarten), isEigen: true };
  }
}

function removeKaart(draft: Draft<State>, id: string): void {
  kaartOf(draft, id);
  delete draft.kaarten[id];
  delete draft.conclusies[id];
  for (const bord of [...Object.values(draft.borden), ...Object.values(draft.naast)])
    delete bord.posities[id];
}

function concludeKaart(draft: Draft<State>, { id, label }: ActieVan<'conclusieGetrokken'>): void {
  const current = draft.conclusies[id];
  if (current === undefined)
    draft.conclusies[id] = { id, volgorde: lastVolgorde(draft.conclusies), label, notitie: '' };
  else current.label = label;
}

function bordOf(draft: Draft<State>) {
  return draft.borden[GROEPSBORD] ?? refuse('Dit bord is er niet meer.');
}

function kaartOf(draft: Draft<State>, id: string) {
  return draft.kaarten[id] ?? refuse(WEG);
}

function conclusieOf(draft: Draft<State>, id: string) {
  return draft.conclusies[id] ?? refuse('Bij dit kaartje staat nog geen conclusie. Kies eerst een label.');
}
