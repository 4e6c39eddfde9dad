import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Actie } from './acties.ts';
import { findRoot, isZelfde } from './lijst.ts';
import { reduceStemming } from './reduce-stemming.ts';
import { type Idee, MAX_IDEEEN, type State } from './state.ts';

type ActieVan<T extends Actie['type']> = Extract<Actie, { type: T }>;

/** Applies an action: an immer recipe. Throws `DialoogtafelError` with a Dutch melding when it does not fit the state. */
export function reduce(draft: Draft<State>, actie: Actie): void {
  switch (actie.type) {
    case 'vraagGewijzigd':
      draft.vraag = actie.vraag;
      return;
    case 'kGewijzigd':
      if (draft.stemmingen.eerste !== null) refuse('Er is al gestemd: het aantal punten ligt vast.');
      draft.k = actie.k;
      return;
    case 'tweedeStemmingToegevoegd':
      draft.heeftTweede = true;
      return;
    case 'stemmingGeopend':
    case 'stemmingAfgebroken':
    case 'stemmenGeteld':
      reduceStemming(draft, actie);
      return;
    case 'stilToegevoegd':
      for (const item of actie.items) draft.stil[item.id] = item;
      return;
    case 'stilVerwijderd':
      for (const id of actie.ids) delete draft.stil[id];
      return;
    case 'notitiesToegevoegd':
      for (const notitie of actie.notities) {
        if (draft.notities[notitie.id] !== undefined) refuse('Deze notitie staat er al.');
        draft.notities[notitie.id] = notitie;
      }
      return;
    case 'notitieGewijzigd':
      (draft.notities[actie.id] ?? refuse('Deze notitie is er niet meer.')).tekst = actie.tekst;
      return;
    case 'notitieVerwijderd':
      delete draft.notities[actie.id];
      return;
    case 'besluitGewijzigd':
      draft.besluit = actie.besluit;
      return;
    default:
      reduceLijst(draft, actie);
  }
}

type LijstActie = ActieVan<
  | 'ideeToegevoegd'
  | 'beurtGegeven'
  | 'gepast'
  | 'ideeenToegevoegd'
  | 'ideeGewijzigd'
  | 'ideeVerwijderd'
  | 'ideeSamengevoegd'
  | 'ideeLosgemaakt'
>;

function reduceLijst(draft: Draft<State>, actie: LijstActie): void {
  const { eerste, tweede } = draft.stemmingen;
  if (eerste?.isGesloten === false || tweede?.isGesloten === false)
    refuse('De stemming is open: de lijst ligt nu vast. Sluit eerst de stemming.');
  switch (actie.type) {
    case 'ideeToegevoegd':
      takeTurn(draft, actie, actie.id);
      addIdee(draft, actie);
      return;
    case 'beurtGegeven':
      draft.voorrang = actie.deelnemerId;
      return;
    case 'gepast':
      takeTurn(draft, actie, null);
      return;
    case 'ideeenToegevoegd':
      for (const idee of actie.ideeen)
        addIdee(draft, {
          ...idee,
          deelnemerId: null,
          ...(actie.groep !== undefined && { groep: actie.groep }),
        });
      return;
    case 'ideeGewijzigd':
      if (actie.velden.tekst?.trim() === '')
        refuse('Een idee kan niet leeg zijn. Haal het weg als het niet meetelt.');
      Object.assign(ideeOf(draft, actie.id), actie.velden);
      return;
    case 'ideeVerwijderd':
      removeIdee(draft, actie.id);
      return;
    case 'ideeSamengevoegd':
      mergeIdee(draft, actie);
      return;
    case 'ideeLosgemaakt': {
      const idee = ideeOf(draft, actie.id);
      if (idee.samengevoegdMet === null) refuse('Dit idee staat al los.');
      idee.samengevoegdMet = null;
    }
  }
}

function takeTurn(
  draft: Draft<State>,
  { beurtId, deelnemerId, ronde }: Pick<ActieVan<'gepast'>, 'beurtId' | 'deelnemerId' | 'ronde'>,
  ideeId: string | null,
): void {
  if (draft.beurten[beurtId] !== undefined) refuse('Deze beurt is al genoteerd.');
  if (
    Object.values(draft.beurten).some((beurt) => beurt.deelnemerId === deelnemerId && beurt.ronde === ronde)
  )
    refuse('Deze deelnemer is deze ronde al geweest. Wacht op de volgende ronde.');
  delete draft.voorrang;
  draft.beurten[beurtId] = { id: beurtId, volgorde: lastVolgorde(draft.beurten), deelnemerId, ronde, ideeId };
}

function addIdee(
  draft: Draft<State>,
  { id, tekst, deelnemerId, stilId, groep }: Pick<Idee, 'id' | 'tekst' | 'deelnemerId' | 'stilId' | 'groep'>,
): void {
  const ideeen = Object.values(draft.ideeen);
  if (draft.ideeen[id] !== undefined) refuse('Dit idee staat al op de lijst.');
  if (ideeen.length >= MAX_IDEEEN) refuse(`Er passen ${String(MAX_IDEEEN)} ideeën op de lijst.`);
  const nummer = ideeen.reduce((max, each) => Math.max(max, each.nummer), 0) + 1;
  draft.ideeen[id] = {
    id,
    nummer,
    tekst: tekst.trim(),
    toelichting: '',
    deelnemerId,
    samengevoegdMet: null,
    stilId,
    ...(groep !== undefined && { groep }),
  };
}

// A turn goes with its idea: what was written down wrongly can be said again.
function removeIdee(draft: Draft<State>, id: string): void {
  if (draft.ideeen[id] === undefined) return;
  delete draft.ideeen[id];
  for (const beurt of Object.values(draft.beurten)) if (beurt.ideeId === id) delete draft.beurten[beurt.id];
  for (const idee of Object.values(draft.ideeen))
    if (idee.samengevoegdMet === id) idee.samengevoegdMet = null;
}

function mergeIdee(draft: Draft<State>, { id, naar, isAkkoord }: ActieVan<'ideeSamengevoegd'>): void {
  const idee = ideeOf(draft, id);
  const doel = ideeOf(draft, naar);
  if (idee.samengevoegdMet !== null || doel.samengevoegdMet !== null)
    refuse('Dit idee is al samengevoegd. Haal het eerst uit elkaar.');
  if (findRoot(draft, naar)?.id === id) refuse('Een idee kan niet met zichzelf worden samengevoegd.');
  if (!isAkkoord && !isZelfde(idee, doel))
    refuse('Deze ideeën zijn niet precies hetzelfde. Vraag eerst of de indieners het goedvinden.');
  idee.samengevoegdMet = naar;
}

function ideeOf(draft: Draft<State>, id: string) {
  return draft.ideeen[id] ?? refuse('Dit idee staat niet meer op de lijst.');
}
