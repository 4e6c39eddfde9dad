import { type State, stateSchema } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { listStappen } from '../../../../shared/werkvormen/interventiespel/inhoud.ts';
import { KEUZES } from '../../../../shared/werkvormen/interventiespel/zaal.ts';
import { vraagId } from '../../../../shared/werkvormen/vraag-uitgelicht.ts';
import type { Gepubliceerd } from '../gepubliceerd.ts';

/** A text that is nowhere else, so that where it turns up says where it came from. */
const canary = (plek: string): string => `kanarie-interventies-${plek}`;

const situatie = (id: string, volgorde: number, stapelId: string | null, opId: string | null) => ({
  id,
  volgorde,
  tekst: canary(`situatie-${id}`),
  deelnemerId: 'd1',
  stapelId,
  opId,
  ligging: stapelId === null ? 0 : volgorde,
});

const interventie = (id: string, volgorde: number, soort: 'situatie' | 'stapel', bij: string) => ({
  id,
  volgorde,
  tekst: canary(`interventie-${id}`),
  deelnemerId: 'd2',
  bij: { soort, id: bij },
  rijen: id === 'i1' ? { agogisch: true as const } : {},
});

/**
 * A table with a canary in every field: two piles, a slip on another one, a loose one; the first pile is talked about and
 * its interventions are not shown yet.
 */
export const KANARIE_STATE: State = {
  metVerdieping: true,
  situaties: {
    s1: situatie('s1', 1, 'p1', null),
    s2: situatie('s2', 2, 'p1', 's1'),
    s3: situatie('s3', 3, 'p2', null),
    s4: situatie('s4', 4, null, null),
  },
  stapels: {
    p1: { id: 'p1', volgorde: 1, naam: canary('stapel-p1') },
    p2: { id: 'p2', volgorde: 2, naam: canary('stapel-p2') },
  },
  per: 'vanzelf',
  interventies: {
    i1: interventie('i1', 1, 'situatie', 's1'),
    i2: interventie('i2', 2, 'stapel', 'p1'),
    i3: interventie('i3', 3, 'situatie', 's3'),
  },
  besprekingen: {
    s3: {
      id: 's3',
      volgorde: 1,
      onderwerp: { soort: 'situatie', id: 's3' },
      isGeloot: true,
      isOnthuld: true,
    },
    p1: {
      id: 'p1',
      volgorde: 2,
      onderwerp: { soort: 'stapel', id: 'p1' },
      isGeloot: false,
      isOnthuld: false,
    },
  },
  nu: 'p1',
  rijen: {
    agogisch: { id: 'agogisch', volgorde: 1, naam: canary('rij-agogisch'), gebiedId: null },
    ruimte: { id: 'ruimte', volgorde: 2, naam: canary('rij-ruimte'), gebiedId: 'agogisch' },
  },
  eersteKeuzes: {
    k1: { id: 'k1', volgorde: 1, tekst: canary('keuze-k1'), deelnemerId: 'd1', interventieId: null },
    k2: { id: 'k2', volgorde: 2, tekst: canary('keuze-k2'), deelnemerId: 'd2', interventieId: 'i3' },
  },
  inzichten: { z1: { id: 'z1', volgorde: 1, tekst: canary('inzicht') } },
};

/** The schema of the state, so that a new text field without a canary is noticed. */
export const STATE_SCHEMA = stateSchema;

const STAPELS = [canary('stapel-p1'), canary('stapel-p2')];
const P1 = [canary('stapel-p1'), canary('situatie-s1')];
const BORD = [...STAPELS, canary('situatie-s1'), canary('situatie-s3'), canary('situatie-s4')];
const MATRIX = [...STAPELS, canary('rij-agogisch'), canary('rij-ruimte')];

/** What can be put forward while the piles lie there. */
const OP_HET_BORD: readonly (readonly [uitgelicht: string | null, kanaries: readonly string[]])[] = [
  [null, BORD],
  ['i1', BORD],
  ['p1', P1],
  ['s1', [canary('situatie-s1')]],
  ['s2', [canary('situatie-s2')]],
  ['s4', [canary('situatie-s4')]],
];
/** A question fills the zaal: it holds no contribution. The ids that other werkvormen use for theirs are tried too. */
const VRAGEN = listStappen(true)
  .filter(({ id }) => id !== 'situaties')
  .flatMap(({ id: stapId, vragen }) =>
    vragen.map((_, index) => ({ stapId, uitgelicht: vraagId(index), kanaries: [] })),
  );

/** Every kind of thing that a stap shows on its board, with what it may publish. */
export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  { stapId: 'situaties', uitgelicht: null, kanaries: [] },
  ...['groeperen', 'interventies'].flatMap((stapId) =>
    OP_HET_BORD.map(([uitgelicht, kanaries]) => ({ stapId, uitgelicht, kanaries })),
  ),
  { stapId: 'bespreken', uitgelicht: null, kanaries: P1 },
  { stapId: 'verdiepen', uitgelicht: null, kanaries: MATRIX },
  {
    stapId: 'verdiepen',
    uitgelicht: KEUZES,
    kanaries: [canary('keuze-k1'), canary('interventie-i3')],
  },
  ...VRAGEN,
];
