import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie, GroepjeNu } from './acties.ts';
import { listVelRegels, type Regel, type State } from './state.ts';

type Van<T extends Actie['type']> = Extract<Actie, { type: T }>;

/** Applies an action: an immer recipe. Throws `DialoogtafelError` with a Dutch melding when it does not fit the state. */
export function reduce(draft: Draft<State>, actie: Actie): void {
  switch (actie.type) {
    case 'gebiedenGewijzigd':
      changeGebieden(draft, actie);
      return;
    case 'gedragingenToegevoegd':
      addGedragingen(draft, actie);
      return;
    case 'gedragingGewijzigd':
      Object.assign(gedragingOf(draft, actie.id), actie.velden);
      return;
    case 'gedragingVerwijderd':
      removeGedraging(draft, actie.id);
      return;
    case 'gebiedenVerdeeld':
      divideGebieden(draft, actie);
      return;
    case 'velregelsToegevoegd':
      updateVel(draft, actie.groepje);
      takeGebieden(
        draft,
        actie.groepje.id,
        actie.regels.map(({ gebiedId }) => gebiedId),
      );
      addRegels(draft, actie.regels, { soort: 'vel', velId: actie.groepje.id });
      return;
    case 'aanvullingenToegevoegd':
      addRegels(draft, actie.regels, { soort: actie.soort });
      return;
    case 'regelGewijzigd':
      Object.assign(regelOf(draft, actie.id), actie.velden);
      return;
    case 'regelVerwijderd':
      regelOf(draft, actie.id);
      takeOut(draft, actie.id);
      delete draft.regels[actie.id];
      return;
    case 'gedragSamengevoegd':
      merge(draft, actie);
      return;
    case 'samenGewijzigd':
      samenOf(draft, actie.id).tekst = actie.tekst;
      return;
    case 'samenLosgemaakt':
      takeApart(draft, actie);
      return;
  }
}

function changeGebieden(draft: Draft<State>, { set }: Van<'gebiedenGewijzigd'>): void {
  const next = Object.fromEntries(set.gebieden.map((gebied) => [gebied.id, gebied]));
  const inUse = [...Object.values(draft.gedragingen), ...Object.values(draft.regels)].find(
    ({ gebiedId }) => next[gebiedId] === undefined,
  );
  if (inUse !== undefined) {
    const naam = draft.gebieden[inUse.gebiedId]?.naam ?? '';
    refuse(`Bij ‘${naam}’ staan al voorbeelden. Haal die eerst weg, of laat het gebied staan.`);
  }
  draft.setNaam = set.naam;
  draft.gebieden = next;
  for (const vel of Object.values(draft.vellen)) {
    vel.gebieden = vel.gebieden.filter((id) => next[id] !== undefined);
  }
}

function addGedragingen(draft: Draft<State>, { gedragingen }: Van<'gedragingenToegevoegd'>): void {
  for (const gedraging of gedragingen) {
    gebiedOf(draft, gedraging.gebiedId);
    if (draft.gedragingen[gedraging.id] !== undefined) refuse('Dit voorbeeld staat er al.');
    draft.gedragingen[gedraging.id] = { ...gedraging, volgorde: lastVolgorde(draft.gedragingen) };
  }
}

/** The examples that it went into stay; they only no longer say that it did. */
function removeGedraging(draft: Draft<State>, id: string): void {
  gedragingOf(draft, id);
  delete draft.gedragingen[id];
  for (const regel of Object.values(draft.regels)) {
    if (regel.uit.includes(id)) regel.uit = regel.uit.filter((other) => other !== id);
  }
}

function divideGebieden(draft: Draft<State>, { groepje, gebieden }: Van<'gebiedenVerdeeld'>): void {
  for (const id of gebieden) gebiedOf(draft, id);
  updateVel(draft, groepje);
  const kept = new Set(gebieden);
  const lost = listVelRegels(draft, groepje.id).find(({ gebiedId }) => !kept.has(gebiedId));
  if (lost !== undefined) {
    const naam = draft.gebieden[lost.gebiedId]?.naam ?? '';
    refuse(`Dit groepje heeft al voorbeelden bij ‘${naam}’. Haal die eerst van het vel.`);
  }
  velOf(draft, groepje.id).gebieden = [...kept];
}

function updateVel(draft: Draft<State>, { id, nummer, leden }: GroepjeNu): void {
  const vel = draft.vellen[id];
  if (vel === undefined)
    draft.vellen[id] = { id, nummer, leden, volgorde: lastVolgorde(draft.vellen), gebieden: [] };
  else Object.assign(vel, { nummer, leden });
}

/** Who writes about an area has taken it. */
function takeGebieden(draft: Draft<State>, velId: string, ids: readonly string[]): void {
  const vel = velOf(draft, velId);
  for (const id of ids) if (!vel.gebieden.includes(id)) vel.gebieden.push(id);
}

function addRegels(
  draft: Draft<State>,
  regels: Van<'velregelsToegevoegd'>['regels'],
  bron: Regel['bron'],
): void {
  for (const regel of regels) {
    gebiedOf(draft, regel.gebiedId);
    for (const id of regel.uit) gedragingOf(draft, id);
    if (draft.regels[regel.id] !== undefined) refuse('Deze regel staat er al.');
    draft.regels[regel.id] = { ...regel, bron, volgorde: lastVolgorde(draft.regels), isVraag: false };
  }
}

function merge(draft: Draft<State>, { id, delen, tekst }: Van<'gedragSamengevoegd'>): void {
  const regels = [...new Set(delen)].flatMap(
    (deel) => draft.samen[deel]?.regels ?? [regelOf(draft, deel).id],
  );
  const gebieden = new Set(regels.map((regelId) => regelOf(draft, regelId).gebiedId));
  const [gebiedId] = gebieden;
  if (gebiedId === undefined || gebieden.size > 1)
    refuse('Deze voorbeelden horen niet bij hetzelfde gebied. Voeg samen binnen één gebied.');
  if (new Set(regels).size < 2) refuse('Kies minstens twee voorbeelden om samen te voegen.');
  if (draft.samen[id] !== undefined && !delen.includes(id)) refuse('Dit is al samengevoegd.');
  const volgorde = lastVolgorde(draft.samen);
  for (const deel of delen) delete draft.samen[deel];
  for (const regelId of regels) takeOut(draft, regelId);
  draft.samen[id] = { id, gebiedId, tekst, regels: [...new Set(regels)], volgorde };
}

function takeApart(draft: Draft<State>, { id, regelId }: Van<'samenLosgemaakt'>): void {
  const samen = samenOf(draft, id);
  if (regelId === null) delete draft.samen[id];
  else if (samen.regels.includes(regelId)) takeOut(draft, regelId);
  else refuse('Dit voorbeeld is al losgemaakt.');
}

/** Takes an example out of what it was merged into; one that is left alone is itself again. */
function takeOut(draft: Draft<State>, regelId: string): void {
  for (const samen of Object.values(draft.samen)) {
    if (!samen.regels.includes(regelId)) continue;
    samen.regels = samen.regels.filter((id) => id !== regelId);
    if (samen.regels.length < 2) delete draft.samen[samen.id];
  }
}

const gebiedOf = (draft: Draft<State>, id: string) =>
  draft.gebieden[id] ?? refuse('Dit gebied is er niet meer. Kies een ander gebied.');
const gedragingOf = (draft: Draft<State>, id: string) =>
  draft.gedragingen[id] ?? refuse('Dit voorbeeld is er niet meer.');
const velOf = (draft: Draft<State>, id: string) => draft.vellen[id] ?? refuse('Dit vel is er niet meer.');
const regelOf = (draft: Draft<State>, id: string) =>
  draft.regels[id] ?? refuse('Deze regel is er niet meer.');
const samenOf = (draft: Draft<State>, id: string) =>
  draft.samen[id] ?? refuse('Deze voorbeelden zijn al losgemaakt.');
