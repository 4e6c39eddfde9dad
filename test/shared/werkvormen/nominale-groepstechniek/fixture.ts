import {
  type State,
  stateSchema,
  type Stemming,
} from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import type { Gepubliceerd } from '../gepubliceerd.ts';

/** A text that is nowhere else, so that where it turns up says where it came from. */
const canary = (plek: string): string => `kanarie-ngt-${plek}`;

const idee = (nummer: number, samengevoegdMet: string | null = null): State['ideeen'][string] => ({
  id: `idee-${String(nummer)}`,
  nummer,
  tekst: canary(`idee-${String(nummer)}`),
  toelichting: canary(`toelichting-${String(nummer)}`),
  deelnemerId: canary(`indiener-${String(nummer)}`),
  samengevoegdMet,
  stilId: nummer === 1 ? 'stil-1' : null,
});

/** A vote on the first three ideas, with two ballots when it is closed. */
function makeStemming(naam: string, isGesloten: boolean): Stemming {
  const ids = ['idee-1', 'idee-2', 'idee-3'];
  const stem = (id: string, rangorde: string[]) => [id, { id, rangorde }] as const;
  return {
    k: 2,
    ideeen: Object.fromEntries(
      ids.map((id, index) => [id, { id, nummer: index + 1, tekst: canary(`${naam}-${id}`) }]),
    ),
    isGesloten,
    verwacht: isGesloten ? 3 : 0,
    stemmen: isGesloten
      ? Object.fromEntries([
          stem(`${naam}-stem-1`, ['idee-1', 'idee-2']),
          stem(`${naam}-stem-2`, ['idee-2', 'idee-1']),
        ])
      : {},
  };
}

/** A ronde after both votes, with a canary in every field that a person fills. */
export const KANARIE_STATE: State = {
  variant: 'twee',
  vraag: canary('vraag'),
  k: 3,
  heeftTweede: true,
  stil: Object.fromEntries(
    ['stil-1', 'stil-2'].map((id, index) => [
      id,
      { id, volgorde: index + 1, tekst: canary(id), deelnemerId: canary(`${id}-van`) },
    ]),
  ),
  ideeen: Object.fromEntries([idee(1), idee(2), idee(3), idee(4, 'idee-1')].map((each) => [each.id, each])),
  beurten: {
    'beurt-1': { id: 'beurt-1', volgorde: 1, deelnemerId: canary('beurt-van'), ronde: 1, ideeId: 'idee-1' },
  },
  voorrang: canary('voorrang'),
  stemmingen: { eerste: makeStemming('eerste', true), tweede: makeStemming('tweede', true) },
  notities: { 'notitie-1': { id: 'notitie-1', volgorde: 1, tekst: canary('notitie') } },
  besluit: canary('besluit'),
};

/** The same while the second vote is open: nothing of it may be seen. */
export const TWEEDE_OPEN: State = {
  ...KANARIE_STATE,
  stemmingen: { ...KANARIE_STATE.stemmingen, tweede: makeStemming('tweede', false) },
};

/** The schema of the state, so that a new text field without a canary is noticed. */
export const STATE_SCHEMA = stateSchema;

const VRAAG = canary('vraag');
const LIJST = ['idee-1', 'idee-2', 'idee-3'].map(canary);
const UITSLAG = ['eerste-idee-1', 'eerste-idee-2', 'eerste-idee-3'].map(canary);

const TWEEDE = ['tweede-idee-1', 'tweede-idee-2', 'tweede-idee-3'].map(canary);
/** Whose turn it is is said aloud: the room may see it. */
const AAN_DE_BEURT = ['kanarie-kader-naam-1', 'kanarie-kader-naam-2'];

/** Every kind of thing that a stap shows, with what it may publish. */
export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  { stapId: 'vraag', uitgelicht: null, kanaries: [VRAAG] },
  { stapId: 'schrijven', uitgelicht: null, kanaries: [VRAAG] },
  { stapId: 'rondje', uitgelicht: null, kanaries: [VRAAG, ...LIJST, ...AAN_DE_BEURT] },
  { stapId: 'verhelderen', uitgelicht: null, kanaries: [VRAAG, ...LIJST] },
  { stapId: 'verhelderen', uitgelicht: 'idee-2', kanaries: [VRAAG, ...LIJST, canary('toelichting-2')] },
  { stapId: 'punten', uitgelicht: null, kanaries: UITSLAG },
  { stapId: 'optellen', uitgelicht: null, kanaries: UITSLAG },
  { stapId: 'bespreken', uitgelicht: null, kanaries: UITSLAG },
  { stapId: 'tweede', uitgelicht: null, kanaries: [...UITSLAG, ...TWEEDE] },
];
