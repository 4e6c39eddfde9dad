import { expect, test } from 'vitest';
import { parseBriefje } from '../../../../shared/werkvormen/nominale-groepstechniek/briefje.ts';
import type { State } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { KANARIE_STATE } from './fixture.ts';

const { ideeen } = KANARIE_STATE;
const eerste = KANARIE_STATE.stemmingen.eerste as NonNullable<State['stemmingen']['eerste']>;
const read = (...velden: string[]) => parseBriefje(velden, { ...eerste, k: 3 }, { ideeen });

test('a ballot on paper is a ranking, however the numbers are written', () => {
  expect(read(' 3', 'nr. 1', '2.')).toEqual({ rangorde: ['idee-3', 'idee-1', 'idee-2'] });
});

test.each([
  [['1', '', '2'], 1, 'Bij 2 punten ontbreekt een nummer. Vul het in, of leg het briefje terug.'],
  [['1', '2'], 2, 'Bij 1 punt ontbreekt een nummer. Vul het in, of leg het briefje terug.'],
  [['1 en 2', '3', ''], 0, 'Bij 3 punten staan er twee. Elk aantal punten gaat naar één idee.'],
  [['1', '2', '1'], 2, 'Nummer 1 staat er twee keer. Kies elk idee één keer.'],
  [['4', '2', '3'], 0, 'Nummer 4 is samengevoegd met 1. Vul dat in.'],
  [['1', '2', '17'], 2, 'Nummer 17 staat niet in deze stemming.'],
])('%j is refused at field %i with a sentence that says why', (velden, veld, melding) => {
  expect(read(...velden)).toEqual({ veld, melding });
});
