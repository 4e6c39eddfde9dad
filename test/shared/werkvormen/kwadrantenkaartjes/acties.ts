import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';

/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export const ACTIES: readonly Actie[] = [
  { type: 'kaartVerplaatst', id: 'bak', x: 0.5, y: 0.25 },
  { type: 'kaartVerplaatst', id: 'gelegd', x: -1, y: 1 },
  { type: 'kaartVerplaatst', id: 'eigen', x: 0, y: 0, isToets: true },
  { type: 'kaartTeruggelegd', id: 'gelegd' },
  { type: 'kaartenToegevoegd', kaarten: [{ id: 'nieuw-1', titel: 'Meelopen', toelichting: '' }] },
  {
    type: 'kaartenToegevoegd',
    kaarten: [
      { id: 'nieuw-2', titel: 'Een', toelichting: 'a' },
      { id: 'nieuw-3', titel: 'Twee', toelichting: '' },
    ],
  },
  { type: 'kaartGewijzigd', id: 'gelegd', velden: { titel: 'Anders' } },
  { type: 'kaartGewijzigd', id: 'bak', velden: { toelichting: 'Uitleg' } },
  { type: 'kaartVerwijderd', id: 'gelegd' },
  { type: 'conclusieGetrokken', id: 'bak', label: 'minder' },
  { type: 'conclusieGetrokken', id: 'gelegd', label: 'intensiveren' },
  { type: 'conclusieNotitieGewijzigd', id: 'gelegd', notitie: 'Samen proberen' },
  { type: 'conclusieVerwijderd', id: 'gelegd' },
  { type: 'inzichtToegevoegd', id: 'i2', tekst: 'Niemand gebruikt video.' },
  { type: 'inzichtGewijzigd', id: 'i1', tekst: 'Anders gezegd' },
  { type: 'inzichtVerwijderd', id: 'i1' },
];
