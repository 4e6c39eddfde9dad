import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BijeenkomstState,
  createBijeenkomst,
  type Onderdeel,
  type Positie,
} from '../../../shared/domain/bijeenkomst.ts';
import {
  findKlemmen,
  formatTijd,
  parseTijd,
  plannedMinuten,
  plannedStarts,
} from '../../../shared/domain/begintijden.ts';
import {
  listPosities,
  neighbourPositie,
  nextOnderdeel,
  resolvePlek,
} from '../../../shared/domain/programma.ts';
import { lastVolgorde, sortByVolgorde, volgordeAt } from '../../../shared/domain/volgorde.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from './support.ts';

/** Opening, a ronde of kwadranten (its stappen numbered from 0), an ending. */
function makeState(changes: Partial<BijeenkomstState> = {}): BijeenkomstState {
  const onderdelen = ['opening', 'leggen', 'einde'].map((id, index) => makeOnderdeel(id, index + 1));
  return {
    ...createBijeenkomst('Test', '2026-11-22'),
    onderdelen: Object.fromEntries(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel])),
    rondes: { r: makeRonde('r', 'leggen', 'kwadrantenkaartjes') },
    ...changes,
  };
}

const at = (onderdeelId: string, rondeId: string | null = null, stap = 0): Positie => ({
  onderdeelId,
  rondeId,
  stap,
});
const STAPPEN = listPosities(makeState(), findWerkvorm).length - 2;

describe('next and previous', () => {
  test.each<[string, Positie | null, 1 | -1, Positie | null]>([
    ['before it began, next is the first', null, 1, at('opening')],
    ['before it began, there is no previous', null, -1, null],
    ['into a ronde', at('opening'), 1, at('leggen', 'r', 0)],
    ['within a ronde', at('leggen', 'r', 0), 1, at('leggen', 'r', 1)],
    ['out of a ronde', at('leggen', 'r', STAPPEN - 1), 1, at('einde')],
    ['back into a ronde, at its last stap', at('einde'), -1, at('leggen', 'r', STAPPEN - 1)],
    ['beyond the end', at('einde'), 1, null],
    ['before the beginning', at('opening'), -1, null],
    ['from an onderdeel that was given a werkvorm meanwhile', at('leggen'), 1, at('leggen', 'r', 0)],
    ['back from an onderdeel that was given a werkvorm meanwhile', at('leggen'), -1, at('opening')],
    ['from what is gone', at('weg'), 1, at('opening')],
  ])('%s', (_, positie, delta, expected) => {
    expect(neighbourPositie(makeState({ positie }), findWerkvorm, delta)).toEqual(expected);
  });

  test('what is left out today is passed over, there and back', () => {
    const state = makeState();
    const leggen = makeOnderdeel('leggen', 2, { isOvergeslagen: true });
    const skipped = { ...state, onderdelen: { ...state.onderdelen, leggen } };
    expect(neighbourPositie({ ...skipped, positie: at('opening') }, findWerkvorm, 1)).toEqual(at('einde'));
    expect(neighbourPositie({ ...skipped, positie: at('einde') }, findWerkvorm, -1)).toEqual(at('opening'));
    expect(nextOnderdeel({ ...skipped, positie: at('opening') }, findWerkvorm)).toEqual(at('einde'));
    expect(nextOnderdeel({ ...state, positie: at('opening') }, findWerkvorm)).toEqual(at('leggen', 'r', 0));
    expect(nextOnderdeel({ ...state, positie: at('einde') }, findWerkvorm)).toBeNull();
  });

  test('there and back is where it was, everywhere', () => {
    const posities = listPosities(makeState(), findWerkvorm);
    const walk = (start: Positie | undefined, delta: 1 | -1) =>
      posities.reduce<(Positie | null)[]>(
        (walked) => [
          ...walked,
          neighbourPositie(makeState({ positie: walked.at(-1) ?? null }), findWerkvorm, delta),
        ],
        [start ?? null],
      );
    expect(walk(posities[0], 1).slice(0, posities.length)).toEqual(posities);
    expect(walk(posities.at(-1), -1).slice(0, posities.length)).toEqual(posities.toReversed());
  });
});

describe('a place', () => {
  test.each([
    ['an onderdeel', at('opening'), { nummer: 1, aantal: 1, minuten: 20 }],
    ['a stap', at('leggen', 'r', 1), { nummer: 2, aantal: STAPPEN }],
  ])('is found with what belongs to it: %s', (_, positie, expected) => {
    expect(resolvePlek(makeState(), findWerkvorm, positie)).toMatchObject(expected);
  });

  test.each([
    ['nothing', null],
    ['an onderdeel that is gone', at('weg')],
    ['a ronde that is gone', at('leggen', 'weg', 0)],
    ['a stap too far', at('leggen', 'r', 99)],
  ])('is null for %s', (_, positie) => {
    expect(resolvePlek(makeState(), findWerkvorm, positie)).toBeNull();
  });

  test("has the facilitator's own minutes where they differ", () => {
    const { stap } = resolvePlek(makeState(), findWerkvorm, at('leggen', 'r', 0)) ?? {};
    const ronde = { ...makeRonde('r', 'leggen', 'kwadrantenkaartjes'), minuten: { [stap?.id ?? '']: 7 } };
    expect(
      resolvePlek(makeState({ rondes: { r: ronde } }), findWerkvorm, at('leggen', 'r', 0))?.minuten,
    ).toBe(7);
  });
});

describe('planned starts', () => {
  const starts = (changes: Partial<Onderdeel>[]) => {
    const onderdelen = changes.map((change, index) => makeOnderdeel(`o${String(index)}`, index, change));
    const state = makeState({
      onderdelen: Object.fromEntries(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel])),
    });
    return {
      minuten: plannedMinuten(state),
      tijden: Object.values(plannedStarts(state)).map(formatTijd),
      klemmen: findKlemmen(state),
    };
  };

  test.each([
    ['add up from the start', [{ minuten: 20 }, { minuten: 45 }, {}], ['13:30', '13:50', '14:35']],
    [
      'wait for a locked start',
      [{ minuten: 20 }, { vasteStart: '15:00', minuten: 15 }, {}],
      ['13:30', '15:00', '15:15'],
    ],
    [
      'take a locked start that comes too early',
      [{ minuten: 60 }, { vasteStart: '14:00' }, {}],
      ['13:30', '14:00', '14:20'],
    ],
    ['take no time for no minutes', [{ minuten: 0 }, { minuten: 0 }], ['13:30', '13:30']],
    [
      'take no time for what is left out, nor wait for it',
      [{ isOvergeslagen: true, vasteStart: '15:00' }, { minuten: 10 }, {}],
      ['13:30', '13:30', '13:40'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(starts(changes).tijden).toEqual(expected);
  });

  test('say where a locked start leaves too little time before it, or some to spare', () => {
    expect(starts([{ minuten: 60 }, { vasteStart: '14:00' }]).klemmen).toEqual({ o1: 30 });
    expect(starts([{ minuten: 20 }, { vasteStart: '14:00' }]).klemmen).toEqual({ o1: -10 });
    expect(starts([{ minuten: 30 }, { vasteStart: '14:00' }]).klemmen).toEqual({});
  });

  test('forty onderdelen and none at all', () => {
    const many = Array.from({ length: 40 }, (): Partial<Onderdeel> => ({ minuten: 15 }));
    expect(starts(many)).toMatchObject({ minuten: 600 });
    expect(starts(many).tijden.at(-1)).toBe('23:15');
    expect(starts([])).toEqual({ minuten: 0, tijden: [], klemmen: {} });
  });
});

describe('time of day', () => {
  test.each([
    [0, '00:00'],
    [810, '13:30'],
    [1439, '23:59'],
    [1440, '00:00'],
    [1500, '01:00'],
    [-30, '23:30'],
    [810.4, '13:30'],
    [1439.6, '00:00'],
  ])('%d minutes is %s', (minuten, tijd) => {
    expect(formatTijd(minuten)).toBe(tijd);
  });

  test('is read back as it was written', () => {
    const minuten = fc.integer({ min: 0, max: 1439 });
    const check = (given: number) => {
      expect(parseTijd(formatTijd(given))).toBe(given);
    };
    fc.assert(fc.property(minuten, check));
  });
});

describe('order', () => {
  const item = (id: string, volgorde: number) => ({ id, volgorde });

  test('equal order falls back on the id, whatever the order of the keys', () => {
    const record = { b: item('b', 1), a: item('a', 1), c: item('c', 0) };
    expect(sortByVolgorde(record).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('last is behind all others', () => {
    expect(lastVolgorde({})).toBe(1);
    expect(lastVolgorde({ a: item('a', 3.5), b: item('b', -2) })).toBe(4.5);
  });

  test.each([0, 1, 2, 3])('an item put at %d is there', (index) => {
    const others = [item('a', -1), item('b', 2), item('c', 2.5)];
    const moved = item('x', volgordeAt(others, index));
    const sorted = sortByVolgorde(Object.fromEntries([...others, moved].map((each) => [each.id, each])));
    expect(sorted.findIndex(({ id }) => id === 'x')).toBe(index);
  });

  test('an item put in nothing is the first', () => {
    expect(volgordeAt([], 0)).toBe(1);
  });
});
