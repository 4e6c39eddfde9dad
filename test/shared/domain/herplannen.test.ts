import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { formatTijd } from '../../../shared/domain/begintijden.ts';
import {
  type BijeenkomstState,
  createBijeenkomst,
  type Positie,
} from '../../../shared/domain/bijeenkomst.ts';
import { createOnderdeel } from '../../../shared/domain/onderdeel.ts';
import { listStappen, stapMinuten } from '../../../shared/domain/programma.ts';
import { reduceBijeenkomst } from '../../../shared/domain/reducer.ts';
import { computeVerloop, describeVerloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeRonde } from './support.ts';

const MINUUT = 60_000;
const om = (tijd: string): number => {
  const [uur = '0', minuut = '0'] = tijd.split(':');
  return (Number(uur) * 60 + Number(minuut)) * MINUUT;
};

/** What happens at a time: an action without its time, or a word for the usual ones. */
type Gebeurtenis = readonly [tijd: string, actie: Actie | string];

const naar = (onderdeelId: string, op: number, stap?: number): Actie => {
  const positie: Positie =
    stap === undefined ? { onderdeelId, rondeId: null, stap: 0 } : { onderdeelId, rondeId: 'r', stap };
  return { type: 'positieGewijzigd', positie, bezoekId: `${onderdeelId}-${String(stap)}-${String(op)}`, op };
};

function readGebeurtenis(wat: string, op: number): Actie {
  const [woord = '', rest = ''] = wat.split(' ');
  switch (woord) {
    case 'pauzeer':
      return { type: 'timerGepauzeerd', op };
    case 'ga-door':
      return { type: 'timerGestart', op };
    case 'verleng':
      return { type: 'timerVerlengd', minuten: Number(rest) };
    case 'sla-over':
      return { type: 'onderdeelGewijzigd', id: rest, velden: { isOvergeslagen: true } };
    case 'stap':
      return naar('dialoog', op, Number(rest));
    default:
      return naar(woord, op);
  }
}

/** welkom 10, dialoog 60, pauze 15, verdiepen 60, afronden 35: 13:30 to 16:30. */
function makeMeeting(startTijd = '13:30', verdiepen = 60): BijeenkomstState {
  const minuten = { welkom: 10, dialoog: 60, pauze: 15, verdiepen, afronden: 35 };
  const onderdelen = Object.entries(minuten).map(([id, duur], index) =>
    createOnderdeel({
      id,
      volgorde: index,
      titel: id,
      minuten: duur,
      soort: id === 'pauze' ? 'pauze' : 'anders',
    }),
  );
  return {
    ...createBijeenkomst('test', '2026-11-22', startTijd),
    onderdelen: Object.fromEntries(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel])),
  };
}

const play = (start: BijeenkomstState, gebeurtenissen: readonly Gebeurtenis[]): BijeenkomstState =>
  gebeurtenissen.reduce(
    (state, [tijd, wat]) =>
      produce(state, (draft) => {
        reduceBijeenkomst(
          draft,
          typeof wat === 'string' ? readGebeurtenis(wat, om(tijd)) : wat,
          findWerkvorm,
        );
      }),
    start,
  );

const verloopOf = (state: BijeenkomstState, nu: string) =>
  computeVerloop(state, om(nu), (ms) => (ms / MINUUT) % 1440, findWerkvorm);
const zin = (state: BijeenkomstState, nu: string): string =>
  describeVerloop(verloopOf(state, nu), (id) => state.onderdelen[id]?.titel ?? '');

/** The meeting with a ronde of three stappen in "dialoog", of which the minutes are given. */
function withStappen(...minuten: number[]): BijeenkomstState {
  const ronde = makeRonde('r', 'dialoog', 'kwadrantenkaartjes');
  const stappen = listStappen(ronde, findWerkvorm);
  const eigen = Object.fromEntries(stappen.map(({ id }, index) => [id, minuten[index] ?? 0]));
  return { ...makeMeeting(), rondes: { r: { ...ronde, minuten: eigen } } };
}

describe('what is changed on the spot changes what is expected, not what was promised', () => {
  const begin: Gebeurtenis = ['13:30', 'welkom'];
  const langer: Actie = { type: 'onderdeelGewijzigd', id: 'verdiepen', velden: { minuten: 70 } };
  test.each<[string, readonly Gebeurtenis[], string, string]>([
    ['longer', [begin, ['13:35', langer]], '13:35', '10 min achter; eind 16:40, haal het uit verdiepen'],
    ['left out', [begin, ['13:35', 'sla-over verdiepen']], '13:35', '60 min voor; eind 15:30'],
    [
      'left out and done all the same',
      [begin, ['13:35', 'sla-over dialoog'], ['13:40', 'dialoog']],
      '13:45',
      'op tijd; eind 16:30',
    ],
    [
      'added',
      [
        begin,
        [
          '13:35',
          {
            type: 'onderdeelToegevoegd',
            onderdeel: createOnderdeel({ id: 'extra', volgorde: 1.5, minuten: 20, titel: 'extra' }),
          },
        ],
      ],
      '13:35',
      '20 min achter; eind 16:50, haal het uit verdiepen',
    ],
    [
      'removed',
      [begin, ['13:35', { type: 'onderdeelVerwijderd', id: 'afronden' }]],
      '13:35',
      '35 min voor; eind 15:55',
    ],
    [
      'the timer five minutes longer',
      [begin, ['13:35', 'verleng 5']],
      '13:36',
      '5 min achter; eind 16:35, haal het uit verdiepen',
    ],
    [
      'a pause of the timer, as when the fire alarm goes',
      [begin, ['13:34', 'pauzeer']],
      '13:46',
      '12 min achter; eind 16:42, haal het uit verdiepen',
    ],
    [
      'after that pause it is as much, and no more',
      [begin, ['13:34', 'pauzeer'], ['13:46', 'ga-door']],
      '13:50',
      '12 min achter; eind 16:42, haal het uit verdiepen',
    ],
    [
      'taken from where the app proposes it: on time again',
      [
        begin,
        ['13:52', { type: 'onderdelenIngekort', inkortingen: [{ id: 'verdiepen', minuten: 12 }] }],
        ['13:52', 'dialoog'],
      ],
      '13:53',
      'op tijd; eind 16:30',
    ],
    [
      'a longer bijeenkomst was agreed on',
      [
        begin,
        ['13:35', langer],
        ['13:36', { type: 'gegevensGewijzigd', gegevens: { geplandeMinuten: 190 } }],
      ],
      '13:36',
      'op tijd; eind 16:40',
    ],
    [
      'a later start was agreed on',
      [
        ['13:45', 'welkom'],
        ['13:46', { type: 'gegevensGewijzigd', gegevens: { startTijd: '13:45' } }],
      ],
      '13:46',
      'op tijd; eind 16:45',
    ],
    [
      'begun again',
      [begin, ['14:30', { type: 'opnieuwBegonnen' }], ['14:40', 'welkom']],
      '14:40',
      '70 min achter; eind 17:40, haal het uit dialoog en verdiepen',
    ],
  ])('%s', (_, gebeurtenissen, nu, verwacht) => {
    expect(zin(play(makeMeeting(), gebeurtenissen), nu)).toBe(verwacht);
  });

  test('what was added has no planned time; what was promised stays with each', () => {
    const extra = createOnderdeel({ id: 'extra', volgorde: 0.5, minuten: 20 });
    const state = play(makeMeeting(), [
      ['13:30', 'welkom'],
      ['13:31', { type: 'onderdeelToegevoegd', onderdeel: extra }],
    ]);
    const tijden = verloopOf(state, '13:31').onderdelen.map(({ id, geplandStart, verwachtStart }) => [
      id,
      geplandStart === null ? null : formatTijd(geplandStart),
      formatTijd(verwachtStart),
    ]);
    expect(tijden.slice(0, 3)).toEqual([
      ['welkom', '13:30', '13:30'],
      ['extra', null, '13:40'],
      ['dialoog', '13:40', '14:00'],
    ]);
  });

  test('the onderdeel that is going on cannot be left out', () => {
    const state = play(makeMeeting(), [['13:30', 'welkom']]);
    expect(() => play(state, [['13:31', 'sla-over welkom']])).toThrow('Dit onderdeel is nu bezig');
  });

  test('past midnight the time goes on', () => {
    const state = play(makeMeeting('22:30'), [
      ['22:30', 'welkom'],
      ['22:40', 'dialoog'],
      ['23:45', 'pauze'],
    ]);
    expect(zin(state, '24:00')).toBe('5 min achter; eind 01:35, haal het uit verdiepen');
    expect(zin(state, '24:10')).toBe('15 min achter; eind 01:45, haal het uit verdiepen');
  });
});

describe('an onderdeel with stappen', () => {
  test.each<[string, number[], readonly Gebeurtenis[], string, string]>([
    ['that fit', [15, 30, 15], [['13:40', 'stap 0']], '13:45', 'op tijd; eind 16:30'],
    [
      'a stap that was quick gives its minutes',
      [15, 30, 15],
      [
        ['13:40', 'stap 0'],
        ['13:45', 'stap 1'],
      ],
      '13:50',
      '10 min voor; eind 16:20',
    ],
    [
      'a stap that overran takes them',
      [15, 30, 15],
      [
        ['13:40', 'stap 0'],
        ['14:00', 'stap 1'],
      ],
      '14:05',
      '5 min achter; eind 16:35, haal het uit verdiepen',
    ],
    [
      'minutes that no stap asks for are room, which an overrun eats first',
      [15, 20, 15],
      [
        ['13:40', 'stap 0'],
        ['14:00', 'stap 1'],
      ],
      '14:05',
      'op tijd; eind 16:30',
    ],
    [
      'that take more than the onderdeel: so it will',
      [15, 45, 15],
      [['13:40', 'stap 0']],
      '13:41',
      '15 min achter; eind 16:45, haal het uit verdiepen',
    ],
    [
      'the last stap is left early',
      [15, 30, 15],
      [
        ['13:40', 'stap 0'],
        ['13:55', 'stap 1'],
        ['14:25', 'pauze'],
      ],
      '14:25',
      '15 min voor; eind 16:15',
    ],
  ])('%s', (_, minuten, gebeurtenissen, nu, verwacht) => {
    expect(zin(play(withStappen(...minuten), gebeurtenissen), nu)).toBe(verwacht);
  });

  test('that got its werkvorm on the spot: the minutes before count', () => {
    const state = play(withStappen(15, 30, 5), [
      ['13:30', 'welkom'],
      ['13:40', 'dialoog'],
      ['13:50', 'stap 0'],
    ]);
    expect(zin(state, '13:51')).toBe('op tijd; eind 16:30');
  });

  test('that is shortened makes its longest stappen shorter, but not the ones that were begun', () => {
    const ingekort: Actie = { type: 'onderdelenIngekort', inkortingen: [{ id: 'dialoog', minuten: 20 }] };
    const minutesOf = (state: BijeenkomstState): number[] => {
      const ronde = state.rondes['r'];
      return ronde === undefined
        ? []
        : listStappen(ronde, findWerkvorm).map((stap) => stapMinuten(ronde, stap));
    };
    const before = withStappen(15, 30, 15);
    expect(minutesOf(play(before, [['13:30', ingekort]]))).toEqual([10, 15, 15]);
    const begun = play(before, [
      ['13:40', 'stap 0'],
      ['13:55', 'stap 1'],
      ['13:56', ingekort],
    ]);
    expect(minutesOf(begun)).toEqual([15, 30, 15]);
    expect(begun.onderdelen['dialoog']?.minuten).toBe(40);
  });

  test('planned without time asks for none, whatever hangs in it', () => {
    const state = withStappen(15, 30, 15);
    const muur = createOnderdeel({ id: 'dialoog', volgorde: 1, minuten: 0, titel: 'dialoog' });
    const onWall = { ...state, onderdelen: { ...state.onderdelen, dialoog: muur } };
    expect(zin(play(onWall, [['13:30', 'welkom']]), '13:35')).toBe('op tijd; eind 15:30');
  });

  test('a programma of no minutes at all ends when it begins, and counts on', () => {
    const leeg = produce(makeMeeting(), (draft) => {
      for (const onderdeel of Object.values(draft.onderdelen)) onderdeel.minuten = 0;
    });
    expect(zin(leeg, '13:00')).toBe('op tijd; eind 13:30');
    expect(zin(play(leeg, [['13:30', 'welkom']]), '13:40')).toBe('10 min achter; eind 13:40');
  });
});
