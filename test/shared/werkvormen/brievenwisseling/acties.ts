import type { BrievenActie } from '../../../../shared/werkvormen/brievenwisseling/acties.ts';

/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export const ACTIES: readonly BrievenActie[] = [
  { type: 'kaderGewijzigd', velden: { thema: 'Ruimte geven', vragen: ['Wat raakte je?'] } },
  { type: 'beurtenGewijzigd', beurten: 3 },
  {
    type: 'briefToegevoegd',
    brief: { id: 'brief-4', volgorde: 4, tekst: 'Beste collega', schrijver: null, isNietOpZaal: false },
  },
  { type: 'briefGewijzigd', id: 'brief-1', velden: { tekst: 'Anders', isNietOpZaal: true } },
  { type: 'briefVerwijderd', id: 'brief-3' },
  {
    type: 'brievenVerdeeld',
    toewijzingen: [{ id: 'toewijzing-2', briefId: 'brief-3', lezer: 'deelnemer-1', beurt: 1 }],
    vervallen: ['toewijzing-1'],
  },
  {
    type: 'antwoordToegevoegd',
    antwoord: {
      id: 'antwoord-4',
      volgorde: 4,
      briefId: 'brief-3',
      tekst: 'Dank voor je brief',
      lezer: null,
      beurt: null,
      isNietOpZaal: false,
    },
  },
  { type: 'antwoordGewijzigd', id: 'antwoord-1', velden: { isNietOpZaal: true } },
  { type: 'antwoordVerwijderd', id: 'antwoord-2' },
  { type: 'inzichtenToegevoegd', inzichten: [{ id: 'inzicht-2', volgorde: 2, tekst: 'Vraag het' }] },
  { type: 'inzichtGewijzigd', id: 'inzicht-1', tekst: 'Anders' },
  { type: 'inzichtVerwijderd', id: 'inzicht-1' },
  { type: 'wisselingGesloten' },
];
