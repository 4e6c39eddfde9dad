import type { Actie } from '../../../../shared/werkvormen/nominale-groepstechniek/acties.ts';
import { KANARIE_STATE, TWEEDE_OPEN } from './fixture.ts';

/** Actions on the state of `fixture.ts`: each fits it. */
export const ACTIES: readonly Actie[] = [
  { type: 'vraagGewijzigd', vraag: 'Wat willen we leren?' },
  {
    type: 'ideeToegevoegd',
    id: 'idee-9',
    tekst: 'Nieuw',
    beurtId: 'b-9',
    deelnemerId: 'd-9',
    ronde: 1,
    stilId: null,
  },
  { type: 'beurtGegeven', deelnemerId: 'd-9' },
  { type: 'gepast', beurtId: 'b-9', deelnemerId: 'd-9', ronde: 1 },
  { type: 'ideeenToegevoegd', ideeen: [{ id: 'idee-9', tekst: 'Nieuw', stilId: 'stil-2' }] },
  { type: 'ideeGewijzigd', id: 'idee-2', velden: { tekst: 'Anders' } },
  { type: 'ideeVerwijderd', id: 'idee-1' },
  { type: 'ideeSamengevoegd', id: 'idee-3', naar: 'idee-2', isAkkoord: true },
  { type: 'ideeLosgemaakt', id: 'idee-4' },
  { type: 'stilToegevoegd', items: [{ id: 'stil-9', volgorde: 9, tekst: 'Stil', deelnemerId: null }] },
  { type: 'stilVerwijderd', ids: ['stil-2'] },
  { type: 'notitiesToegevoegd', notities: [{ id: 'notitie-9', volgorde: 9, tekst: 'Iets' }] },
  { type: 'notitieGewijzigd', id: 'notitie-1', tekst: 'Anders' },
  { type: 'notitieVerwijderd', id: 'notitie-1' },
  { type: 'besluitGewijzigd', besluit: 'We kiezen nummer 2.' },
];

const EEN_KEER = { ...KANARIE_STATE, stemmingen: { ...KANARIE_STATE.stemmingen, tweede: null } };
const NIET_GESTEMD = { ...KANARIE_STATE, heeftTweede: false, stemmingen: { eerste: null, tweede: null } };

/** Actions that fit another state. */
export const ANDERS: readonly { readonly state: unknown; readonly actie: Actie }[] = [
  { state: NIET_GESTEMD, actie: { type: 'kGewijzigd', k: 4 } },
  { state: NIET_GESTEMD, actie: { type: 'tweedeStemmingToegevoegd' } },
  { state: NIET_GESTEMD, actie: { type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null } },
  {
    state: EEN_KEER,
    actie: { type: 'stemmingGeopend', stemming: 'tweede', ideeIds: ['idee-1', 'idee-2'] },
  },
  { state: TWEEDE_OPEN, actie: { type: 'stemmingAfgebroken', stemming: 'tweede' } },
  {
    state: TWEEDE_OPEN,
    actie: {
      type: 'stemmenGeteld',
      stemming: 'tweede',
      stemmen: [{ id: 'stem-9', rangorde: ['idee-3', 'idee-1'] }],
      verwacht: 4,
    },
  },
];
