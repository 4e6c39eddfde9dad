import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie } from './acties.ts';
import { MAX_STAPELS, type State } from './state.ts';

type BordActie = Extract<
  Actie,
  {
    type:
      | 'situatieGelegd'
      | 'situatieTeruggelegd'
      | 'stapelToegevoegd'
      | 'stapelGewijzigd'
      | 'stapelVerwijderd';
  }
>;

/** The moves of slips and piles. Throws `DialoogtafelError` when one does not fit. */
export function reduceBord(draft: Draft<State>, actie: BordActie): void {
  switch (actie.type) {
    case 'situatieGelegd':
      stapelOf(draft, actie.stapelId);
      lay(draft, actie.id, actie.stapelId, actie.opId);
      return;
    case 'situatieTeruggelegd':
      lay(draft, actie.id, null, null);
      return;
    case 'stapelToegevoegd':
      addStapel(draft, actie);
      return;
    case 'stapelGewijzigd':
      stapelOf(draft, actie.id).naam = actie.naam;
      sweep(draft, actie.id);
      return;
    case 'stapelVerwijderd':
      removeStapel(draft, actie.id);
      return;
  }
}

/** Slips that lie on this one go where it goes. Laid on a slip that lies on another, it comes on the lowest. */
function lay(draft: Draft<State>, id: string, stapelId: string | null, opId: string | null): void {
  const situatie = situatieOf(draft, id);
  const base = opId === null ? null : situatieOf(draft, situatieOf(draft, opId).opId ?? opId);
  if (base?.id === id) refuse('Een briefje kan niet op zichzelf liggen.');
  if (base !== null && base.stapelId !== stapelId) refuse('Dit briefje ligt intussen op een andere stapel.');
  const from = situatie.stapelId;
  const ligging = Object.values(draft.situaties).reduce((max, each) => Math.max(max, each.ligging), 0) + 1;
  for (const each of Object.values(draft.situaties)) {
    if (each.opId !== id) continue;
    each.stapelId = stapelId;
    if (base !== null) each.opId = base.id;
  }
  Object.assign(situatie, { stapelId, opId: base?.id ?? null, ligging });
  if (from !== null && from !== stapelId) sweep(draft, from);
}

function addStapel(
  draft: Draft<State>,
  { id, naam, situatieId }: Extract<BordActie, { type: 'stapelToegevoegd' }>,
): void {
  if (draft.stapels[id] !== undefined) refuse('Deze stapel is er al.');
  if (Object.keys(draft.stapels).length >= MAX_STAPELS)
    refuse(`Er passen ${String(MAX_STAPELS)} stapels op tafel. Voeg er eerst een paar samen.`);
  draft.stapels[id] = { id, volgorde: lastVolgorde(draft.stapels), naam };
  if (situatieId !== null) lay(draft, situatieId, id, null);
}

function removeStapel(draft: Draft<State>, id: string): void {
  stapelOf(draft, id);
  refuseWhenUsed(draft, id);
  for (const situatie of Object.values(draft.situaties)) {
    if (situatie.stapelId === id) situatie.stapelId = null;
  }
  delete draft.stapels[id];
  delete draft.besprekingen[id];
}

function refuseWhenUsed(draft: Draft<State>, id: string): void {
  if (hasInterventies(draft, id)) refuse('Bij deze stapel staan interventies. Haal die eerst weg.');
  if (draft.nu === id) refuse('Jullie praten nu over deze stapel. Kies eerst iets anders.');
}

const hasInterventies = (draft: Draft<State>, id: string): boolean =>
  Object.values(draft.interventies).some(({ bij }) => bij.soort === 'stapel' && bij.id === id);

/** A pile without a name, slips or interventions is no pile any more. */
function sweep(draft: Draft<State>, id: string): void {
  const stapel = draft.stapels[id];
  if (stapel === undefined || stapel.naam !== '' || hasInterventies(draft, id) || draft.nu === id) return;
  if (Object.values(draft.situaties).some(({ stapelId }) => stapelId === id)) return;
  delete draft.stapels[id];
  delete draft.besprekingen[id];
}

function situatieOf(draft: Draft<State>, id: string) {
  return draft.situaties[id] ?? refuse('Dit briefje is er niet meer. Kies een ander briefje.');
}

function stapelOf(draft: Draft<State>, id: string) {
  return draft.stapels[id] ?? refuse('Deze stapel is er niet meer. Kies een andere stapel.');
}
