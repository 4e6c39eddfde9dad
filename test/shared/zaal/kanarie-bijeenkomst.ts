import type { BijeenkomstState, Deelnemer, Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from '../domain/support.ts';
import type { KanarieFixture } from '../werkvormen/gepubliceerd.ts';

const canary = (plek: string): string => `kanarie-kader-${plek}`;

export const GROEP_NAAM = canary('groep');
export const LEERVRAAG = canary('leervraag');

/** The onderdelen without a werkvorm: what they show, and what they may publish. */
export const KALE_ONDERDELEN = [
  { id: 'start', soort: 'start', kanaries: [canary('start-titel'), LEERVRAAG] },
  { id: 'los', soort: 'anders', kanaries: [canary('los-titel'), canary('los-opdracht')] },
] as const;

export const DEELNEMERS: readonly Deelnemer[] = [1, 2].map((nummer) => ({
  id: `deelnemer-${String(nummer)}`,
  naam: canary(`naam-${String(nummer)}`),
  rol: canary(`rol-${String(nummer)}`),
  volgorde: nummer,
}));

function fillOnderdeel(id: string, volgorde: number, soort: Onderdeel['soort']): Onderdeel {
  return makeOnderdeel(id, volgorde, {
    soort,
    titel: canary(`${id}-titel`),
    opdracht: canary(`${id}-opdracht`),
    aanwijzing: canary(`${id}-aanwijzing`),
    notitie: canary(`${id}-notitie`),
  });
}

const NAAM_1 = canary('naam-1');
const NAAM_2 = canary('naam-2');

/** What regie can put forward around the werkvormen, and what may then be seen, by the onderdeel where the room is. */
export const RONDOM_GEPUBLICEERD: readonly {
  readonly uitgelicht: string;
  /** Only there; null everywhere. */
  readonly onderdeelId: string | null;
  /** Besides the title of the onderdeel where `metTitel` says so. */
  readonly kanaries: readonly string[];
  readonly metTitel: boolean;
}[] = [
  { uitgelicht: 'rondom/bijdragen', onderdeelId: 'start', kanaries: [canary('bijdrage')], metTitel: true },
  { uitgelicht: 'rondom/bijdrage/b1', onderdeelId: 'start', kanaries: [canary('bijdrage')], metTitel: true },
  {
    uitgelicht: 'rondom/foto/f1',
    onderdeelId: 'start',
    kanaries: [canary('foto'), canary('bijschrift')],
    metTitel: true,
  },
  { uitgelicht: 'rondom/leervraag', onderdeelId: null, kanaries: [canary('leervraag')], metTitel: false },
  {
    uitgelicht: 'rondom/parkeerplaats',
    onderdeelId: null,
    kanaries: [canary('parkeerplaats')],
    metTitel: false,
  },
  {
    uitgelicht: 'rondom/vooruitblik',
    onderdeelId: null,
    kanaries: [canary('vooruitblik-leervraag'), canary('huiswerk'), canary('theorie')],
    metTitel: false,
  },
  {
    uitgelicht: 'rondom/afspraken',
    onderdeelId: null,
    kanaries: [canary('afspraak'), canary('wanneer'), NAAM_1],
    metTitel: false,
  },
  {
    uitgelicht: 'rondom/plannen',
    onderdeelId: null,
    kanaries: [canary('plan'), NAAM_1, NAAM_2],
    metTitel: false,
  },
];

/** Put forward too, with nothing to show: what is there is shown as if they were not. */
export const RONDOM_NIETS = [
  'rondom/bijdrage/p1',
  'rondom/bijdrage/constructor',
  'rondom/foto/__proto__',
  'rondom/',
  'rondom/notities',
] as const;

const onderdeelOf = (werkvormId: string): string => `onderdeel-${werkvormId}`;

/** The id of the ronde of a werkvorm in this bijeenkomst. */
export const rondeOf = (werkvormId: string): string => `ronde-${werkvormId}`;

/** A bijeenkomst with a canary in every text field, with one ronde of every werkvorm. */
export function makeKanarieBijeenkomst(fixtures: Readonly<Record<string, KanarieFixture>>): BijeenkomstState {
  const onderdelen = [
    ...KALE_ONDERDELEN.map(({ id, soort }, index) => fillOnderdeel(id, index + 1, soort)),
    ...WERKVORMEN.map(({ id }, index) => fillOnderdeel(onderdeelOf(id), index + 10, 'dialoog')),
  ];
  const rondes = WERKVORMEN.map((werkvorm) => {
    const ronde = makeRonde(rondeOf(werkvorm.id), onderdeelOf(werkvorm.id), werkvorm.id);
    const stappen = werkvorm.stappen(fixtures[werkvorm.id]?.KANARIE_STATE);
    return {
      ...ronde,
      groepjes: Object.fromEntries(
        stappen.map(({ id }) => [id, [{ id: 'groepje-1', leden: ['deelnemer-1', 'deelnemer-2'] }]]),
      ),
      notities: Object.fromEntries(stappen.map(({ id }) => [id, canary(`${werkvorm.id}-${id}-notitie`)])),
      state: fixtures[werkvorm.id]?.KANARIE_STATE,
    };
  });
  return {
    ...createBijeenkomst(canary('titel'), '2026-11-22'),
    plaats: canary('plaats'),
    leervraag: LEERVRAAG,
    onderdelen: Object.fromEntries(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel])),
    rondes: Object.fromEntries(rondes.map((ronde) => [ronde.id, ronde])),
    bijdragen: {
      b1: {
        id: 'b1',
        volgorde: 1,
        onderdeelId: 'start',
        rondeId: null,
        stapId: canary('bijdrage-stap'),
        tekst: canary('bijdrage'),
        van: { soort: 'deelnemer', id: 'deelnemer-1' },
      },
    },
    parkeerplaats: {
      p1: { id: 'p1', volgorde: 1, tekst: canary('parkeerplaats'), isAfgehandeld: false },
      p2: { id: 'p2', volgorde: 2, tekst: canary('parkeerplaats-afgehandeld'), isAfgehandeld: true },
    },
    fotos: {
      f1: {
        id: 'f1',
        volgorde: 1,
        onderdeelId: 'start',
        afbeeldingId: canary('foto'),
        breedte: 10,
        hoogte: 10,
        bijschrift: canary('bijschrift'),
      },
    },
    afspraken: {
      a1: {
        id: 'a1',
        volgorde: 1,
        wat: canary('afspraak'),
        wie: ['deelnemer-1'],
        wanneer: canary('wanneer'),
      },
    },
    plannen: { 'deelnemer-1': { id: 'deelnemer-1', tekst: canary('plan'), duo: 'deelnemer-2' } },
    vooruitblik: {
      leervraag: canary('vooruitblik-leervraag'),
      huiswerk: canary('huiswerk'),
      theorie: canary('theorie'),
      datum: null,
    },
  };
}
