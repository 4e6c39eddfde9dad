import { describe, expect, it } from 'vitest';
import { createBijeenkomst, type BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { listEerdere, makeTerugblik } from '../../../shared/domain/terugblik.ts';

const make = (fields: Partial<BijeenkomstState>): BijeenkomstState => ({
  ...createBijeenkomst('Vorige', '2026-11-22'),
  ...fields,
});

describe('looking back', () => {
  it('gives what was agreed, and of the parkeerplaats what was not dealt with', () => {
    const park = (id: string, isAfgehandeld: boolean) => ({ id, volgorde: 1, tekst: id, isAfgehandeld });
    const terugblik = makeTerugblik(
      'b1',
      make({
        vooruitblik: { leervraag: '', huiswerk: 'Lezen', theorie: '', datum: '2026-12-20' },
        parkeerplaats: { open: park('open', false), klaar: park('klaar', true) },
        plannen: {
          d1: { id: 'd1', tekst: 'Meelopen', duo: 'd2' },
          d2: { id: 'd2', tekst: ' ', duo: null },
        },
        afspraken: { a2: { id: 'a2', volgorde: 2, wat: 'Bellen', wie: ['d1'], wanneer: 'maandag' } },
      }),
    );
    expect(terugblik?.vooruitblik.huiswerk).toBe('Lezen');
    expect(terugblik?.parkeerplaats.map(({ id }) => id)).toEqual(['open']);
    expect(terugblik?.plannen.map(({ id }) => id)).toEqual(['d1']);
    expect(terugblik?.afspraken.map(({ wat }) => wat)).toEqual(['Bellen']);
  });

  it('gives nothing of a bijeenkomst that left nothing, also when it has a date for the next', () => {
    const vooruitblik = { leervraag: ' ', huiswerk: '', theorie: '', datum: '2026-12-20' };
    expect(makeTerugblik('b1', make({ vooruitblik }))).toBeNull();
  });

  it('is on those of the same groep before this one, the newest first', () => {
    const held = (id: string, datum: string, groepId = 'g1') => ({ id, datum, groepId });
    const alle = [
      held('eerste', '2026-09-01'),
      held('c-zelfde-dag-later', '2026-11-22'),
      held('a-zelfde-dag-eerder', '2026-11-22'),
      held('later', '2026-12-20'),
      held('b-deze', '2026-11-22'),
      held('van-een-ander', '2026-10-01', 'g2'),
    ];
    expect(listEerdere(alle, held('b-deze', '2026-11-22')).map(({ id }) => id)).toEqual([
      'a-zelfde-dag-eerder',
      'eerste',
    ]);
  });
});
