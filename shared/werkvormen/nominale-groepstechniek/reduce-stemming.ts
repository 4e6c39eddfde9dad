import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { checkRangorde } from '../rangorde.ts';
import type { Actie } from './acties.ts';
import { listIdeeen } from './lijst.ts';
import type { State, Stemming } from './state.ts';
import { limitK } from './stemming.ts';
import { makeStemvraag } from './stemvraag.ts';

type StemmingActie = Extract<Actie, { type: 'stemmingGeopend' | 'stemmingAfgebroken' | 'stemmenGeteld' }>;

/** Opens, breaks off and counts a vote. */
export function reduceStemming(draft: Draft<State>, actie: StemmingActie): void {
  const { stemmingen } = draft;
  switch (actie.type) {
    case 'stemmingGeopend':
      if (stemmingen[actie.stemming] !== null) refuse('Deze stemming is al geopend.');
      if (actie.stemming === 'tweede') draft.heeftTweede = true;
      stemmingen[actie.stemming] =
        actie.stemming === 'eerste' ? openEerste(draft) : openTweede(draft, actie.ideeIds);
      return;
    case 'stemmingAfgebroken':
      openOf(draft, actie.stemming);
      stemmingen[actie.stemming] = null;
      return;
    case 'stemmenGeteld': {
      const stemming = openOf(draft, actie.stemming);
      const vraag = makeStemvraag(stemming);
      for (const stem of actie.stemmen) {
        const melding = checkRangorde(vraag, stem.rangorde.join('\n'));
        if (melding !== null) refuse(`Een stem telt niet mee. ${melding}`);
        stemming.stemmen[stem.id] = stem;
      }
      Object.assign(stemming, { isGesloten: true, verwacht: actie.verwacht });
    }
  }
}

function openOf({ stemmingen }: Draft<State>, id: 'eerste' | 'tweede'): Draft<Stemming> {
  const stemming = stemmingen[id] ?? refuse('Deze stemming is nog niet geopend.');
  if (stemming.isGesloten) refuse('Deze stemming is al gesloten.');
  return stemming;
}

function openEerste(state: State): Stemming {
  const ideeen = listIdeeen(state).map(({ id, nummer, tekst }) => ({ id, nummer, tekst }));
  if (ideeen.length < 2) refuse('Zet eerst minstens twee ideeën op de lijst.');
  return makeStemming(ideeen, limitK(state.k, ideeen.length));
}

/** All ideas by the same rules, or those that are equal; two ideas are one vote each. */
function openTweede(state: State, ideeIds: readonly string[] | null): Stemming {
  const { eerste } = state.stemmingen;
  if (eerste?.isGesloten !== true) refuse('Sluit eerst de eerste stemming.');
  const chosen = Object.values(eerste.ideeen).filter(({ id }) => ideeIds?.includes(id) ?? true);
  if (chosen.length < 2 || (ideeIds !== null && chosen.length !== new Set(ideeIds).size))
    refuse('Kies minstens twee ideeën van de eerste stemming.');
  const k = chosen.length === 2 ? 1 : limitK(state.k, chosen.length);
  return makeStemming(chosen, k);
}

function makeStemming(ideeen: readonly Stemming['ideeen'][string][], k: number): Stemming {
  const byId = Object.fromEntries(ideeen.map((idee) => [idee.id, { ...idee }]));
  return { k, ideeen: byId, isGesloten: false, verwacht: 0, stemmen: {} };
}
