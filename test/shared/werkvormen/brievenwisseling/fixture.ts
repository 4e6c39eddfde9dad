import { type BrievenState, stateSchema } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { uitlichten } from '../../../../shared/werkvormen/brievenwisseling/uitlichten.ts';
import type { Gepubliceerd } from '../gepubliceerd.ts';

/** A text that is nowhere else, so that where it turns up says where it came from. */
const canary = (plek: string): string => `kanarie-brieven-${plek}`;

const volgordeOf = (id: string): number => Number(id.at(-1));

const makeBrief = (id: string, isNietOpZaal = false) => ({
  id,
  volgorde: volgordeOf(id),
  tekst: canary(id),
  schrijver: canary(`${id}-schrijver`),
  isNietOpZaal,
});
const makeAntwoord = (id: string, briefId: string, isNietOpZaal = false) => ({
  id,
  volgorde: volgordeOf(id),
  briefId,
  tekst: canary(id),
  lezer: canary(`${id}-lezer`),
  beurt: 1,
  isNietOpZaal,
});

/** An exchange with a canary in every field that a person fills; letter 2 and answer 2 are not for the zaal. */
export const KANARIE_STATE: BrievenState = {
  isAnoniem: false,
  isGesloten: false,
  thema: canary('thema'),
  literatuur: canary('literatuur'),
  beurten: 2,
  vragen: [canary('vraag-1'), canary('vraag-2')],
  brieven: {
    'brief-1': makeBrief('brief-1'),
    'brief-2': makeBrief('brief-2', true),
    'brief-3': makeBrief('brief-3'),
  },
  antwoorden: {
    'antwoord-1': makeAntwoord('antwoord-1', 'brief-1'),
    'antwoord-2': makeAntwoord('antwoord-2', 'brief-1', true),
    'antwoord-3': makeAntwoord('antwoord-3', 'brief-2'),
  },
  toewijzingen: {
    'toewijzing-1': { id: 'toewijzing-1', briefId: 'brief-3', lezer: canary('lezer'), beurt: 1 },
  },
  inzichten: { 'inzicht-1': { id: 'inzicht-1', volgorde: 1, tekst: canary('inzicht') } },
};

/** The schema of the state, so that a new text field without a canary is noticed. */
export const STATE_SCHEMA = stateSchema;

const VRAGEN = ['thema', 'literatuur', 'vraag-1', 'vraag-2'].map(canary);

/** Every kind of thing that a stap shows, with what it may publish. */
export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  { stapId: 'schrijven', uitgelicht: null, kanaries: VRAGEN },
  { stapId: 'schrijven', uitgelicht: uitlichten.brief('brief-1'), kanaries: VRAGEN },
  { stapId: 'beantwoorden-1', uitgelicht: null, kanaries: [] },
  { stapId: 'beantwoorden-2', uitgelicht: null, kanaries: [] },
  { stapId: 'beantwoorden-2', uitgelicht: uitlichten.brief('brief-1'), kanaries: [] },
  { stapId: 'bespreken', uitgelicht: null, kanaries: [] },
  { stapId: 'bespreken', uitgelicht: uitlichten.brief('brief-1'), kanaries: [canary('brief-1')] },
  { stapId: 'bespreken', uitgelicht: uitlichten.antwoord('antwoord-1'), kanaries: [canary('antwoord-1')] },
  // What its writer kept back stays away, whatever regie asks for.
  { stapId: 'bespreken', uitgelicht: uitlichten.brief('brief-2'), kanaries: [] },
  { stapId: 'bespreken', uitgelicht: uitlichten.antwoord('antwoord-2'), kanaries: [] },
  { stapId: 'bespreken', uitgelicht: uitlichten.antwoord('antwoord-3'), kanaries: [canary('antwoord-3')] },
  { stapId: 'bespreken', uitgelicht: uitlichten.oogst, kanaries: [canary('inzicht')] },
];
