import type { Actie } from '../../../../shared/werkvormen/oogst/acties.ts';

/** Actions on the state of `kanarie-state.ts`, about the answer with this id: every type occurs. */
export const listActies = (id: string): readonly Actie[] => [
  {
    type: 'antwoordenToegevoegd',
    antwoorden: [
      { id: 'nieuw-1', vraagId: 'vraag', tekst: 'Een', van: null },
      { id: 'nieuw-2', vraagId: 'vraag', tekst: 'Twee', van: { soort: 'groepje', leden: ['d1', 'd2'] } },
    ],
  },
  { type: 'antwoordGewijzigd', id, velden: { tekst: 'Anders' } },
  { type: 'antwoordGewijzigd', id, velden: { van: null } },
  { type: 'antwoordVerwijderd', id },
];
