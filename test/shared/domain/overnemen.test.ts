import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import {
  createBijeenkomst,
  type BijeenkomstState,
  type Onderdeel,
} from '../../../shared/domain/bijeenkomst.ts';
import { listAanbod, neemOverActies } from '../../../shared/domain/overnemen.ts';
import { reduceBijeenkomst } from '../../../shared/domain/reducer.ts';
import { splitDelen } from '../../../shared/opbrengst/delen.ts';
import type { Aanbod } from '../../../shared/werkvormen/aanbod.ts';
import { goedWerkStateSchema } from '../../../shared/werkvormen/goed-werk/state.ts';
import { parseState } from '../../../shared/werkvormen/interventiespel/state.ts';
import { KANARIE_STATE as KALIBREREN } from '../werkvormen/kalibreren-bekwaamheden/fixture.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';

const ONDERDEEL: Onderdeel = {
  id: 'o1',
  volgorde: 1,
  titel: 'Dialoog',
  minuten: 60,
  soort: 'dialoog',
  opdracht: '',
  aanwijzing: '',
  notitie: '',
  vasteStart: null,
  isOvergeslagen: false,
};

/** An interventiespel with one situation, and after it a dialogue over goed werk. */
const START: BijeenkomstState = produce(createBijeenkomst('Test', '2026-11-22'), (draft) => {
  const act = (actie: Parameters<typeof reduceBijeenkomst>[1]): void => {
    reduceBijeenkomst(draft, actie, findWerkvorm);
  };
  act({ type: 'onderdeelToegevoegd', onderdeel: ONDERDEEL });
  act({ type: 'rondeToegevoegd', id: 'spel', onderdeelId: 'o1', werkvorm: 'interventiespel', opties: null });
  act({ type: 'rondeToegevoegd', id: 'dialoog', onderdeelId: 'o1', werkvorm: 'goed-werk', opties: null });
  act({
    type: 'rondeActie',
    rondeId: 'spel',
    actie: {
      type: 'situatiesToegevoegd',
      situaties: [{ id: 's1', tekst: 'De student zwijgt.', deelnemerId: null }],
    },
  });
});
const rondeOf = (state: BijeenkomstState, id: string) => {
  const ronde = state.rondes[id];
  if (ronde === undefined) throw new Error(`no ronde ${id}`);
  return ronde;
};
const takeOver = (id: string, aanbod: Aanbod): BijeenkomstState =>
  produce(START, (draft) => {
    for (const actie of neemOverActies(rondeOf(START, id), { aanbod, van: 'vorige keer' }, findWerkvorm))
      reduceBijeenkomst(draft, actie, findWerkvorm);
  });

describe('going on', () => {
  test('a situation of the interventiespel becomes the kritische situatie of the dialogue', () => {
    const [found] = listAanbod(START, rondeOf(START, 'dialoog'), 'stap-1', findWerkvorm);
    expect(found).toEqual({
      van: 'Interventiespel',
      aanbod: { soort: 'situatie', id: 's1', naam: 'De student zwijgt.' },
    });
    if (found === undefined) return;
    const state = goedWerkStateSchema.parse(takeOver('dialoog', found.aanbod).rondes['dialoog']?.state);
    expect(state.situatie).toMatchObject({ bronId: null, titel: 'De student zwijgt.' });
  });

  test('of a situation that is longer than a title nothing is lost', () => {
    const naam = 'Lang verhaal. '.repeat(100);
    const state = goedWerkStateSchema.parse(
      takeOver('dialoog', { soort: 'situatie', id: 's9', naam }).rondes['dialoog']?.state,
    );
    expect(state.situatie?.situatie).toBe(naam);
  });

  test('is offered in the stap where it is of use, and never from the ronde itself', () => {
    expect(listAanbod(START, rondeOf(START, 'dialoog'), 'stap-2', findWerkvorm)).toEqual([]);
    expect(listAanbod(START, rondeOf(START, 'spel'), 'verdiepen', findWerkvorm)).toEqual([]);
  });

  test('behaviours become rows of the matrix under their gebied, and what was linked stays', () => {
    const aanbod: Aanbod = {
      soort: 'gedragingen',
      id: 'kalibreren',
      naam: 'Begeleiden',
      gebieden: [
        { id: 'agogisch', naam: 'Agogisch bekwaam', gedragingen: [{ id: 'g1', naam: 'Vraagt door' }] },
      ],
    };
    const { rijen } = parseState(takeOver('spel', aanbod).rondes['spel']?.state, 1);
    expect(rijen['g1']).toMatchObject({ naam: 'Vraagt door', gebiedId: 'agogisch' });
    expect(rijen['agogisch']).toMatchObject({ volgorde: 1, gebiedId: null });
    expect(Object.keys(rijen)).toHaveLength(6);
  });
});

test('the shared list of a kalibreren fits the matrix of an interventiespel', () => {
  const kalibreren = findWerkvorm('kalibreren-bekwaamheden');
  const [aanbod] = kalibreren.aanbod?.(KALIBREREN) ?? [];
  if (aanbod?.soort !== 'gedragingen') throw new Error('kalibreren offers no behaviours');
  const { rijen } = parseState(takeOver('spel', aanbod).rondes['spel']?.state, 1);
  for (const { id, gedragingen } of aanbod.gebieden)
    for (const gedraging of gedragingen) expect(rijen[gedraging.id]).toMatchObject({ gebiedId: id });
  expect(aanbod.gebieden.flatMap(({ gedragingen }) => gedragingen)).not.toEqual([]);
});

test('what remains is cut in parts at its headings, and at every table and picture', () => {
  const tabel = { soort: 'tabel', titel: 'Tabel', kop: ['a'], breedtes: [1], rijen: [['x']] } as const;
  const delen = splitDelen(
    [
      { soort: 'alinea', tekst: 'Eerst' },
      { ...tabel, kop: ['a'], breedtes: [1], rijen: [['x']] },
      { soort: 'kop', niveau: 3, tekst: 'Wat opviel' },
      { soort: 'lijst', genummerd: false, items: ['Een'] },
      { soort: 'kop', niveau: 3, tekst: 'Leeg' },
    ],
    'Spel',
  );
  expect(delen.map(({ titel, blokken }) => [titel, blokken.length])).toEqual([
    ['Spel', 1],
    ['Tabel', 1],
    ['Wat opviel', 1],
  ]);
});
