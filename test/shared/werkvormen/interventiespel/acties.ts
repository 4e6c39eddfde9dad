import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';

const nieuw = (id: string) => ({ id, tekst: `Tekst van ${id}`, deelnemerId: null });

/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export const ACTIES: readonly Actie[] = [
  { type: 'situatiesToegevoegd', situaties: [nieuw('s8')] },
  { type: 'situatiesToegevoegd', situaties: [nieuw('s9'), { ...nieuw('s10'), deelnemerId: 'd1' }] },
  { type: 'situatieGewijzigd', id: 's1', tekst: 'Anders' },
  { type: 'situatieVerwijderd', id: 's4' },
  { type: 'situatieGelegd', id: 's4', stapelId: 'p2', opId: null },
  { type: 'situatieGelegd', id: 's4', stapelId: 'p2', opId: 's3', isToets: true },
  { type: 'situatieGelegd', id: 's1', stapelId: 'p2', opId: 's3' },
  { type: 'situatieTeruggelegd', id: 's1' },
  { type: 'stapelToegevoegd', id: 'p3', naam: '', situatieId: 's4' },
  { type: 'stapelToegevoegd', id: 'p4', naam: 'Later', situatieId: null },
  { type: 'stapelGewijzigd', id: 'p2', naam: 'Feedback' },
  { type: 'stapelVerwijderd', id: 'p2' },
  { type: 'perGekozen', per: 'stapel' },
  { type: 'interventiesToegevoegd', bij: { soort: 'situatie', id: 's4' }, interventies: [nieuw('i8')] },
  {
    type: 'interventiesToegevoegd',
    bij: { soort: 'stapel', id: 'p2' },
    interventies: [nieuw('i9'), nieuw('i10')],
  },
  { type: 'interventieGewijzigd', id: 'i1', tekst: 'Anders' },
  { type: 'interventieVerwijderd', id: 'i3' },
  { type: 'onderwerpGekozen', onderwerp: { soort: 'situatie', id: 's4' }, isGeloot: true },
  { type: 'onderwerpGekozen', onderwerp: { soort: 'situatie', id: 's3' }, isGeloot: false },
  { type: 'interventiesOnthuld' },
  { type: 'interventieGekoppeld', id: 'i1', rijId: 'ruimte', isGekoppeld: true },
  { type: 'interventieGekoppeld', id: 'i1', rijId: 'agogisch', isGekoppeld: false },
  { type: 'rijenOvergenomen', rijen: [{ id: 'r9', naam: 'Vraagt door', gebiedId: 'agogisch' }] },
  { type: 'rijVerwijderd', id: 'ruimte' },
  { type: 'eersteKeuzeToegevoegd', ...nieuw('k9'), interventieId: 'i1' },
  { type: 'eersteKeuzeVerwijderd', id: 'k2' },
  { type: 'inzichtenToegevoegd', inzichten: [{ id: 'z8', tekst: 'Een' }] },
  {
    type: 'inzichtenToegevoegd',
    inzichten: [
      { id: 'z9', tekst: 'Een' },
      { id: 'z10', tekst: 'Twee' },
    ],
  },
  { type: 'inzichtGewijzigd', id: 'z1', tekst: 'Anders' },
  { type: 'inzichtVerwijderd', id: 'z1' },
];
