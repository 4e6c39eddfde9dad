import type { Draft } from 'immer';
import type { Actie } from './acties.ts';
import type { BijeenkomstState, Onderdeel, Positie } from './bijeenkomst.ts';
import { refuse } from './errors.ts';
import { beginAgain, shortenOnderdeel } from './herplannen.ts';
import { planNow } from './gepland.ts';
import { parseOrRefuse } from './parse.ts';
import { type FindWerkvorm, isSamePositie, resolvePlek } from './programma.ts';
import { describeRondom, reduceRondom } from './rondom.ts';
import {
  createTimer,
  extendTimer,
  pauseTimer,
  restartTimer,
  resumeTimer,
  startTimer,
  type Timer,
} from './timer.ts';
import { lastVolgorde } from './volgorde.ts';
import type { ActieOmschrijving } from '../werkvormen/werkvorm.ts';

type State = Draft<BijeenkomstState>;

/**
 * Applies an action to a bijeenkomst: an immer recipe, pure but for the draft it changes.
 * Throws `DialoogtafelError` with a Dutch melding when the action does not fit the state.
 */
export function reduceBijeenkomst(draft: State, actie: Actie, find: FindWerkvorm): void {
  switch (actie.type) {
    case 'gegevensGewijzigd':
      Object.assign(draft, actie.gegevens);
      return;
    case 'onderdeelToegevoegd':
      if (draft.onderdelen[actie.onderdeel.id] !== undefined)
        refuse('Dit onderdeel staat al in het programma.');
      draft.onderdelen[actie.onderdeel.id] = actie.onderdeel;
      return;
    case 'onderdeelGewijzigd':
      if (actie.velden.isOvergeslagen === true) refuseWhileBusy(draft, actie.id);
      Object.assign(onderdeelOf(draft, actie.id), actie.velden);
      return;
    case 'onderdeelVerplaatst':
      onderdeelOf(draft, actie.id).volgorde = actie.volgorde;
      return;
    case 'onderdeelVerwijderd':
      removeOnderdeel(draft, actie.id);
      return;
    case 'onderdelenIngekort':
      for (const { id, minuten } of actie.inkortingen) shortenOnderdeel(draft, id, minuten, find);
      return;
    case 'opnieuwBegonnen':
      beginAgain(draft);
      return;
    case 'rondeToegevoegd':
      addRonde(draft, actie, find);
      return;
    case 'rondeVerplaatst':
      rondeOf(draft, actie.id).volgorde = actie.volgorde;
      return;
    case 'rondeVerwijderd':
      removeRonde(draft, actie.id);
      return;
    case 'stapMinutenGewijzigd':
      rondeOf(draft, actie.rondeId).minuten[actie.stapId] = actie.minuten;
      return;
    case 'stapNotitieGewijzigd':
      rondeOf(draft, actie.rondeId).notities[actie.stapId] = actie.tekst;
      return;
    case 'rondeActie': {
      const ronde = rondeOf(draft, actie.rondeId);
      const werkvorm = find(ronde.werkvorm);
      if (werkvorm.invoer?.alleenInvoer?.includes(actie.actie.type) === true)
        refuse('Dit kan alleen door in te leveren.');
      werkvorm.reduce(ronde.state, parseOrRefuse(werkvorm.acties, actie.actie));
      return;
    }
    case 'positieGewijzigd':
      moveTo(draft, actie.positie, actie.bezoekId, actie.op, find);
      return;
    case 'timerGestart':
      draft.timer = startTimer(draft.timer, actie.op);
      return;
    case 'timerGepauzeerd':
      draft.timer = pauseTimer(draft.timer, actie.op);
      return;
    case 'timerVerlengd':
      draft.timer = extendTimer(draft.timer, actie.minuten);
      return;
    case 'timerHerstart':
      draft.timer = restartTimer(draft.timer, actie.op);
      return;
    case 'timerHerstartTeruggenomen':
      draft.timer = resumeTimer(draft.timer);
      return;
    case 'aanwezigheidGewijzigd':
      if (actie.isAanwezig) delete draft.afwezig[actie.deelnemerId];
      else draft.afwezig[actie.deelnemerId] = true;
      return;
    case 'groepjesGemaakt':
      rondeOf(draft, actie.rondeId).groepjes[actie.stapId] = actie.groepjes;
      return;
    case 'itemsToegevoegd':
    case 'itemGewijzigd':
    case 'itemVerwijderd':
    case 'vooruitblikGewijzigd':
      reduceRondom(draft, actie);
      return;
  }
}

/** How an action is remembered: what undo calls it and whether it can be undone. */
export function describeActie(actie: Actie, state: BijeenkomstState, find: FindWerkvorm): ActieOmschrijving {
  switch (actie.type) {
    case 'rondeActie': {
      const ronde = state.rondes[actie.rondeId];
      if (ronde === undefined) return refuse('Deze ronde bestaat niet meer. Ga terug naar het programma.');
      const werkvorm = find(ronde.werkvorm);
      const described = werkvorm.describe(parseOrRefuse(werkvorm.acties, actie.actie), ronde.state);
      return described.sleutel === undefined
        ? described
        : { ...described, sleutel: `${ronde.id}/${described.sleutel}` };
    }
    case 'gegevensGewijzigd': {
      const velden = Object.keys(actie.gegevens).join('+');
      return { naam: 'gegevens gewijzigd', isOngedaanTeMaken: true, sleutel: `gegevens/${velden}` };
    }
    case 'onderdelenIngekort':
      return { naam: 'tijd ingekort', isOngedaanTeMaken: true };
    case 'opnieuwBegonnen':
      return { naam: 'opnieuw begonnen', isOngedaanTeMaken: true };
    case 'onderdeelGewijzigd': {
      const velden = Object.keys(actie.velden).join('+');
      return {
        naam: nameWijziging(actie.velden),
        isOngedaanTeMaken: true,
        sleutel: `onderdeel/${actie.id}/${velden}`,
      };
    }
    case 'stapNotitieGewijzigd':
      return {
        naam: 'notitie gewijzigd',
        isOngedaanTeMaken: true,
        sleutel: `notitie/${actie.rondeId}/${actie.stapId}`,
      };
    case 'onderdeelToegevoegd':
      return { naam: 'onderdeel toegevoegd', isOngedaanTeMaken: true };
    case 'onderdeelVerplaatst':
      return { naam: 'onderdeel verplaatst', isOngedaanTeMaken: true };
    case 'onderdeelVerwijderd':
      return { naam: 'onderdeel verwijderd', isOngedaanTeMaken: true };
    case 'rondeToegevoegd':
      return { naam: 'werkvorm toegevoegd', isOngedaanTeMaken: true };
    case 'rondeVerplaatst':
      return { naam: 'werkvorm verplaatst', isOngedaanTeMaken: true };
    case 'rondeVerwijderd':
      return { naam: 'werkvorm verwijderd', isOngedaanTeMaken: true };
    case 'stapMinutenGewijzigd':
      return { naam: 'minuten gewijzigd', isOngedaanTeMaken: true };
    case 'aanwezigheidGewijzigd':
      return { naam: 'aanwezigheid gewijzigd', isOngedaanTeMaken: true };
    case 'groepjesGemaakt':
      return { naam: 'groepjes gemaakt', isOngedaanTeMaken: true };
    case 'itemsToegevoegd':
    case 'itemGewijzigd':
    case 'itemVerwijderd':
    case 'vooruitblikGewijzigd':
      return describeRondom(actie);
    // Where the room is and its time have buttons of their own that take them back; undo is for the work.
    case 'positieGewijzigd':
    case 'timerGestart':
    case 'timerGepauzeerd':
    case 'timerVerlengd':
    case 'timerHerstart':
    case 'timerHerstartTeruggenomen':
      return { naam: actie.type, isOngedaanTeMaken: false };
  }
}

function onderdeelOf(draft: State, id: string) {
  return draft.onderdelen[id] ?? refuse('Dit onderdeel staat niet meer in het programma.');
}

function rondeOf(draft: State, id: string) {
  return draft.rondes[id] ?? refuse('Deze ronde bestaat niet meer. Ga terug naar het programma.');
}

function refuseWhileBusy(draft: State, onderdeelId: string): void {
  if (draft.positie?.onderdeelId === onderdeelId)
    refuse('Dit onderdeel is nu bezig. Ga eerst naar een ander onderdeel.');
}

function nameWijziging({ isOvergeslagen }: Partial<Onderdeel>): string {
  if (isOvergeslagen === undefined) return 'onderdeel gewijzigd';
  return isOvergeslagen ? 'onderdeel overgeslagen' : 'onderdeel weer meegenomen';
}

function removeOnderdeel(draft: State, id: string): void {
  refuseWhileBusy(draft, id);
  delete draft.onderdelen[id];
  for (const ronde of Object.values(draft.rondes)) {
    if (ronde.onderdeelId === id) delete draft.rondes[ronde.id];
  }
}

function addRonde(
  draft: State,
  actie: Extract<Actie, { type: 'rondeToegevoegd' }>,
  find: FindWerkvorm,
): void {
  onderdeelOf(draft, actie.onderdeelId);
  if (draft.rondes[actie.id] !== undefined) refuse('Deze werkvorm staat al in het programma.');
  const werkvorm = find(actie.werkvorm);
  draft.rondes[actie.id] = {
    id: actie.id,
    onderdeelId: actie.onderdeelId,
    volgorde: lastVolgorde(draft.rondes),
    werkvorm: werkvorm.id,
    versie: werkvorm.versie,
    minuten: {},
    notities: {},
    groepjes: {},
    state: werkvorm.initialState(parseOrRefuse(werkvorm.opties, actie.opties ?? werkvorm.standaardOpties)),
  };
}

function removeRonde(draft: State, id: string): void {
  if (draft.positie?.rondeId === id) refuse('Deze werkvorm is nu bezig. Ga eerst naar een ander onderdeel.');
  delete draft.rondes[id];
}

function moveTo(draft: State, positie: Positie, bezoekId: string, op: number, find: FindWerkvorm): void {
  const plek = resolvePlek(draft, find, positie);
  if (plek === null) return refuse('Deze stap bestaat niet meer. Kies een andere stap.');
  if (isSamePositie(draft.positie, positie)) return;
  if (draft.bezoeken[bezoekId] !== undefined) refuse('Deze stap is al begonnen.');
  for (const bezoek of Object.values(draft.bezoeken)) {
    if (bezoek.tot === null) Object.assign(bezoek, { tot: op, timer: pauseTimer(draft.timer, op) });
  }
  draft.timer = startTimer(findLeftTimer(draft.bezoeken, positie) ?? createTimer(plek.minuten), op);
  if (Object.keys(draft.bezoeken).length === 0) draft.gepland = planNow(draft);
  // Who goes there does not leave it out.
  onderdeelOf(draft, positie.onderdeelId).isOvergeslagen = false;
  draft.bezoeken[bezoekId] = { ...positie, id: bezoekId, van: op, tot: null, timer: null };
  draft.positie = positie;
}

// Going back loses nothing: a stap that was left by mistake has the time it had.
function findLeftTimer(bezoeken: BijeenkomstState['bezoeken'], positie: Positie): Timer | null {
  const earlier = Object.values(bezoeken).filter((bezoek) => isSamePositie(bezoek, positie));
  const last = earlier.sort((a, b) => (a.tot ?? 0) - (b.tot ?? 0)).at(-1);
  return last?.timer ?? null;
}
