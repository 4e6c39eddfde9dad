import { describe, expect, test } from 'vitest';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { listBriefjes, MEESTE_BRIEFJES } from '../../../shared/inhoud/codewoordbriefjes.ts';
import { listPapierBronnen } from '../../../shared/papier/bronnen.ts';
import type { PapierBlad } from '../../../shared/papier/blad.ts';
import { countVellen, layoutPapier } from '../../../shared/papier/layout-papier.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel } from '../domain/support.ts';

/** The slips of an exchange of letters for so many people. */
function findBriefjes(aanwezig: number, opties: object, gesloten = false): PapierBlad | undefined {
  const werkvorm = findWerkvorm('brievenwisseling');
  const start = werkvorm.initialState({ ...(werkvorm.standaardOpties as object), ...opties }) as object;
  const state = {
    ...createBijeenkomst('Eerste keer', '2026-11-22'),
    onderdelen: { o1: makeOnderdeel('o1', 1) },
    rondes: {
      r1: {
        id: 'r1',
        onderdeelId: 'o1',
        volgorde: 1,
        werkvorm: 'brievenwisseling',
        versie: 1,
        minuten: {},
        notities: {},
        groepjes: {},
        state: { ...start, isGesloten: gesloten },
      },
    },
  };
  const ids = Array.from({ length: aanwezig }, (_, index) => `d${String(index)}`);
  const people = {
    deelnemers: Object.fromEntries(ids.map((id) => [id, { id, naam: `Naam van ${id}`, rol: '' }])),
    aanwezig: ids,
  };
  return listPapierBronnen({ state, people, groep: 'Team Oost' }, findWerkvorm)
    .flatMap(({ bladen }) => bladen)
    .find(({ id }) => id === 'codewoorden');
}

describe('slips with a code word', () => {
  test.each([
    [2, 8],
    [4, 8],
    [5, 16],
    [12, 16],
    [90, MEESTE_BRIEFJES],
  ])('for %i people there are %i, whole sheets of eight', (aanwezig, aantal) => {
    const inhoud = findBriefjes(aanwezig, { isAnoniem: true })?.inhoud;
    if (inhoud?.soort !== 'kaarten') throw new Error('there are no slips');
    const woorden = inhoud.kaarten.map(({ titel }) => titel);
    expect(new Set(woorden).size).toBe(aantal);
    for (const woord of woorden) expect(woord).toMatch(/^[a-z]+ \d\d$/);
    // However many copies are asked for: nobody may have the word of another.
    expect(countVellen({ inhoud, aantal: 3 })).toBe(aantal / 8);
    for (const pagina of layoutPapier([{ inhoud, aantal: 1 }]))
      for (const { tekst } of pagina.soort === 'kaarten' ? pagina.kaarten : [])
        expect(tekst.tekst).toMatch(/^Dit is jouw codewoord: .*niemand zien\.$/s);
  });

  test('name nobody and carry no number that would say who came first', () => {
    const inhoud = findBriefjes(8, { isAnoniem: true })?.inhoud;
    expect(JSON.stringify(inhoud)).not.toContain('Naam van');
    expect(inhoud).toMatchObject({ kaarten: Array.from({ length: 16 }, () => ({ nummer: '' })) });
  });

  test('are the same when they are printed again, and others in another exchange', () => {
    expect(listBriefjes('ronde/a')).toEqual(listBriefjes('ronde/a'));
    const shared = listBriefjes('ronde/a').filter((woord) => listBriefjes('ronde/b').includes(woord));
    expect(shared.length).toBeLessThan(4);
  });

  test('are only there while people write without names', () => {
    expect(findBriefjes(8, { isAnoniem: false })).toBeUndefined();
    expect(findBriefjes(8, { isAnoniem: true }, true)).toBeUndefined();
  });
});
