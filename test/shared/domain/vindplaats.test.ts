import { describe, expect, test } from 'vitest';
import { createBijeenkomst, type BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { listTeksten } from '../../../shared/domain/teksten.ts';
import { nameVindplaats, resolveVindplaats } from '../../../shared/domain/vindplaats.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { createVoorbeeld } from '../../../shared/inhoud/voorbeeld.ts';
import { makeOnderdeel } from './support.ts';

const VOORBEELD_STATE = createVoorbeeld('2026-11-22', findWerkvorm);
const state: BijeenkomstState = {
  ...createBijeenkomst('Eerste keer', '2026-11-22'),
  onderdelen: { o1: makeOnderdeel('o1', 1) },
  rondes: {
    r1: {
      id: 'r1',
      onderdeelId: 'o1',
      volgorde: 1,
      werkvorm: 'goed-werk',
      versie: 1,
      minuten: {},
      notities: { 'stap-2': 'Let op de tijd' },
      groepjes: {},
      state: {
        ...(findWerkvorm('goed-werk').initialState(findWerkvorm('goed-werk').standaardOpties) as object),
        notities: { n1: { id: 'n1', volgorde: 1, element: 'skills', tekst: 'Kijken' } },
      },
    },
  },
  bijdragen: { b1: { id: 'b1', onderdeelId: 'o1', volgorde: 1, tekst: 'Rust', van: null } as never },
};
const at = (stap: number, rondeId: string | null = 'r1') => ({ onderdeelId: 'o1', rondeId, stap });

describe('a text opens', () => {
  test.each([
    ['leervraag', { blad: 'voorbereiden', onderdeelId: null }],
    ['onderdeel/o1/notitie', { blad: 'voorbereiden', onderdeelId: 'o1' }],
    ['bijdrage/b1', { blad: 'uitvoeren', positie: at(0, null) }],
    ['ronde/r1/notitie/stap-2', { blad: 'uitvoeren', positie: at(1) }],
    ['ronde/r1/notitie/n1', { blad: 'uitvoeren', positie: at(1) }],
    ['ronde/r1/iets/anders', { blad: 'uitvoeren', positie: at(0) }],
    ['parkeerplaats/p1', { blad: 'uitvoeren', venster: 'parkeerplaats' }],
    ['afspraak/a1', { blad: 'uitvoeren', venster: 'afronden' }],
    ['vooruitblik/huiswerk', { blad: 'uitvoeren', venster: 'afronden' }],
  ])('%s where it is worked on', (plek, where) => {
    expect(resolveVindplaats(state, plek, findWerkvorm)).toMatchObject(where);
  });

  test.each(['onderdeel/weg/titel', 'ronde/weg/kaart/k1', 'bijdrage/weg', 'foto/weg', 'iets', ''])(
    '%j nowhere',
    (plek) => {
      expect(resolveVindplaats(state, plek, findWerkvorm)).toBeNull();
    },
  );

  test('whatever it is: everything in the example has a place and a name', () => {
    expect(WERKVORMEN.length).toBeGreaterThan(1);
    const plekken = [...listTeksten(VOORBEELD_STATE, findWerkvorm).keys()];
    expect(plekken.length).toBeGreaterThan(20);
    for (const plek of plekken) {
      expect(resolveVindplaats(VOORBEELD_STATE, plek, findWerkvorm), plek).not.toBeNull();
      expect(nameVindplaats(plek), plek).not.toBe('');
    }
  });
});
