import { describe, expect, it } from 'vitest';
import {
  type Bezoek,
  type BijeenkomstState,
  createBijeenkomst,
  type Onderdeel,
} from '../../../shared/domain/bijeenkomst.ts';
import { formatTijd } from '../../../shared/domain/begintijden.ts';
import { computeVerloop, describeVerloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';

const MINUUT = 60_000;
/** Epoch ms of a time on the day of the test; minutes since midnight are minutes since epoch here. */
const om = (tijd: string): number => {
  const [uur = '0', minuut = '0'] = tijd.split(':');
  return (Number(uur) * 60 + Number(minuut)) * MINUUT;
};
const toMinuten = (ms: number): number => ms / MINUUT;

const onderdeel = (
  id: string,
  volgorde: number,
  minuten: number,
  meer: Partial<Onderdeel> = {},
): Onderdeel => ({
  id,
  volgorde,
  titel: id,
  minuten,
  soort: 'anders',
  opdracht: '',
  aanwijzing: '',
  notitie: '',
  vasteStart: null,
  isOvergeslagen: false,
  ...meer,
});

/** welkom 10, dialoog 60, pauze 15, verdiepen 60, afronden 35: 13:30 to 16:30. */
function meeting(
  stays: readonly [string, string, string | null][],
  aanpassing: Record<string, Partial<Onderdeel>> = {},
) {
  const onderdelen = [
    onderdeel('welkom', 1, 10),
    onderdeel('dialoog', 2, 60),
    onderdeel('pauze', 3, 15, { soort: 'pauze' }),
    onderdeel('verdiepen', 4, 60),
    onderdeel('afronden', 5, 35),
  ].map((item) => ({ ...item, ...aanpassing[item.id] }));
  const bezoeken = stays.map(
    ([onderdeelId, van, tot], index): Bezoek => ({
      id: `b${String(index)}`,
      onderdeelId,
      rondeId: null,
      stap: 0,
      van: om(van),
      tot: tot === null ? null : om(tot),
      timer: null,
    }),
  );
  const last = stays.at(-1);
  const state: BijeenkomstState = {
    ...createBijeenkomst('test', '2026-11-22', '13:30'),
    onderdelen: Object.fromEntries(onderdelen.map((item) => [item.id, item])),
    bezoeken: Object.fromEntries(bezoeken.map((bezoek) => [bezoek.id, bezoek])),
    positie: last === undefined ? null : { onderdeelId: last[0], rondeId: null, stap: 0 },
    timer: timerOf(last, bezoeken, onderdelen),
  };
  return state;
}

/** The timer of the last stay, as the reducer leaves it: with what was left of it when the group comes back. */
function timerOf(
  last: readonly [string, string, string | null] | undefined,
  bezoeken: readonly Bezoek[],
  onderdelen: readonly Onderdeel[],
): BijeenkomstState['timer'] {
  const earlier = bezoeken.filter(({ onderdeelId, tot }) => onderdeelId === last?.[0] && tot !== null);
  return {
    duurMs: (onderdelen.find(({ id }) => id === last?.[0])?.minuten ?? 0) * MINUUT,
    verlopenMs: earlier.reduce((sum, { van, tot }) => sum + ((tot ?? van) - van), 0),
    gestartOp: last === undefined ? null : om(last[1]),
  };
}

const zin = (state: BijeenkomstState, nu: string) =>
  describeVerloop(computeVerloop(state, om(nu), toMinuten, findWerkvorm), (id) => id);

describe('the drift in words', () => {
  it.each<[string, BijeenkomstState, string, string]>([
    ['not begun', meeting([]), '13:40', 'op tijd; eind 16:30'],
    ['begun on time', meeting([['welkom', '13:30', null]]), '13:35', 'op tijd; eind 16:30'],
    [
      'begun late',
      meeting([['welkom', '13:37', null]]),
      '13:40',
      '7 min achter; eind 16:37, haal het uit verdiepen',
    ],
    [
      'an overrun counts while it happens',
      meeting([
        ['welkom', '13:30', '13:40'],
        ['dialoog', '13:40', null],
      ]),
      '14:52',
      '12 min achter; eind 16:42, haal het uit verdiepen',
    ],
    [
      'more than half of the roomiest: two are named, in the order of the programma',
      meeting([
        ['welkom', '13:30', '13:40'],
        ['dialoog', '13:40', null],
      ]),
      '15:17',
      '37 min achter; eind 17:07, haal het uit verdiepen en afronden',
    ],
    [
      'ahead',
      meeting([
        ['welkom', '13:30', '13:35'],
        ['dialoog', '13:35', null],
      ]),
      '14:00',
      '5 min voor; eind 16:25',
    ],
    [
      'a skipped onderdeel takes no time',
      meeting([
        ['welkom', '13:30', '13:40'],
        ['verdiepen', '13:40', null],
      ]),
      '13:45',
      '75 min voor; eind 15:15',
    ],
    [
      'nothing left to take it from',
      meeting([
        ['verdiepen', '14:55', '15:55'],
        ['afronden', '15:55', null],
      ]),
      '16:40',
      '10 min achter; eind 16:40',
    ],
    [
      'a laptop that slept through the dialogue is just late',
      meeting([['welkom', '13:30', null]]),
      '14:00',
      '20 min achter; eind 16:50, haal het uit verdiepen',
    ],
  ])('%s', (_, state, nu, verwacht) => {
    expect(zin(state, nu)).toBe(verwacht);
  });
});

describe('a locked start', () => {
  const locked = { pauze: { vasteStart: '15:00' } };

  it('waits when the group is early', () => {
    const verloop = computeVerloop(
      meeting([['welkom', '13:30', null]], locked),
      om('13:35'),
      toMinuten,
      findWerkvorm,
    );
    const pauze = verloop.onderdelen.find(({ id }) => id === 'pauze');
    expect(formatTijd(pauze?.verwachtStart ?? 0)).toBe('15:00');
    expect(verloop.achterMinuten).toBe(0);
  });

  it('absorbs a delay that fits before it', () => {
    const stays: [string, string, string | null][] = [
      ['welkom', '13:30', '13:40'],
      ['dialoog', '13:40', null],
    ];
    expect(zin(meeting(stays, locked), '14:55')).toBe('op tijd; eind 16:50');
    expect(zin(meeting(stays, locked), '15:04')).toBe('4 min achter; eind 16:54, haal het uit verdiepen');
  });
});

describe('times per onderdeel', () => {
  it('gives planned, actual and expected times, and goes back to what was left', () => {
    const state = meeting([
      ['welkom', '13:30', '13:40'],
      ['dialoog', '13:40', '14:20'],
      ['pauze', '14:20', '14:25'],
      ['dialoog', '14:25', null],
    ]);
    const verloop = computeVerloop(state, om('14:30'), toMinuten, findWerkvorm);
    expect(
      verloop.onderdelen.map(({ id, status, verwachtStart, verwachtEind }) => [
        id,
        status,
        formatTijd(verwachtStart),
        formatTijd(verwachtEind),
      ]),
    ).toEqual([
      ['welkom', 'geweest', '13:30', '13:40'],
      ['dialoog', 'nu', '13:40', '14:45'],
      ['pauze', 'komt', '14:45', '14:55'],
      ['verdiepen', 'komt', '14:55', '15:55'],
      ['afronden', 'komt', '15:55', '16:30'],
    ]);
  });

  it('never gives negative time when the clock was set back', () => {
    const verloop = computeVerloop(
      meeting([['welkom', '13:30', null]]),
      om('13:10'),
      toMinuten,
      findWerkvorm,
    );
    expect(verloop.onderdelen[0]?.verwachtEind).toBe(13 * 60 + 20);
  });
});
