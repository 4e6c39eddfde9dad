import {
  GROEPSBORD,
  type State,
  stateSchema,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import {
  naastId,
  spreidingId,
  VERSCHILLEN_ID,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { vraagId } from '../../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';
import type { Gepubliceerd } from '../gepubliceerd.ts';

/** A text that is nowhere else, so that where it turns up says where it came from. */
const canary = (plek: string): string => `kanarie-kwadranten-${plek}`;

const KAARTEN = ['gelegd', 'bak', 'eigen'] as const;

/** A board with a canary in every field: one card laid, one in the tray, an own one laid too. */
export const KANARIE_STATE: State = {
  variant: 'blauw',
  wijze: 'samen',
  dek: canary('dek'),
  kaarten: Object.fromEntries(
    KAARTEN.map((id, index) => [
      id,
      {
        id,
        volgorde: index + 1,
        titel: canary(`${id}-titel`),
        toelichting: canary(`${id}-toelichting`),
        isEigen: id === 'eigen',
      },
    ]),
  ),
  borden: {
    [GROEPSBORD]: {
      id: GROEPSBORD,
      deelnemerId: null,
      bron: 'regie',
      posities: {
        gelegd: { x: 0.2, y: -0.4, volgnummer: 1 },
        eigen: { x: -0.6, y: 0.1, volgnummer: 2 },
      },
    },
    'bord-1': {
      id: 'bord-1',
      deelnemerId: 'd1',
      bron: 'papier',
      posities: { gelegd: { x: 0.5, y: 0.5, volgnummer: 1 } },
    },
    'bord-2': {
      id: 'bord-2',
      deelnemerId: null,
      bron: 'invoer',
      posities: { gelegd: { x: -0.5, y: -0.5, volgnummer: 1 }, bak: { x: 0.1, y: 0.9, volgnummer: 2 } },
    },
  },
  naast: {
    n1: {
      id: 'n1',
      volgorde: 1,
      naam: canary('naast-eerder'),
      variant: 'blauw',
      posities: { gelegd: { x: 0, y: 0.4 } },
    },
    n2: {
      id: 'n2',
      volgorde: 2,
      naam: canary('naast-groen'),
      variant: 'groen',
      posities: { gelegd: { x: -0.3, y: 0.4 }, bak: { x: 0.3, y: 0.3 } },
    },
  },
  conclusies: { gelegd: { id: 'gelegd', volgorde: 1, label: 'vaker', notitie: canary('conclusie') } },
  inzichten: { i1: { id: 'i1', volgorde: 1, tekst: canary('inzicht') } },
};

/** The schema of the state, so that a new text field without a canary is noticed. */
export const STATE_SCHEMA = stateSchema;

const GELEGD = [canary('gelegd-titel'), canary('eigen-titel')];
const BAK = canary('bak-titel');
const CONCLUSIE = canary('conclusie');

/** What every stap shows anyway, and what comparing adds to it. */
const IN_STAP = { leggen: [...GELEGD, BAK], praten: GELEGD, concluderen: [...GELEGD, CONCLUSIE] };
const VERGELEKEN: readonly (readonly [string, readonly string[]])[] = [
  [spreidingId('gelegd'), []],
  [spreidingId('bak'), [BAK]],
  [VERSCHILLEN_ID, []],
  [naastId('n1'), [canary('naast-eerder')]],
  [naastId('n2'), [BAK, canary('naast-groen')]],
];

/** Every kind of thing that a stap shows on its board, with what it may publish. */
export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  { stapId: 'leggen', uitgelicht: null, kanaries: [...GELEGD, BAK] },
  { stapId: 'leggen', uitgelicht: 'gelegd', kanaries: [...GELEGD, BAK, canary('gelegd-toelichting')] },
  { stapId: 'leggen', uitgelicht: 'bak', kanaries: [...GELEGD, BAK, canary('bak-toelichting')] },
  { stapId: 'praten', uitgelicht: null, kanaries: GELEGD },
  { stapId: 'praten', uitgelicht: vraagId(1), kanaries: GELEGD },
  { stapId: 'praten', uitgelicht: 'gelegd', kanaries: [...GELEGD, canary('gelegd-toelichting')] },
  { stapId: 'praten', uitgelicht: 'bak', kanaries: [...GELEGD, BAK, canary('bak-toelichting')] },
  { stapId: 'concluderen', uitgelicht: null, kanaries: [...GELEGD, CONCLUSIE] },
  {
    stapId: 'concluderen',
    uitgelicht: 'gelegd',
    kanaries: [...GELEGD, CONCLUSIE, canary('gelegd-toelichting')],
  },
  {
    stapId: 'concluderen',
    uitgelicht: 'bak',
    kanaries: [...GELEGD, CONCLUSIE, BAK, canary('bak-toelichting')],
  },
  ...Object.entries(IN_STAP).flatMap(([stapId, altijd]) =>
    VERGELEKEN.map(([uitgelicht, erbij]) => ({
      stapId,
      uitgelicht,
      kanaries: [...new Set([...altijd, ...erbij])],
    })),
  ),
];
