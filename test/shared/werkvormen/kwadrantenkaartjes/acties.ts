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
  {
    type: 'bordToegevoegd',
    id: 'bord-3',
    deelnemerId: 'd2',
    posities: [
      { id: 'bak', x: 1, y: -1 },
      { id: 'is-weg', x: 0, y: 0 },
    ],
  },
  { type: 'ingeleverdBordVerwijderd', id: 'bord-2' },
  { type: 'bordBegonnen', id: 'bord-4', deelnemerId: null },
  { type: 'papierKaartGelegd', bordId: 'bord-1', id: 'bak', x: 0.1, y: -0.9 },
  { type: 'papierKaartWeggehaald', bordId: 'bord-1', id: 'gelegd' },
  { type: 'bordVerwijderd', id: 'bord-1' },
  { type: 'momentToegevoegd', id: 'n3', naam: 'Voor de pauze' },
  {
    type: 'naastToegevoegd',
    id: 'n4',
    naam: 'Oktober',
    variant: 'blauw',
    kaarten: [{ titel: 'kanarie-kwadranten-gelegd-titel', x: 1, y: 1 }],
  },
  { type: 'naastVerwijderd', id: 'n1' },
  { type: 'inzichtToegevoegd', id: 'i2', tekst: 'Niemand gebruikt video.' },
  { type: 'inzichtGewijzigd', id: 'i1', tekst: 'Anders gezegd' },
  { type: 'inzichtVerwijderd', id: 'i1' },
];
