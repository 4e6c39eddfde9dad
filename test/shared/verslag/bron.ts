import type { BijeenkomstState, Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { createTimer } from '../../../shared/domain/timer.ts';
import type { VerslagBron } from '../../../shared/verslag/bron.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel } from '../domain/support.ts';

const MINUTE_MS = 60_000;

export const DEELNEMERS: readonly Deelnemer[] = [
  { id: 'anna', naam: 'Anna', rol: 'student', volgorde: 1 },
  { id: 'bram', naam: 'Bram', rol: '', volgorde: 2 },
  { id: 'cor', naam: 'Cor', rol: 'student', volgorde: 3 },
];

/** A stay of the room, in minutes since midnight. */
export const bezoek = (
  onderdeelId: string,
  van: number,
  tot: number | null,
  rondeId: string | null = null,
  stap = 0,
) => ({
  id: `bezoek-${onderdeelId}-${String(van)}`,
  onderdeelId,
  rondeId,
  stap,
  van: van * MINUTE_MS,
  tot: tot === null ? null : tot * MINUTE_MS,
  timer: tot === null ? null : createTimer(0),
});

/** A bijeenkomst of three onderdelen that ended after the second, with a bit of everything around it. */
export function makeState(): BijeenkomstState {
  const onderdelen = ['opening', 'midden', 'einde'].map((id, index) =>
    makeOnderdeel(id, index + 1, { titel: id, minuten: 10 }),
  );
  const bezoeken = [bezoek('opening', 810, 822), bezoek('midden', 822, null)];
  return {
    ...createBijeenkomst('Ruimte geven', '2026-11-22'),
    plaats: 'Lokaal 2',
    leervraag: 'Hoe geef je ruimte?',
    onderdelen: Object.fromEntries(onderdelen.map((each) => [each.id, { ...each, notitie: 'GEHEIM' }])),
    bezoeken: Object.fromEntries(bezoeken.map((each) => [each.id, each])),
    positie: { onderdeelId: 'midden', rondeId: null, stap: 0 },
    afwezig: { cor: true },
    bijdragen: {
      b1: {
        id: 'b1',
        volgorde: 1,
        onderdeelId: 'opening',
        rondeId: null,
        stapId: null,
        tekst: 'Ik zei niets.',
        van: { soort: 'deelnemer', id: 'anna' },
      },
      b2: {
        id: 'b2',
        volgorde: 2,
        onderdeelId: 'opening',
        rondeId: null,
        stapId: null,
        tekst: 'Wij ook niet.',
        van: { soort: 'groepje', leden: ['anna', 'bram'] },
      },
    },
    fotos: {
      f1: {
        id: 'f1',
        volgorde: 1,
        onderdeelId: 'midden',
        afbeeldingId: 'plaat',
        breedte: 4,
        hoogte: 3,
        bijschrift: 'De flap',
      },
    },
    afspraken: { a1: { id: 'a1', volgorde: 1, wat: 'Bellen', wie: ['anna', 'bram'], wanneer: 'vrijdag' } },
    plannen: { anna: { id: 'anna', tekst: 'Tien tellen wachten', duo: 'bram' } },
    parkeerplaats: {
      p1: { id: 'p1', volgorde: 1, tekst: 'Formulier', isAfgehandeld: false },
      p2: { id: 'p2', volgorde: 2, tekst: 'Koffie', isAfgehandeld: true },
    },
    vooruitblik: { leervraag: 'En dan?', huiswerk: 'Lezen', theorie: 'Hoofdstuk 3', datum: '2026-12-20' },
  };
}

/** The source of documents about this bijeenkomst, at half past two. */
export const makeBron = (state: BijeenkomstState = makeState()): VerslagBron => ({
  state,
  groep: 'Team Oost',
  deelnemers: DEELNEMERS,
  find: findWerkvorm,
  nu: 870 * MINUTE_MS,
  toMinuten: (epochMs) => epochMs / MINUTE_MS,
});
