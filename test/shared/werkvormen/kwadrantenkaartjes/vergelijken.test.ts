import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { kwadrantenkaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import {
  GROEPSBORD,
  STANDAARD_OPTIES,
  type State,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import {
  findVergelijking,
  naastId,
  spreidingId,
  VERSCHILLEN_ID,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import {
  listVerplaatsingen,
  listVerschillen,
  meanDistance,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijken.ts';

const PEOPLE = {
  deelnemers: { a: { id: 'a', naam: 'Anna', rol: 'student' }, b: { id: 'b', naam: 'Bo', rol: '' } },
  aanwezig: ['a', 'b'],
};

function play(...acties: readonly Actie[]): State {
  return acties.reduce(
    (state, actie) =>
      produce(state, (draft) => {
        kwadrantenkaartjes.reduce(draft, kwadrantenkaartjes.acties.parse(actie));
      }),
    kwadrantenkaartjes.initialState(STANDAARD_OPTIES),
  );
}

const bord = (id: string, deelnemerId: string | null, ...posities: [string, number, number][]): Actie => ({
  type: 'bordToegevoegd',
  id,
  deelnemerId,
  posities: posities.map(([kaart, x, y]) => ({ id: kaart, x, y })),
});
const TWEE = [
  bord('b1', 'a', ['bv-01', -1, 1], ['bv-02', 0.5, 0.5], ['bv-03', 0.2, 0.2]),
  bord('b2', 'b', ['bv-01', 1, -1], ['bv-02', 0.5, 0.6]),
];

describe('all boards over each other', () => {
  test('the card that people differ on most comes first, and one that only one person laid is no difference', () => {
    expect(listVerschillen(play(...TWEE)).map(({ kaart }) => kaart.id)).toEqual(['bv-01', 'bv-02']);
  });

  test('two who agree and two who do not are told apart, though their means are the same', () => {
    const eens = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ];
    const oneens = [
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ];
    expect([meanDistance(eens), meanDistance(oneens)]).toEqual([0, 2]);
  });

  test('the spread does not depend on who handed in first', () => {
    const punt = fc.record({ x: fc.double({ min: -1, max: 1, noNaN: true }), y: fc.constant(0.25) });
    fc.assert(
      fc.property(fc.array(punt, { maxLength: 12 }), (punten) => {
        expect(meanDistance([...punten].reverse())).toBeCloseTo(meanDistance(punten), 9);
      }),
    );
  });

  test('what the zaal gets has every place and nobody’s name, in no telling order', () => {
    const beeld = findVergelijking(play(...TWEE), spreidingId('bv-01'));
    expect(beeld).toMatchObject({
      soort: 'spreiding',
      beeld: {
        kaart: {
          punten: [
            { x: -1, y: 1 },
            { x: 1, y: -1 },
          ],
        },
      },
    });
    expect(JSON.stringify(beeld)).not.toContain('"a"');
    const reversed = findVergelijking(play(...[...TWEE].reverse()), spreidingId('bv-01'));
    expect(reversed).toEqual(beeld);
  });

  test.each([
    VERSCHILLEN_ID,
    spreidingId('bv-09'),
    spreidingId('nergens'),
    naastId('nergens'),
    'bv-01',
    null,
  ])('nothing to compare under %s on an empty table', (id) => {
    expect(findVergelijking(play(), id)).toBeNull();
  });
});

describe('a board of one person', () => {
  test('is replaced by who handed it in, and changed by nobody else', () => {
    const state = play(...TWEE);
    const change: Actie = { type: 'papierKaartGelegd', bordId: 'b1', id: 'bv-05', x: 0, y: 0 };
    expect(() => play(...TWEE, change)).toThrow(DialoogtafelError);
    expect(kwadrantenkaartjes.invoer?.haalWeg(['b1'], state)).toEqual([
      { type: 'ingeleverdBordVerwijderd', id: 'b1' },
    ]);
  });

  test('that was typed in from paper is there once for each deelnemer', () => {
    const begin: Actie = { type: 'bordBegonnen', id: 'p1', deelnemerId: 'a' };
    expect(() => play(begin, { ...begin, id: 'p2' })).toThrow('Van deze deelnemer is er al een bord.');
  });

  test('takes the place of the one that was typed in from paper for the same person', () => {
    const state = play({ type: 'bordBegonnen', id: 'p1', deelnemerId: 'a' }, ...TWEE);
    expect(Object.keys(state.borden).toSorted()).toEqual(['b1', 'b2', GROEPSBORD]);
  });

  test.each([
    ['only known cards', 'bv-01 0.5 -0.25\nnergens 0 0', [{ id: 'bv-01', x: 0.5, y: -0.25 }]],
    ['no card beside the board', 'bv-01 1.5 0\nbv-02 NaN 0\nbv-03 0\nbv-04 0 0 0', []],
    [
      'a card twice: the last counts',
      'bv-01 0 0\nbv-02 1 1\nbv-01 -1 -1',
      [{ id: 'bv-02' }, { id: 'bv-01', x: -1 }],
    ],
  ])('handed in with %s', (_, legsel, expected) => {
    const acties = kwadrantenkaartjes.invoer?.leverIn(
      { stapId: 'leggen', antwoorden: { bord: legsel }, ids: ['b9'], deelnemerId: 'a' },
      play(),
    );
    const posities = Object.entries(play(...(acties ?? [])).borden['b9']?.posities ?? {});
    const laid = posities.map(([id, { x, y }]) => ({ id, x, y }));
    expect(laid).toMatchObject(expected);
  });
});

describe('the same board at two moments', () => {
  const MOMENT = [
    { type: 'kaartVerplaatst', id: 'bv-01', x: 0, y: 0 },
    { type: 'momentToegevoegd', id: 'm1', naam: 'Voor de pauze' },
    { type: 'kaartVerplaatst', id: 'bv-01', x: 0.3, y: 0.4 },
  ] as const satisfies readonly Actie[];

  test('shows what moved, and how far', () => {
    const state = play(...MOMENT);
    const naast = state.naast['m1'];
    expect(naast && listVerplaatsingen(state, naast)).toMatchObject([{ afstand: 0.5, van: { x: 0, y: 0 } }]);
    expect(findVergelijking(state, naastId('m1'))).toMatchObject({
      soort: 'beweging',
      beeld: { vanNaam: 'Voor de pauze' },
    });
  });

  test('an empty board is not kept', () => {
    expect(() => play({ type: 'momentToegevoegd', id: 'm1', naam: 'Nu' })).toThrow(DialoogtafelError);
  });

  test('a board from elsewhere is matched by the titles of its cards; one with none of them is refused', () => {
    const titel = kwadrantenkaartjes.initialState(STANDAARD_OPTIES).kaarten['bv-01']?.titel ?? '';
    const naast = (naam: string): Actie => ({
      type: 'naastToegevoegd',
      id: 'n1',
      naam: 'Groen',
      variant: 'groen',
      kaarten: [{ titel: naam, x: 0.5, y: 0.5 }],
    });
    const state = play(naast(` ${titel.toUpperCase()} `));
    expect(state.naast['n1']?.posities).toEqual({ 'bv-01': { x: 0.5, y: 0.5 } });
    expect(findVergelijking(state, naastId('n1'))?.soort).toBe('naastElkaar');
    expect(() => play(naast('Iets anders'))).toThrow('Op dat bord ligt geen van deze kaartjes.');
  });
});

test('the opbrengst shows where people differ and the board of each, by name', () => {
  const blokken = kwadrantenkaartjes.opbrengst(play(...TWEE), PEOPLE);
  const figuren = blokken.flatMap((blok) => (blok.soort === 'figuur' ? [blok.bijschrift] : []));
  expect(figuren.slice(1)).toEqual(['Blauw kwadrant van Anna.', 'Blauw kwadrant van Bo.']);
  expect(blokken.find(({ soort }) => soort === 'tabel')).toMatchObject({
    rijen: [
      ['1', expect.any(String), '1', '', '', '1', ''],
      ['2', expect.any(String), '', '2', '', '', ''],
    ],
  });
});

test('a state of version 1 is read: its board is that of the group', () => {
  const { wijze: _, naast: __, ...rest } = play({ type: 'kaartVerplaatst', id: 'bv-01', x: 0, y: 0 });
  const stored = {
    ...rest,
    borden: { [GROEPSBORD]: { id: GROEPSBORD, posities: rest.borden[GROEPSBORD]?.posities } },
  };
  expect(kwadrantenkaartjes.parse(stored, 1)).toEqual({ ...rest, wijze: 'samen', naast: {} });
});

test('the board of the group can lie beside that of another ronde, named by when it was laid', () => {
  const eerder = play({ type: 'kaartVerplaatst', id: 'bv-01', x: 0.5, y: -0.5 });
  const [aanbod] = kwadrantenkaartjes.aanbod?.(eerder) ?? [];
  const take = (state: State) => {
    const acties = aanbod && kwadrantenkaartjes.neemOver?.acties(aanbod, state, '27 oktober 2026');
    return Object.values(play(...(acties ?? [])).naast);
  };
  expect(take(play())).toMatchObject([
    { naam: '27 oktober 2026', posities: { 'bv-01': { x: 0.5, y: -0.5 } } },
  ]);
  expect(take({ ...play(), variant: 'groen' })).toMatchObject([{ naam: 'Blauw kwadrant, 27 oktober 2026' }]);
  expect(kwadrantenkaartjes.aanbod?.(play())).toEqual([]);
});
