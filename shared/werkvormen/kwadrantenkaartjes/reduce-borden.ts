import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie } from './acties.ts';
import { type Bord, createBord, groepsPosities, MAX_BORDEN, type State } from './state.ts';

/** The actions on boards of one person and on boards that lie beside today's. */
export type BordActie = Extract<
  Actie,
  {
    type:
      | 'bordToegevoegd'
      | 'ingeleverdBordVerwijderd'
      | 'bordBegonnen'
      | 'papierKaartGelegd'
      | 'papierKaartWeggehaald'
      | 'bordVerwijderd'
      | 'momentToegevoegd'
      | 'naastToegevoegd'
      | 'naastVerwijderd';
  }
>;

/** Applies one of these actions: an immer recipe. Throws `DialoogtafelError` when it does not fit the state. */
export function reduceBorden(draft: Draft<State>, actie: BordActie): void {
  switch (actie.type) {
    case 'bordToegevoegd': {
      // Who hands in an own board lays it in place of the one that was there, also of one that was typed in from paper.
      for (const bord of Object.values(draft.borden))
        if (actie.deelnemerId !== null && bord.deelnemerId === actie.deelnemerId)
          delete draft.borden[bord.id];
      const bord = addBord(draft, createBord(actie.id, actie.deelnemerId, 'invoer'));
      // A card that was taken away while the person was laying is simply not on the board.
      for (const { id, x, y } of actie.posities) if (draft.kaarten[id] !== undefined) layOn(bord, id, x, y);
      return;
    }
    case 'ingeleverdBordVerwijderd':
      if (draft.borden[actie.id]?.bron !== 'invoer') refuse('Dit bord is er niet meer.');
      delete draft.borden[actie.id];
      return;
    case 'bordBegonnen':
      addBord(draft, createBord(actie.id, actie.deelnemerId, 'papier'));
      return;
    case 'papierKaartGelegd':
      if (draft.kaarten[actie.id] === undefined) refuse('Dit kaartje is er niet. Kijk naar het nummer.');
      layOn(papierBordOf(draft, actie.bordId), actie.id, actie.x, actie.y);
      return;
    case 'papierKaartWeggehaald':
      delete papierBordOf(draft, actie.bordId).posities[actie.id];
      return;
    case 'bordVerwijderd':
      papierBordOf(draft, actie.id);
      delete draft.borden[actie.id];
      return;
    case 'momentToegevoegd':
      addMoment(draft, actie.id, actie.naam);
      return;
    case 'naastToegevoegd':
      addNaast(draft, actie);
      return;
    case 'naastVerwijderd':
      if (draft.naast[actie.id] === undefined) refuse('Dit bord ligt er niet meer naast.');
      delete draft.naast[actie.id];
      return;
  }
}

/** Lays a card on a board, or moves it there; what was laid last lies on top. */
export function layOn({ posities }: Draft<Bord>, id: string, x: number, y: number): void {
  const top = Object.values(posities).reduce((max, { volgnummer }) => Math.max(max, volgnummer), 0);
  const current = posities[id];
  if (current === undefined) posities[id] = { x, y, volgnummer: top + 1 };
  else Object.assign(current, { x, y, volgnummer: current.volgnummer === top ? top : top + 1 });
}

function addBord(draft: Draft<State>, bord: Bord): Draft<Bord> {
  if (draft.borden[bord.id] !== undefined) refuse('Dit bord is er al.');
  if (Object.keys(draft.borden).length > MAX_BORDEN)
    refuse(`Er passen ${String(MAX_BORDEN)} borden in een ronde. Haal eerst een bord weg.`);
  const { deelnemerId } = bord;
  const heeftAl = Object.values(draft.borden).some((other) => other.deelnemerId === deelnemerId);
  if (deelnemerId !== null && heeftAl) refuse('Van deze deelnemer is er al een bord.');
  draft.borden[bord.id] = bord;
  return draft.borden[bord.id] as Draft<Bord>;
}

function papierBordOf(draft: Draft<State>, id: string): Draft<Bord> {
  const bord = draft.borden[id] ?? refuse('Dit bord is er niet meer.');
  if (bord.bron !== 'papier') refuse('Dit bord is ingeleverd: alleen wie het legde, verandert het.');
  return bord;
}

function addMoment(draft: Draft<State>, id: string, naam: string): void {
  const posities = Object.entries(groepsPosities(draft));
  if (posities.length === 0) refuse('Er ligt nog geen kaartje op het bord van de groep. Leg eerst kaartjes.');
  if (draft.naast[id] !== undefined) refuse('Dit bord ligt er al naast.');
  draft.naast[id] = {
    id,
    volgorde: lastVolgorde(draft.naast),
    naam,
    variant: draft.variant,
    posities: Object.fromEntries(posities.map(([kaart, { x, y }]) => [kaart, { x, y }])),
  };
}

function addNaast(draft: Draft<State>, actie: Extract<BordActie, { type: 'naastToegevoegd' }>): void {
  const { id, naam, variant, kaarten } = actie;
  if (draft.naast[id] !== undefined) refuse('Dit bord ligt er al naast.');
  const byTitel = new Map(Object.values(draft.kaarten).map((kaart) => [foldTitel(kaart.titel), kaart.id]));
  const posities = kaarten.flatMap(({ titel, x, y }) => {
    const kaart = byTitel.get(foldTitel(titel));
    return kaart === undefined ? [] : [[kaart, { x, y }] as const];
  });
  if (posities.length === 0) refuse('Op dat bord ligt geen van deze kaartjes. Kies een ander bord.');
  draft.naast[id] = {
    id,
    volgorde: lastVolgorde(draft.naast),
    naam,
    variant,
    posities: Object.fromEntries(posities),
  };
}

/** The same card in another ronde has another id when it was an own one: its title is what people know it by. */
function foldTitel(titel: string): string {
  return titel.trim().toLocaleLowerCase('nl');
}
