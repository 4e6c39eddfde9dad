import { describe, expect, test } from 'vitest';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { listPapierBronnen } from '../../../shared/papier/bronnen.ts';
import { findBladen } from '../../../shared/papier/keuze.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';

const people = {
  deelnemers: { d1: { id: 'd1', naam: 'Anna', rol: 'student' } },
  aanwezig: ['d1'],
};
const bronnen = listPapierBronnen(
  { state: createBijeenkomst('Eerste keer', '2026-11-22'), people, groep: 'Team Oost' },
  findWerkvorm,
);

describe('the bijeenkomst itself', () => {
  test('has a list of names with room for who was not expected', () => {
    expect(bronnen).toHaveLength(1);
    expect(bronnen[0]?.bladen[0]?.inhoud).toMatchObject({
      titel: 'Namenlijst · Eerste keer',
      onderschrift: 'Team Oost · 22-11-2026',
      rijen: [
        ['1', 'Anna', 'student', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
      ],
    });
  });
});

test('a sheet that is no longer there is refused in Dutch', () => {
  expect(findBladen(bronnen, [{ rondeId: null, bladId: 'namenlijst', aantal: 2 }])).toMatchObject([
    { aantal: 2 },
  ]);
  for (const keuze of [
    { rondeId: null, bladId: 'weg', aantal: 1 },
    { rondeId: 'weg', bladId: 'namenlijst', aantal: 1 },
  ]) {
    expect(() => findBladen(bronnen, [keuze])).toThrow(/Kies opnieuw/);
  }
});
