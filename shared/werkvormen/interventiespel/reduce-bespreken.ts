import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie } from './acties.ts';
import { MAX_INTERVENTIES, type Onderwerp, type State } from './state.ts';

type BespreekActie = Extract<
  Actie,
  {
    type:
      | 'perGekozen'
      | 'interventiesToegevoegd'
      | 'interventieGewijzigd'
      | 'interventieVerwijderd'
      | 'onderwerpGekozen'
      | 'interventiesOnthuld'
      | 'interventieGekoppeld'
      | 'rijenOvergenomen'
      | 'rijVerwijderd'
      | 'eersteKeuzeToegevoegd'
      | 'eersteKeuzeVerwijderd';
  }
>;

/** Interventions, talking about them, and deepening. Throws `DialoogtafelError` when an action does not fit. */
export function reduceBespreken(draft: Draft<State>, actie: BespreekActie): void {
  switch (actie.type) {
    case 'perGekozen':
      draft.per = actie.per;
      return;
    case 'interventiesToegevoegd':
      addInterventies(draft, actie);
      return;
    case 'interventieGewijzigd':
      interventieOf(draft, actie.id).tekst = actie.tekst;
      return;
    case 'interventieVerwijderd':
      interventieOf(draft, actie.id);
      delete draft.interventies[actie.id];
      for (const keuze of Object.values(draft.eersteKeuzes)) {
        if (keuze.interventieId === actie.id) keuze.interventieId = null;
      }
      return;
    case 'onderwerpGekozen':
      chooseOnderwerp(draft, actie);
      return;
    case 'interventiesOnthuld': {
      const nu = draft.nu === null ? undefined : draft.besprekingen[draft.nu];
      (nu ?? refuse('Kies eerst een situatie of een stapel.')).isOnthuld = true;
      return;
    }
    case 'interventieGekoppeld': {
      const { rijen } = interventieOf(draft, actie.id);
      if (draft.rijen[actie.rijId] === undefined) refuse('Deze rij staat niet meer in het schema.');
      if (actie.isGekoppeld) rijen[actie.rijId] = true;
      else delete rijen[actie.rijId];
      return;
    }
    case 'rijenOvergenomen':
      for (const { id, naam, gebiedId } of actie.rijen)
        draft.rijen[id] = {
          id,
          volgorde: draft.rijen[id]?.volgorde ?? lastVolgorde(draft.rijen),
          naam,
          gebiedId,
        };
      return;
    case 'rijVerwijderd':
      removeRij(draft, actie.id);
      return;
    case 'eersteKeuzeToegevoegd':
      addEersteKeuze(draft, actie);
      return;
    case 'eersteKeuzeVerwijderd':
      if (draft.eersteKeuzes[actie.id] === undefined) refuse('Deze eerste keuze is er niet meer.');
      delete draft.eersteKeuzes[actie.id];
      return;
  }
}

function addInterventies(
  draft: Draft<State>,
  { bij, interventies }: Extract<BespreekActie, { type: 'interventiesToegevoegd' }>,
): void {
  refuseUnlessThere(draft, bij);
  if (Object.keys(draft.interventies).length + interventies.length > MAX_INTERVENTIES)
    refuse(`Er passen ${String(MAX_INTERVENTIES)} interventies bij een spel. Haal er eerst een paar weg.`);
  for (const interventie of interventies) {
    if (draft.interventies[interventie.id] !== undefined) refuse('Deze interventie staat er al.');
    const volgorde = lastVolgorde(draft.interventies);
    draft.interventies[interventie.id] = { ...interventie, volgorde, bij, rijen: {} };
  }
}

function chooseOnderwerp(
  draft: Draft<State>,
  { onderwerp, isGeloot }: Extract<BespreekActie, { type: 'onderwerpGekozen' }>,
): void {
  refuseUnlessThere(draft, onderwerp);
  const { id } = onderwerp;
  draft.besprekingen[id] ??= {
    id,
    volgorde: lastVolgorde(draft.besprekingen),
    onderwerp,
    isGeloot,
    isOnthuld: false,
  };
  draft.nu = id;
}

function removeRij(draft: Draft<State>, id: string): void {
  if (draft.rijen[id] === undefined) refuse('Deze rij staat niet meer in het schema.');
  const gone = new Set([
    id,
    ...Object.values(draft.rijen).flatMap((rij) => (rij.gebiedId === id ? [rij.id] : [])),
  ]);
  for (const interventie of Object.values(draft.interventies)) {
    if (Object.keys(interventie.rijen).some((rijId) => gone.has(rijId)))
      refuse('Er zijn interventies aan deze rij gekoppeld. Maak die eerst los.');
  }
  for (const rijId of gone) delete draft.rijen[rijId];
}

function addEersteKeuze(
  draft: Draft<State>,
  { id, tekst, deelnemerId, interventieId }: Extract<BespreekActie, { type: 'eersteKeuzeToegevoegd' }>,
): void {
  if (draft.eersteKeuzes[id] !== undefined) refuse('Deze eerste keuze staat er al.');
  if (interventieId !== null) interventieOf(draft, interventieId);
  const volgorde = lastVolgorde(draft.eersteKeuzes);
  draft.eersteKeuzes[id] = { id, volgorde, tekst, deelnemerId, interventieId };
}

function refuseUnlessThere(draft: Draft<State>, { soort, id }: Onderwerp): void {
  const record = soort === 'situatie' ? draft.situaties : draft.stapels;
  if (record[id] === undefined) refuse(`Deze ${soort} is er niet meer. Kies een andere.`);
}

function interventieOf(draft: Draft<State>, id: string) {
  return draft.interventies[id] ?? refuse('Deze interventie is er niet meer.');
}
