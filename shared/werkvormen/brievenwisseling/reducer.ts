import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { addNew } from '../../domain/records.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import type { BrievenActie } from './acties.ts';
import { isBeantwoord } from './post.ts';
import type { Brief, BrievenState } from './state.ts';

/** Applies an action to an exchange of letters. Throws `DialoogtafelError` when it does not fit. */
export function reduceBrieven(draft: Draft<BrievenState>, actie: BrievenActie): void {
  switch (actie.type) {
    case 'kaderGewijzigd':
      Object.assign(draft, actie.velden);
      return;
    case 'beurtenGewijzigd':
      changeBeurten(draft, actie.beurten);
      return;
    case 'briefToegevoegd':
      refuseEmpty(actie.brief.tekst);
      addNew(draft.brieven, actie.brief);
      return;
    case 'briefGewijzigd':
      change(draft.brieven[actie.id] ?? refuse('Deze brief is er niet meer.'), actie.velden);
      return;
    case 'briefVerwijderd':
      removeBrief(draft, actie.id);
      return;
    case 'brievenVerdeeld':
      giveOut(draft, actie);
      return;
    case 'antwoordToegevoegd':
      refuseEmpty(actie.antwoord.tekst);
      if (draft.brieven[actie.antwoord.briefId] === undefined) refuse('Deze brief is er niet meer.');
      addNew(draft.antwoorden, actie.antwoord);
      return;
    case 'antwoordGewijzigd':
      change(draft.antwoorden[actie.id] ?? refuse('Dit antwoord is er niet meer.'), actie.velden);
      return;
    case 'antwoordVerwijderd':
      delete draft.antwoorden[actie.id];
      return;
    case 'inzichtenToegevoegd':
      for (const inzicht of actie.inzichten) addNew(draft.inzichten, inzicht);
      return;
    case 'inzichtGewijzigd':
      (draft.inzichten[actie.id] ?? refuse('Dit inzicht is er niet meer.')).tekst = actie.tekst;
      return;
    case 'inzichtVerwijderd':
      delete draft.inzichten[actie.id];
      return;
    case 'wisselingGesloten':
      draft.isGesloten = true;
      return;
  }
}

function refuseEmpty(tekst: string): void {
  if (tekst.trim() === '')
    refuse('Er staat nog niets op het papier. Schrijf eerst iets, een paar zinnen is genoeg.');
}

// What came through invoer is for its writer to show: it can be kept off the zaal, and never put on it again.
function change<T extends Pick<Brief, 'isNietOpZaal' | 'isIngeleverd'>>(stuk: T, velden: Partial<T>): void {
  if (velden.isNietOpZaal === false && stuk.isNietOpZaal && stuk.isIngeleverd === true)
    refuse('Dit is ingeleverd: wie het schreef bepaalt of het op de zaal mag. Het blijft eraf.');
  Object.assign(stuk, velden);
}

function changeBeurten(draft: Draft<BrievenState>, beurten: number): void {
  const isUsed = ({ beurt }: { beurt: number | null }): boolean => beurt !== null && beurt > beurten;
  if (Object.values(draft.toewijzingen).some(isUsed) || Object.values(draft.antwoorden).some(isUsed))
    refuse('In die ronde zijn al brieven verdeeld. Die ronde blijft.');
  draft.beurten = beurten;
}

function removeBrief(draft: Draft<BrievenState>, id: string): void {
  if (Object.values(draft.antwoorden).some(({ briefId }) => briefId === id))
    refuse('Deze brief is al beantwoord. Haal eerst de antwoorden weg.');
  delete draft.brieven[id];
  for (const toewijzing of Object.values(draft.toewijzingen)) {
    if (toewijzing.briefId === id) delete draft.toewijzingen[toewijzing.id];
  }
}

function giveOut(
  draft: Draft<BrievenState>,
  { toewijzingen, vervallen }: Extract<BrievenActie, { type: 'brievenVerdeeld' }>,
): void {
  if (draft.isAnoniem) refuse('In een ronde zonder namen krijgt ieder codewoord vanzelf een brief.');
  for (const id of vervallen) {
    const toewijzing = draft.toewijzingen[id];
    if (toewijzing !== undefined && !isBeantwoord(draft, toewijzing)) delete draft.toewijzingen[id];
  }
  for (const toewijzing of toewijzingen) {
    const brief = draft.brieven[toewijzing.briefId] ?? refuse('Deze brief is er niet meer. Verdeel opnieuw.');
    if (brief.schrijver === toewijzing.lezer) refuse('Niemand krijgt de eigen brief. Verdeel opnieuw.');
    addNew(draft.toewijzingen, toewijzing);
  }
}

const NAMEN: Readonly<Record<BrievenActie['type'], string>> = {
  kaderGewijzigd: 'thema of vragen gewijzigd',
  beurtenGewijzigd: 'aantal rondes gewijzigd',
  briefToegevoegd: 'brief toegevoegd',
  briefGewijzigd: 'brief gewijzigd',
  briefVerwijderd: 'brief verwijderd',
  brievenVerdeeld: 'brieven verdeeld',
  antwoordToegevoegd: 'antwoord toegevoegd',
  antwoordGewijzigd: 'antwoord gewijzigd',
  antwoordVerwijderd: 'antwoord verwijderd',
  inzichtenToegevoegd: 'inzicht toegevoegd',
  inzichtGewijzigd: 'inzicht gewijzigd',
  inzichtVerwijderd: 'inzicht verwijderd',
  wisselingGesloten: 'brieven afgesloten',
};

/** How an action is remembered. */
export function describeBrieven(actie: BrievenActie): ActieOmschrijving {
  const naam = NAMEN[actie.type];
  const isOngedaanTeMaken = actie.type !== 'wisselingGesloten';
  switch (actie.type) {
    case 'kaderGewijzigd':
      return { naam, isOngedaanTeMaken, sleutel: `kader/${Object.keys(actie.velden).join('+')}` };
    case 'briefGewijzigd':
    case 'antwoordGewijzigd':
      return {
        naam,
        isOngedaanTeMaken,
        sleutel: `${actie.type}/${actie.id}/${Object.keys(actie.velden).join('+')}`,
      };
    case 'inzichtGewijzigd':
      return { naam, isOngedaanTeMaken, sleutel: `${actie.type}/${actie.id}` };
    default:
      return { naam, isOngedaanTeMaken };
  }
}
