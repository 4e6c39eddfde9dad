import type { GoedWerkActie } from '../../../../shared/werkvormen/goed-werk/acties.ts';
import { createBeeld } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { KANARIE_STATE } from './fixture.ts';

/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export const ACTIES: readonly GoedWerkActie[] = [
  { type: 'situatieGekozen', situatie: null },
  { type: 'situatieGewijzigd', velden: { titel: 'Andere titel' } },
  {
    type: 'ervaringenToegevoegd',
    ervaringen: [
      { id: 'ervaring-3', volgorde: 3, tekst: 'Een', deelnemerId: null, criteria: [], isGekozen: false },
    ],
  },
  { type: 'ervaringGewijzigd', id: 'ervaring-1', velden: { tekst: 'Anders' } },
  { type: 'ervaringVerwijderd', id: 'ervaring-2' },
  {
    type: 'notitiesToegevoegd',
    notities: [{ id: 'notitie-nieuw', volgorde: 9, element: 'values', tekst: 'Een waarde' }],
  },
  { type: 'notitieGewijzigd', id: 'notitie-values', velden: { tekst: 'Anders' } },
  { type: 'notitieVerwijderd', id: 'notitie-values' },
  { type: 'beeldBegonnen', beeld: { ...createBeeld('beeld-3'), volgorde: 3 } },
  { type: 'beeldGewijzigd', id: 'beeld-1', velden: { kernuitspraak: 'Goed werk is tijd maken.' } },
  { type: 'beeldVerwijderd', id: 'beeld-2' },
  { type: 'labelsGewijzigd', labels: { ...KANARIE_STATE.labels, excellent: 'goed is' } },
];
