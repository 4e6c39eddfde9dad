import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { kwadrantenkaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import { STANDAARD_OPTIES, type State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { computeZaal, vraagId } from '../../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';

const start = (wijze: State['wijze'], ...acties: readonly Actie[]): State =>
  acties.reduce(
    (state, actie) =>
      produce(state, (draft) => {
        kwadrantenkaartjes.reduce(draft, actie);
      }),
    kwadrantenkaartjes.initialState({ ...STANDAARD_OPTIES, wijze }),
  );
const GETROKKEN: Actie = { type: 'conclusieGetrokken', id: 'bv-02', label: 'vaker' };
const GELEGD: Actie = { type: 'kaartVerplaatst', id: 'bv-02', x: 0, y: 0 };

const look = (state: State, stapId: string, uitgelicht: string | null = null) =>
  computeZaal(state, { deelnemers: {}, aanwezig: [], stapId, uitgelicht });

test.each(['praten', 'concluderen'])(
  'after own boards an empty board of the group is not shown in %s, so that the assignment stays',
  (stapId) => {
    expect(look(start('ieder'), stapId)).toBeNull();
    expect(look(start('ieder', GELEGD), stapId)?.kaarten).toHaveLength(1);
    expect(look(start('samen'), stapId)).not.toBeNull();
  },
);

test('what is concluded or put forward is shown after own boards, without a board', () => {
  expect(look(start('ieder', GETROKKEN), 'concluderen')).toMatchObject({
    kaarten: [],
    conclusies: [{ label: 'vaker' }],
  });
  expect(look(start('ieder'), 'praten', vraagId(0))?.vraag).toEqual(expect.any(String));
  expect(look(start('ieder'), 'praten', 'bv-02')?.uitgelicht?.id).toBe('bv-02');
});

test('while cards are being laid the board is there, also empty', () => {
  expect(look(start('ieder'), 'leggen')).not.toBeNull();
});
