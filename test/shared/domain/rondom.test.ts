import { describe, expect, it } from 'vitest';
import { actieSchema } from '../../../shared/domain/acties.ts';
import {
  createRondom,
  describeRondom,
  reduceRondom,
  type RondomActie,
} from '../../../shared/domain/rondom.ts';

const geparkeerd = (id: string, tekst = id) => ({ id, volgorde: 1, tekst, isAfgehandeld: false });

function after(...acties: RondomActie[]) {
  const state = createRondom();
  for (const actie of acties) reduceRondom(state, actie);
  return state;
}

describe('what is around the werkvormen', () => {
  it('adds several at once, as pasted lines do', () => {
    const state = after({
      type: 'itemsToegevoegd',
      lijst: 'parkeerplaats',
      items: [geparkeerd('a'), geparkeerd('b')],
    });
    expect(Object.keys(state.parkeerplaats)).toEqual(['a', 'b']);
  });

  it('changes only the fields that are named', () => {
    const state = after(
      { type: 'itemsToegevoegd', lijst: 'parkeerplaats', items: [geparkeerd('a', 'oud')] },
      { type: 'itemGewijzigd', lijst: 'parkeerplaats', id: 'a', velden: { tekst: 'nieuw' } },
    );
    expect(state.parkeerplaats['a']).toEqual({ ...geparkeerd('a', 'nieuw') });
  });

  it('removes, and says so when a change comes too late', () => {
    const state = after(
      { type: 'itemsToegevoegd', lijst: 'parkeerplaats', items: [geparkeerd('a')] },
      { type: 'itemVerwijderd', lijst: 'parkeerplaats', id: 'a' },
    );
    expect(state.parkeerplaats).toEqual({});
    expect(() => {
      reduceRondom(state, { type: 'itemGewijzigd', lijst: 'parkeerplaats', id: 'a', velden: { tekst: 'x' } });
    }).toThrow('niet meer');
  });

  it('keeps the fields of the vooruitblik that are not named', () => {
    const state = after(
      { type: 'vooruitblikGewijzigd', velden: { huiswerk: 'lezen' } },
      { type: 'vooruitblikGewijzigd', velden: { datum: '2026-12-20' } },
    );
    expect(state.vooruitblik).toEqual({ leervraag: '', huiswerk: 'lezen', theorie: '', datum: '2026-12-20' });
  });

  it('names what undo takes back', () => {
    const two = {
      type: 'itemsToegevoegd',
      lijst: 'parkeerplaats',
      items: [geparkeerd('a'), geparkeerd('b')],
    } as const;
    expect(describeRondom({ ...two, items: [geparkeerd('a')] }).naam).toBe(
      'opmerking op de parkeerplaats toegevoegd',
    );
    expect(describeRondom({ ...two, items: [geparkeerd('a'), geparkeerd('b')] }).naam).toContain('2 keer');
  });

  it('refuses an item of another list at the door', () => {
    const wrong = { type: 'itemsToegevoegd', lijst: 'afspraken', items: [geparkeerd('a')] };
    expect(actieSchema.safeParse(wrong).success).toBe(false);
    expect(actieSchema.safeParse({ ...wrong, lijst: 'parkeerplaats' }).success).toBe(true);
  });

  it('adds no fields to a change by itself', () => {
    const change = { type: 'onderdeelGewijzigd', id: 'o1', velden: { titel: 'x' } };
    expect(actieSchema.parse(change)).toEqual(change);
  });
});
