import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import { interventiespel } from '../../../../shared/werkvormen/interventiespel/definition.ts';
import {
  computeMatrix,
  describeMatrix,
  MAX_KOLOMMEN,
} from '../../../../shared/werkvormen/interventiespel/matrix.ts';
import {
  listInterventies,
  listLootbaar,
  listOnderwerpen,
} from '../../../../shared/werkvormen/interventiespel/onderwerpen.ts';
import type { State } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { computeZaal, KEUZES } from '../../../../shared/werkvormen/interventiespel/zaal.ts';
import {
  type Antwoorden,
  countItems,
  findOnbeantwoord,
  keepAntwoorden,
} from '../../../../shared/werkvormen/invoer-vraag.ts';
import { KANARIE_STATE } from './fixture.ts';

const play = (...acties: readonly Actie[]): State =>
  produce(KANARIE_STATE, (draft) => {
    for (const actie of acties) interventiespel.reduce(draft, actie);
  });
const PEOPLE = { deelnemers: { d1: { id: 'd1', naam: 'Samira', rol: '' } }, aanwezig: ['d1'] };

describe('what interventions are for', () => {
  test('is each situation while there are few, pile by pile', () => {
    expect(listOnderwerpen(KANARIE_STATE).map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
  });

  test('is each pile when that was chosen, and what lies loose', () => {
    const state = play({ type: 'perGekozen', per: 'stapel' });
    expect(listOnderwerpen(state).map(({ id }) => id)).toEqual(['p1', 'p2', 's4']);
  });

  test('is each pile by itself when there are many situations', () => {
    const situaties = Array.from({ length: 60 }, (_, index) => ({
      id: `veel-${String(index)}`,
      tekst: 'Nog een',
      deelnemerId: null,
    }));
    const laid = situaties.map(
      ({ id }): Actie => ({ type: 'situatieGelegd', id, stapelId: 'p2', opId: null }),
    );
    const state = play({ type: 'situatiesToegevoegd', situaties }, ...laid);
    expect(listOnderwerpen(state).map(({ id }) => id)).toEqual(['p1', 'p2', 's4']);
  });

  test.each([
    ['a situation has its own', { soort: 'situatie', id: 's1' }, ['i1']],
    ['a pile has all that is in it', { soort: 'stapel', id: 'p1' }, ['i1', 'i2']],
  ] as const)('%s', (_, onderwerp, ids) => {
    expect(listInterventies(KANARIE_STATE, onderwerp).map(({ id }) => id)).toEqual(ids);
  });

  test('a situation has those of the slips that lie on it too', () => {
    const state = play({
      type: 'interventiesToegevoegd',
      bij: { soort: 'situatie', id: 's2' },
      interventies: [{ id: 'i7', tekst: 'Vraag door', deelnemerId: null }],
    });
    expect(listInterventies(state, { soort: 'situatie', id: 's1' }).map(({ id }) => id)).toEqual([
      'i1',
      'i7',
    ]);
  });
});

test('only what has interventions and was not talked about is drawn', () => {
  expect(listLootbaar(KANARIE_STATE).map(({ id }) => id)).toEqual(['s1']);
});

test('the zaal gets the interventions all together, and only when they are shown', () => {
  const context = { ...PEOPLE, stapId: 'bespreken', uitgelicht: null };
  expect(interventiespel.zaal(KANARIE_STATE, context)).toMatchObject({ aantal: 2, interventies: null });
  const shown = interventiespel.zaal(play({ type: 'interventiesOnthuld' }), context);
  expect(shown).toMatchObject({
    interventies: ['kanarie-interventies-interventie-i1', 'kanarie-interventies-interventie-i2'],
  });
});

describe('the matrix', () => {
  const link = (id: string, rijId: string): Actie => ({
    type: 'interventieGekoppeld',
    id,
    rijId,
    isGekoppeld: true,
  });

  test('counts an intervention once for a gebied and for the behaviour in it', () => {
    const { rijen } = computeMatrix(play(link('i1', 'ruimte'), link('i3', 'ruimte')));
    expect(rijen.map(({ id, aantallen, totaal }) => [id, aantallen, totaal])).toEqual([
      ['agogisch', [1, 1], 2],
      ['ruimte', [1, 1], 2],
    ]);
  });

  test('says first what is used much and never', () => {
    const start = interventiespel.initialState({ metVerdieping: true });
    const state = produce(start, (draft) => {
      const acties: Actie[] = [
        { type: 'situatiesToegevoegd', situaties: [{ id: 's', tekst: 'S', deelnemerId: null }] },
        {
          type: 'interventiesToegevoegd',
          bij: { soort: 'situatie', id: 's' },
          interventies: ['a', 'b', 'c'].map((id) => ({ id, tekst: id, deelnemerId: null })),
        },
        link('a', 'agogisch'),
        link('b', 'agogisch'),
        link('c', 'poortwachter'),
      ];
      for (const actie of acties) interventiespel.reduce(draft, actie);
    });
    expect(describeMatrix(computeMatrix(state))).toBe(
      'Vaak gebruikt: Agogisch bekwaam (2). Nooit gebruikt: Organisatorisch bekwaam, Opleidingsdidactisch bekwaam: ' +
        'leraar van leraren, Ontwikkelingsbekwaam. Daartussen: Opleidingsdidactisch bekwaam: poortwachter (1). ' +
        '3 van 3 interventies zijn gekoppeld.',
    );
  });

  test('puts the smallest piles together when there are too many to read', () => {
    const acties = Array.from({ length: 12 }, (_, index): Actie[] => [
      {
        type: 'stapelToegevoegd',
        id: `x${String(index)}`,
        naam: `Stapel ${String(index)}`,
        situatieId: null,
      },
      {
        type: 'interventiesToegevoegd',
        bij: { soort: 'stapel', id: `x${String(index)}` },
        interventies: [{ id: `xi${String(index)}`, tekst: 'Iets', deelnemerId: null }],
      },
    ]).flat();
    const { kolommen } = computeMatrix(play(...acties));
    expect(kolommen).toHaveLength(MAX_KOLOMMEN);
    expect(kolommen.at(-1)).toBe('Andere stapels');
  });
});

test('the opbrengst says for each situation its pile, interventions and gebieden', () => {
  const tabel = interventiespel.opbrengst(KANARIE_STATE, PEOPLE).find(({ soort }) => soort === 'tabel');
  expect(tabel?.soort === 'tabel' ? tabel.rijen : []).toEqual([
    ['kanarie-interventies-stapel-p1', 'Hele stapel', 'kanarie-interventies-interventie-i2', ''],
    [
      'kanarie-interventies-stapel-p1',
      'kanarie-interventies-situatie-s1\nkanarie-interventies-situatie-s2',
      'kanarie-interventies-interventie-i1',
      'kanarie-interventies-rij-agogisch',
    ],
    [
      'kanarie-interventies-stapel-p2',
      'kanarie-interventies-situatie-s3',
      'kanarie-interventies-interventie-i3',
      '',
    ],
    ['', 'kanarie-interventies-situatie-s4', '', ''],
  ]);
});

describe('what one person hands in', () => {
  const { invoer } = interventiespel;
  const inzending = (stapId: string, antwoorden: Record<string, string>) => ({
    stapId,
    antwoorden,
    ids: ['n1', 'n2', 'n3'],
    deelnemerId: 'd1',
  });

  test('becomes one situation for each line', () => {
    expect(invoer?.leverIn(inzending('situaties', { situaties: 'Een\n\n Twee' }), KANARIE_STATE)).toEqual([
      {
        type: 'situatiesToegevoegd',
        situaties: [
          { id: 'n1', tekst: 'Een', deelnemerId: 'd1' },
          { id: 'n2', tekst: 'Twee', deelnemerId: 'd1' },
        ],
      },
    ]);
  });

  test('becomes interventions with the situation that was asked', () => {
    const acties = invoer?.leverIn(inzending('interventies', { s1: 'Een\nTwee', s4: 'Drie' }), KANARIE_STATE);
    expect(
      acties?.map((actie) =>
        actie.type === 'interventiesToegevoegd'
          ? [actie.bij.id, actie.interventies.map(({ id }) => id)]
          : null,
      ),
    ).toEqual([
      ['s1', ['n1', 'n2']],
      ['s4', ['n3']],
    ]);
  });

  test('is a choice from what the group has seen and nothing else', () => {
    const [keuze] = invoer?.vragen(KANARIE_STATE, 'verdiepen', null) ?? [];
    expect(keuze?.soort === 'keuzes' ? keuze.opties.map(({ id }) => id) : []).toEqual(['i3', 'anders']);
  });

  test('is one choice that has to be made; a sentence with it is up to them', () => {
    const vragen = invoer?.vragen(KANARIE_STATE, 'verdiepen', null) ?? [];
    const [keuze] = vragen;
    expect(findOnbeantwoord(vragen, { 'eerste-reactie': 'Ik neem over.' })).toBe(keuze);
    expect(findOnbeantwoord(vragen, { keuze: 'i3' })).toBeNull();
    expect(keepAntwoorden(vragen, { keuze: 'anders\ni3' })).toEqual({ keuze: 'i3' });
    const handIn = (antwoorden: Antwoorden) => {
      const ids = Array.from({ length: countItems(vragen, antwoorden) }, (_, index) => `n${String(index)}`);
      return invoer?.leverIn({ stapId: 'verdiepen', antwoorden, ids, deelnemerId: 'd1' }, KANARIE_STATE);
    };
    expect(handIn({ keuze: 'i3' })).toMatchObject([{ id: 'n0', interventieId: 'i3', tekst: '' }]);
    expect(handIn({ keuze: 'anders', 'eerste-reactie': 'Wachten.' })).toMatchObject([
      { id: 'n0', interventieId: null, tekst: 'Wachten.' },
    ]);
  });

  test('without the deepening is put forward in the talk', () => {
    const show = (metVerdieping: boolean) =>
      computeZaal(
        { ...KANARIE_STATE, metVerdieping },
        { stapId: 'bespreken', uitgelicht: KEUZES, aanwezig: [], deelnemers: {} },
      );
    expect(show(false)).toMatchObject({ soort: 'keuzes' });
    expect(show(true)).toMatchObject({ soort: 'bespreken' });
  });

  test('stays when others have built on it', () => {
    expect(invoer?.haalWeg(['s1', 's4'], KANARIE_STATE)).toEqual([{ type: 'situatieVerwijderd', id: 's4' }]);
  });
});
