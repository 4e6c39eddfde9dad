import { describe, expect, it } from 'vitest';
import { findGroepjes, listAfzenders, nameOf } from '../../../renderer/regie/rondom/afzenders.ts';
import { createBijeenkomst, type Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import { makeOnderdeel, makeRonde } from '../../shared/domain/support.ts';

const DEELNEMERS: Deelnemer[] = ['Anna', 'Bram', 'Cas'].map((naam, index) => ({
  id: `d${String(index + 1)}`,
  naam,
  rol: '',
  volgorde: index,
}));

const ronde = (id: string, onderdeelId: string, leden: string[]) => ({
  ...makeRonde(id, onderdeelId, 'goed-werk'),
  groepjes: { stap: leden.length === 0 ? [] : [{ id: `${id}-groepje`, leden }] },
});

const state = {
  ...createBijeenkomst('T', '2026-11-22'),
  onderdelen: { o1: makeOnderdeel('o1', 1), o2: makeOnderdeel('o2', 2), o3: makeOnderdeel('o3', 3) },
  rondes: {
    r2: ronde('r2', 'o2', ['d2', 'd3']),
    r1: ronde('r1', 'o1', ['d1', 'd2']),
    r3: ronde('r3', 'o3', []),
  },
  afwezig: { d3: true as const },
};

describe('who a bijdrage can be from', () => {
  it('is nobody, who is present, and the groepjes that were made last', () => {
    expect(listAfzenders(state, DEELNEMERS).map(({ naam }) => naam)).toEqual([
      'Zonder naam',
      'Anna',
      'Bram',
      'Bram en Cas',
    ]);
  });

  it('has no groepjes where none were made', () => {
    expect(findGroepjes(createBijeenkomst('T', '2026-11-22'))).toEqual([]);
  });

  it('has no name when they left the groep: what they said stays', () => {
    expect(nameOf({ soort: 'deelnemer', id: 'weg' }, DEELNEMERS)).toBe('iemand die weg is');
    expect(nameOf({ soort: 'groepje', leden: ['d1', 'weg', 'd2'] }, DEELNEMERS)).toBe(
      'Anna, iemand die weg is en Bram',
    );
  });
});
