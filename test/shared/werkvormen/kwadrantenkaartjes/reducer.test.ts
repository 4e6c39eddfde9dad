import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { kwadrantenkaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import {
  groepsPosities,
  listGelegd,
  listInBak,
  MAX_KAARTEN,
  STANDAARD_OPTIES,
  type State,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';

const START = kwadrantenkaartjes.initialState(STANDAARD_OPTIES);

/** The state after these actions. */
function play(...acties: readonly Actie[]): State {
  return acties.reduce(
    (state, actie) =>
      produce(state, (draft) => {
        kwadrantenkaartjes.reduce(draft, kwadrantenkaartjes.acties.parse(actie));
      }),
    START,
  );
}

const lay = (id: string, x: number, y: number): Actie => ({ type: 'kaartVerplaatst', id, x, y });

describe('the start', () => {
  test('has every card of the deck in the tray, numbered from 1', () => {
    expect(listInBak(START).map(({ volgorde }) => volgorde)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
    expect(listGelegd(START)).toEqual([]);
  });

  test('can take a part of the deck, in the order of the deck', () => {
    const kaartIds = [
      'bv-12',
      ...Array.from({ length: 11 }, (_, i) => `bv-${String(i + 1).padStart(2, '0')}`),
    ];
    const state = kwadrantenkaartjes.initialState({ ...STANDAARD_OPTIES, kaartIds });
    expect(listInBak(state).map(({ id }) => id)).toEqual(kaartIds.toSorted());
  });

  test.each([
    ['a deck that does not exist', { ...STANDAARD_OPTIES, dek: 'nergens' }],
    ['cards that are not in the deck', { ...STANDAARD_OPTIES, kaartIds: ['bv-01', 'x-1'] }],
  ])('refuses %s', (_, opties) => {
    expect(() => kwadrantenkaartjes.initialState(opties)).toThrow(DialoogtafelError);
  });

  test.each([
    [11, false],
    [12, true],
    [60, true],
    [61, false],
  ])('a choice of %i cards is allowed: %s', (length, isAllowed) => {
    const kaartIds = Array.from({ length }, (_, index) => `k${String(index)}`);
    expect(kwadrantenkaartjes.opties.safeParse({ ...STANDAARD_OPTIES, kaartIds }).success).toBe(isAllowed);
  });
});

describe('laying', () => {
  test('a card that was laid last lies on top', () => {
    const state = play(lay('bv-01', 0.5, 0.5), lay('bv-02', 0.5, 0.5), lay('bv-01', 0.6, 0.5));
    expect(groepsPosities(state)).toEqual({
      'bv-01': { x: 0.6, y: 0.5, volgnummer: 3 },
      'bv-02': { x: 0.5, y: 0.5, volgnummer: 2 },
    });
  });

  test('the card on top stays on top without counting on', () => {
    const state = play(lay('bv-01', 0, 0), lay('bv-01', 0.1, 0), lay('bv-01', 0.2, 0));
    expect(groepsPosities(state)['bv-01']).toEqual({ x: 0.2, y: 0, volgnummer: 1 });
  });

  test('a card that was put back is in the tray in its own place', () => {
    const state = play(lay('bv-02', 0, 0), { type: 'kaartTeruggelegd', id: 'bv-02' });
    expect(listInBak(state).map(({ id }) => id)).toEqual(listInBak(START).map(({ id }) => id));
  });

  test.each([
    { x: 1.001, y: 0 },
    { x: 0, y: -1.2 },
    { x: Number.NaN, y: 0 },
  ])('a place outside the board is refused: $x, $y', ({ x, y }) => {
    expect(kwadrantenkaartjes.acties.safeParse(lay('bv-01', x, y)).success).toBe(false);
  });
});

describe('cards of the group', () => {
  const twee: Actie = {
    type: 'kaartenToegevoegd',
    kaarten: [
      { id: 'e1', titel: '  Een\n kaartje ', toelichting: '' },
      { id: 'e2', titel: 'Twee', toelichting: 'Uitleg' },
    ],
  };

  test('come last, on one line, and are marked as own', () => {
    const added = listInBak(play(twee)).slice(-2);
    expect(added.map(({ titel, volgorde, isEigen }) => [titel, volgorde, isEigen])).toEqual([
      ['Een kaartje', 33, true],
      ['Twee', 34, true],
    ]);
  });

  test('are refused when there is no title, and when there are too many', () => {
    const leeg = { type: 'kaartenToegevoegd', kaarten: [{ id: 'e1', titel: ' ', toelichting: '' }] };
    expect(kwadrantenkaartjes.acties.safeParse(leeg).success).toBe(false);
    const veel: Actie = {
      type: 'kaartenToegevoegd',
      kaarten: Array.from({ length: MAX_KAARTEN - 31 }, (_, i) => ({
        id: `e${String(i)}`,
        titel: 'x',
        toelichting: '',
      })),
    };
    expect(() => play(veel)).toThrow(DialoogtafelError);
  });

  test('cannot take the id of another card', () => {
    expect(() => play(twee, twee)).toThrow(DialoogtafelError);
  });

  test('a card of 300 characters, emoji and right-to-left text stays whole', () => {
    const titel = `שלום 👩‍🏫 ${'a'.repeat(290)}`;
    const state = play({ type: 'kaartGewijzigd', id: 'bv-01', velden: { titel } });
    expect(state.kaarten['bv-01']).toMatchObject({ titel, isEigen: true });
  });

  test('a card that goes takes its place and its conclusion with it, and no number moves', () => {
    const state = play(
      lay('bv-02', 0, 0),
      { type: 'conclusieGetrokken', id: 'bv-02', label: 'vaker' },
      { type: 'kaartVerwijderd', id: 'bv-02' },
    );
    expect(groepsPosities(state)).toEqual({});
    expect(state.conclusies).toEqual({});
    expect(state.kaarten['bv-03']?.volgorde).toBe(3);
  });
});

describe('conclusions', () => {
  test('another label keeps the note', () => {
    const state = play(
      { type: 'conclusieGetrokken', id: 'bv-02', label: 'vaker' },
      { type: 'conclusieNotitieGewijzigd', id: 'bv-02', notitie: 'In maart' },
      { type: 'conclusieGetrokken', id: 'bv-02', label: 'intensiveren' },
    );
    expect(state.conclusies['bv-02']).toEqual({
      id: 'bv-02',
      volgorde: 1,
      label: 'intensiveren',
      notitie: 'In maart',
    });
  });
});

describe('undo is named', () => {
  const laid = play(lay('bv-01', 0, 0));
  test.each<[string, Actie]>([
    ['kaartje verplaatst', lay('bv-01', 0.1, 0)],
    ['kaartje gelegd', lay('bv-02', 0.1, 0)],
    ['kaartje teruggelegd', { type: 'kaartTeruggelegd', id: 'bv-01' }],
    [
      'kaartje toegevoegd',
      { type: 'kaartenToegevoegd', kaarten: [{ id: 'a', titel: 'a', toelichting: '' }] },
    ],
    [
      '2 kaartjes toegevoegd',
      {
        type: 'kaartenToegevoegd',
        kaarten: [
          { id: 'a', titel: 'a', toelichting: '' },
          { id: 'b', titel: 'b', toelichting: '' },
        ],
      },
    ],
  ])('%s', (naam, actie) => {
    expect(kwadrantenkaartjes.describe(actie, laid)).toMatchObject({ naam, isOngedaanTeMaken: true });
  });

  test('steps of an arrow key are one undo, drags are each their own', () => {
    const drag = lay('bv-01', 0.1, 0);
    expect(kwadrantenkaartjes.describe(drag, laid).sleutel).toBeUndefined();
    expect(kwadrantenkaartjes.describe({ ...drag, isToets: true } as Actie, laid).sleutel).toBe(
      'kaartVerplaatst/bv-01',
    );
  });
});
