import type { Actie } from '../../../../shared/werkvormen/kalibreren/acties.ts';
import { makeKanarieFixture } from './kanarie-state.ts';

const { KANARIE_STATE } = makeKanarieFixture('kalibreren-bekwaamheden');
const GROEPJE = { id: 'v1', nummer: 1, leden: ['deelnemer-1', 'deelnemer-2'] };

/** Actions on the state of `kanarie-state.ts`: each fits it, and every type occurs. */
export const ALLE_ACTIES: readonly Actie[] = [
  { type: 'gebiedenGewijzigd', set: { naam: 'Anders', gebieden: Object.values(KANARIE_STATE.gebieden) } },
  {
    type: 'gedragingenToegevoegd',
    gedragingen: [
      { id: 'n1', gebiedId: 'g1', tekst: 'Een', deelnemerId: null },
      { id: 'n2', gebiedId: 'g2', tekst: 'Twee', deelnemerId: 'deelnemer-2' },
    ],
  },
  { type: 'gedragingGewijzigd', id: 'gedraging-1', velden: { tekst: 'Anders' } },
  { type: 'gedragingVerwijderd', id: 'gedraging-1' },
  { type: 'gebiedenVerdeeld', groepje: GROEPJE, gebieden: ['g1', 'g2'] },
  { type: 'gebiedenVerdeeld', groepje: { ...GROEPJE, id: 'v3', nummer: 3 }, gebieden: ['g2'] },
  {
    type: 'velregelsToegevoegd',
    groepje: GROEPJE,
    regels: [{ id: 'n3', gebiedId: 'g2', tekst: 'Drie', uit: ['gedraging-2'] }],
  },
  {
    type: 'aanvullingenToegevoegd',
    soort: 'aangevuld',
    regels: [{ id: 'n4', gebiedId: 'g2', tekst: 'Vier', uit: [] }],
  },
  { type: 'regelGewijzigd', id: 'r3', velden: { isVraag: false } },
  { type: 'regelGewijzigd', id: 'r3', velden: { uit: ['gedraging-1'] } },
  { type: 'regelVerwijderd', id: 'r1' },
  { type: 'regelVerwijderd', id: 'r5' },
  { type: 'gedragSamengevoegd', id: 's2', delen: ['r3', 'r5'], tekst: 'Samen' },
  { type: 'gedragSamengevoegd', id: 's3', delen: ['s1', 'r4'], tekst: 'Allemaal' },
  { type: 'samenGewijzigd', id: 's1', tekst: 'Anders' },
  { type: 'samenLosgemaakt', id: 's1', regelId: null },
  { type: 'samenLosgemaakt', id: 's1', regelId: 'r2' },
];
