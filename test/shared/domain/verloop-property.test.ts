import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { type BijeenkomstState, createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { createOnderdeel } from '../../../shared/domain/onderdeel.ts';
import { listPosities } from '../../../shared/domain/programma.ts';
import { reduceBijeenkomst } from '../../../shared/domain/reducer.ts';
import { computeVerloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeRonde } from './support.ts';

const MINUUT = 60_000;
const BEGIN = 13 * 60 + 30;

const start: BijeenkomstState = {
  ...createBijeenkomst('test', '2026-11-22', '13:30'),
  onderdelen: Object.fromEntries(
    [10, 60, 15, 40, 20].map((minuten, index) => {
      const id = `o${String(index)}`;
      return [
        id,
        createOnderdeel({ id, volgorde: index, minuten, vasteStart: index === 2 ? '14:45' : null }),
      ];
    }),
  ),
  rondes: { r: makeRonde('r', 'o1', 'kwadrantenkaartjes') },
};
const POSITIES = listPosities(start, findWerkvorm);

/** Something that happens so many minutes after what happened before. */
const gebeurtenis = fc.record({
  na: fc.integer({ min: 0, max: 25 }),
  actie: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: POSITIES.length - 1 }).map((index) => ({ naar: index })) },
    fc.integer({ min: -10, max: 20 }).map((minuten): Actie => ({ type: 'timerVerlengd', minuten })),
    fc.constantFrom<'timerGestart' | 'timerGepauzeerd' | 'timerHerstart'>(
      'timerGestart',
      'timerGepauzeerd',
      'timerHerstart',
    ),
    fc.record({ over: fc.nat({ max: 4 }), isOvergeslagen: fc.boolean() }),
    fc.record({ kort: fc.nat({ max: 4 }), minuten: fc.integer({ min: 1, max: 30 }) }),
  ),
});
type Gebeurtenis = typeof gebeurtenis extends fc.Arbitrary<infer T> ? T : never;

function toActie({ actie }: Gebeurtenis, op: number, index: number): Actie | null {
  if (typeof actie === 'string') return { type: actie, op } as Actie;
  if ('type' in actie) return actie;
  if ('naar' in actie) {
    const positie = POSITIES[actie.naar];
    return positie === undefined
      ? null
      : { type: 'positieGewijzigd', positie, bezoekId: `b${String(index)}`, op };
  }
  if ('over' in actie) {
    const { over, isOvergeslagen } = actie;
    return { type: 'onderdeelGewijzigd', id: `o${String(over)}`, velden: { isOvergeslagen } };
  }
  return {
    type: 'onderdelenIngekort',
    inkortingen: [{ id: `o${String(actie.kort)}`, minuten: actie.minuten }],
  };
}

/** The state after the action; as it was when that was refused. */
function apply(state: BijeenkomstState, actie: Actie): BijeenkomstState {
  try {
    return produce(state, (draft) => {
      reduceBijeenkomst(draft, actie, findWerkvorm);
    });
  } catch {
    return state;
  }
}

test('whatever is done: what is to be expected lies ahead and in order, and the promise stays', () => {
  const run = (gebeurtenissen: readonly Gebeurtenis[]): void => {
    let nu = BEGIN * MINUUT;
    let state = apply(start, {
      type: 'positieGewijzigd',
      positie: POSITIES[0] ?? fail(),
      bezoekId: 'b',
      op: nu,
    });
    const { gepland } = state;
    for (const [index, each] of gebeurtenissen.entries()) {
      nu += each.na * MINUUT;
      const actie = toActie(each, nu, index);
      if (actie !== null) state = apply(state, actie);
      const verloop = computeVerloop(state, nu, (ms) => ms / MINUUT, findWerkvorm);
      expect(state.gepland).toBe(gepland);
      expect(verloop.verwachtEind).toBeGreaterThanOrEqual(nu / MINUUT);
      expect(verloop.achterMinuten).toBe(Math.round(verloop.verwachtEind - verloop.geplandEind));
      const coming = verloop.onderdelen.filter(({ status }) => status === 'komt');
      for (const [at, { verwachtStart, verwachtEind }] of coming.entries()) {
        expect(verwachtStart).toBeGreaterThanOrEqual(coming[at - 1]?.verwachtEind ?? nu / MINUUT);
        expect(verwachtEind).toBeGreaterThanOrEqual(verwachtStart);
      }
    }
  };
  fc.assert(fc.property(fc.array(gebeurtenis, { maxLength: 12 }), run), { numRuns: 300 });
});

function fail(): never {
  throw new Error('there is no place to begin');
}
