import type { Draft } from 'immer';
import { refuse } from '../../domain/errors.ts';
import { addNew } from '../../domain/records.ts';
import { countName } from '../count-name.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import type { GoedWerkActie } from './acties.ts';
import type { GoedWerkState } from './state.ts';

/** Applies an action to a dialogue over goed werk. Throws `DialoogtafelError` when it does not fit. */
export function reduceGoedWerk(draft: Draft<GoedWerkState>, actie: GoedWerkActie): void {
  switch (actie.type) {
    case 'situatieGekozen':
      draft.situatie = actie.situatie;
      return;
    case 'situatieGewijzigd':
      Object.assign(draft.situatie ?? refuse('Kies eerst een kritische situatie.'), actie.velden);
      return;
    case 'ervaringenToegevoegd':
      for (const ervaring of actie.ervaringen) addNew(draft.ervaringen, ervaring);
      return;
    case 'ervaringGewijzigd':
      Object.assign(draft.ervaringen[actie.id] ?? refuse('Deze ervaring is er niet meer.'), actie.velden);
      return;
    case 'ervaringVerwijderd':
      delete draft.ervaringen[actie.id];
      return;
    case 'notitiesToegevoegd':
      for (const notitie of actie.notities) addNew(draft.notities, notitie);
      return;
    case 'notitieGewijzigd':
      Object.assign(draft.notities[actie.id] ?? refuse('Deze notitie is er niet meer.'), actie.velden);
      return;
    case 'notitieVerwijderd':
      delete draft.notities[actie.id];
      return;
    case 'beeldBegonnen':
      addNew(draft.beelden, actie.beeld);
      return;
    case 'beeldGewijzigd':
      Object.assign(draft.beelden[actie.id] ?? refuse('Dit beeld is er niet meer.'), actie.velden);
      return;
    case 'beeldVerwijderd':
      delete draft.beelden[actie.id];
      return;
    case 'labelsGewijzigd':
      draft.labels = actie.labels;
      return;
  }
}

const NAMEN: Readonly<Record<GoedWerkActie['type'], string>> = {
  situatieGekozen: 'kritische situatie gekozen',
  situatieGewijzigd: 'kritische situatie gewijzigd',
  ervaringenToegevoegd: 'ervaring toegevoegd',
  ervaringGewijzigd: 'ervaring gewijzigd',
  ervaringVerwijderd: 'ervaring verwijderd',
  notitiesToegevoegd: 'notitie toegevoegd',
  notitieGewijzigd: 'notitie gewijzigd',
  notitieVerwijderd: 'notitie verwijderd',
  beeldBegonnen: 'beeld begonnen',
  beeldGewijzigd: 'beeld gewijzigd',
  beeldVerwijderd: 'beeld verwijderd',
  labelsGewijzigd: 'namen van de drie E’s gewijzigd',
};

/** How an action is remembered: everything here is made together, so everything can be undone. */
export function describeGoedWerk(actie: GoedWerkActie): ActieOmschrijving {
  const described = { naam: NAMEN[actie.type], isOngedaanTeMaken: true };
  switch (actie.type) {
    case 'ervaringenToegevoegd':
      return { ...described, naam: countName(actie.ervaringen, described.naam, 'ervaringen toegevoegd') };
    case 'notitiesToegevoegd':
      return { ...described, naam: countName(actie.notities, described.naam, 'notities toegevoegd') };
    case 'situatieGewijzigd':
      return { ...described, sleutel: `situatie/${Object.keys(actie.velden).join('+')}` };
    case 'ervaringGewijzigd':
    case 'notitieGewijzigd':
    case 'beeldGewijzigd':
      return { ...described, sleutel: `${actie.type}/${actie.id}/${Object.keys(actie.velden).join('+')}` };
    default:
      return described;
  }
}
