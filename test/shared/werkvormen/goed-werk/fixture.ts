import { createBeeld, type Beeld } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import {
  type GoedWerkState,
  goedWerkStateSchema,
  SKIVE,
} from '../../../../shared/werkvormen/goed-werk/state.ts';
import { uitlichten } from '../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import type { Gepubliceerd } from '../gepubliceerd.ts';

/** A text that is nowhere else, so that where it turns up says where it came from. */
const canary = (plek: string): string => `kanarie-goedwerk-${plek}`;

function fillBeeld(id: string): Beeld {
  return {
    ...createBeeld(id),
    titel: canary(`${id}-titel`),
    kernuitspraak: canary(`${id}-kernuitspraak`),
    afbeelding: {
      soort: 'bestand',
      bronId: canary(`${id}-bron`),
      id: canary(`${id}-afbeelding`),
      breedte: 600,
      hoogte: 400,
      uitsnede: { x: 0.1, y: 0.1, breedte: 0.5, hoogte: 0.5, draaiing: 90 },
    },
    bijschrift: canary(`${id}-bijschrift`),
    situatie: canary(`${id}-situatie`),
    excellent: canary(`${id}-excellent`),
    ethiek: canary(`${id}-ethiek`),
    energie: canary(`${id}-energie`),
    andereStem: canary(`${id}-andere-stem`),
    kritischeSituatie: canary(`${id}-kritische-situatie`),
    makers: [canary(`${id}-maker-1`), canary(`${id}-maker-2`)],
  };
}

/** A dialogue with a canary in every field that a person fills. */
export const KANARIE_STATE: GoedWerkState = {
  situatie: {
    bronId: canary('situatie-bron'),
    titel: canary('situatie-titel'),
    situatie: canary('situatie-tekst'),
    spanning: canary('situatie-spanning'),
    openingsvraag: canary('situatie-vraag'),
  },
  ervaringen: Object.fromEntries(
    ['ervaring-1', 'ervaring-2'].map((id, index) => [
      id,
      {
        id,
        volgorde: index + 1,
        tekst: canary(id),
        deelnemerId: canary(`${id}-deelnemer`),
        criteria: ['spanning'],
        isGekozen: index === 0,
      },
    ]),
  ),
  notities: Object.fromEntries(
    SKIVE.map((element, index) => [
      `notitie-${element}`,
      { id: `notitie-${element}`, volgorde: index + 1, element, tekst: canary(`notitie-${element}`) },
    ]),
  ),
  beelden: Object.fromEntries(
    ['beeld-1', 'beeld-2'].map((id, index) => [id, { ...fillBeeld(id), volgorde: index + 1 }]),
  ),
  labels: { excellent: canary('label-1'), ethiek: canary('label-2'), energie: canary('label-3') },
};

/** The schema of the state, so that a new text field without a canary is noticed. */
export const STATE_SCHEMA = goedWerkStateSchema;

const SITUATIE = ['situatie-titel', 'situatie-tekst', 'situatie-spanning', 'situatie-vraag'].map(canary);
const BEELD_1 = [
  ...[
    'titel',
    'kernuitspraak',
    'afbeelding',
    'bijschrift',
    'situatie',
    'excellent',
    'ethiek',
    'energie',
    'andere-stem',
    'kritische-situatie',
    'maker-1',
    'maker-2',
  ].map((veld) => canary(`beeld-1-${veld}`)),
  ...['label-1', 'label-2', 'label-3'].map(canary),
];

/** Every kind of thing that a stap shows, with what it may publish. */
export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  { stapId: 'stap-1', uitgelicht: null, kanaries: SITUATIE },
  { stapId: 'stap-1', uitgelicht: uitlichten.criteria, kanaries: [] },
  { stapId: 'stap-1', uitgelicht: uitlichten.ervaring('ervaring-1'), kanaries: [canary('ervaring-1')] },
  { stapId: 'stap-1', uitgelicht: uitlichten.beeld('beeld-1'), kanaries: SITUATIE },
  { stapId: 'stap-2', uitgelicht: null, kanaries: [] },
  { stapId: 'stap-2', uitgelicht: uitlichten.skive('values', 0), kanaries: [] },
  { stapId: 'stap-2', uitgelicht: uitlichten.ervaring('ervaring-1'), kanaries: [] },
  { stapId: 'stap-3', uitgelicht: null, kanaries: [] },
  { stapId: 'stap-3', uitgelicht: uitlichten.beeld('beeld-1'), kanaries: BEELD_1 },
  { stapId: 'stap-3', uitgelicht: uitlichten.beeld('beeld-1', 'ethiek'), kanaries: BEELD_1 },
];
