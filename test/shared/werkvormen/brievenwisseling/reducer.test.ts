import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { BrievenActie } from '../../../../shared/werkvormen/brievenwisseling/acties.ts';
import { brievenwisseling } from '../../../../shared/werkvormen/brievenwisseling/definition.ts';
import { verdeelBeurt } from '../../../../shared/werkvormen/brievenwisseling/post.ts';
import {
  type BrievenState,
  createState,
  STANDAARD_OPTIES,
} from '../../../../shared/werkvormen/brievenwisseling/state.ts';

const apply = (state: BrievenState, ...acties: readonly BrievenActie[]): BrievenState =>
  acties.reduce(
    (before, actie) =>
      produce(before, (draft) => {
        brievenwisseling.reduce(draft, actie);
      }),
    state,
  );
const brief = (id: string, schrijver: string | null = null): BrievenActie => ({
  type: 'briefToegevoegd',
  brief: { id, volgorde: 1, tekst: `tekst van ${id}`, schrijver, isNietOpZaal: false },
});
const antwoord = (id: string, briefId: string, lezer: string | null = null): BrievenActie => ({
  type: 'antwoordToegevoegd',
  antwoord: { id, volgorde: 1, briefId, tekst: 'dank', lezer, beurt: 1, isNietOpZaal: false },
});
const geef = (id: string, briefId: string, lezer: string): BrievenActie => ({
  type: 'brievenVerdeeld',
  vervallen: [],
  toewijzingen: [{ id, briefId, lezer, beurt: 1 }],
});
const leeg = createState(STANDAARD_OPTIES);

describe('what is refused, with everything left as it was', () => {
  const twee = apply(
    leeg,
    brief('b1', 'anna'),
    brief('b2', 'bram'),
    geef('t1', 'b1', 'bram'),
    antwoord('a1', 'b1', 'bram'),
  );
  test.each<[string, BrievenState, BrievenActie, RegExp]>([
    [
      'an empty letter',
      leeg,
      {
        ...brief('b1'),
        brief: { id: 'b1', volgorde: 1, tekst: ' \n ', schrijver: null, isNietOpZaal: false },
      } as BrievenActie,
      /nog niets op het papier/,
    ],
    ['a letter twice', twee, brief('b1'), /al toegevoegd/],
    ['an answer to what is gone', twee, antwoord('a2', 'b9'), /niet meer/],
    ['the own letter', twee, geef('t2', 'b2', 'bram'), /Niemand krijgt de eigen brief/],
    ['giving out what is gone', twee, geef('t2', 'b9', 'anna'), /Verdeel opnieuw/],
    ['removing a letter that has an answer', twee, { type: 'briefVerwijderd', id: 'b1' }, /al beantwoord/],
    [
      'giving out without names',
      apply(createState({ ...STANDAARD_OPTIES, isAnoniem: true }), brief('b1')),
      geef('t1', 'b1', 'anna'),
      /vanzelf een brief/,
    ],
    [
      'a change of what is gone',
      leeg,
      { type: 'briefGewijzigd', id: 'b1', velden: { tekst: 'x' } },
      /niet meer/,
    ],
  ])('%s', (_, state, actie, melding) => {
    expect(() => apply(state, actie)).toThrow(melding);
  });

  test('a round less, when letters were given out in it', () => {
    const state = apply(
      { ...twee, beurten: 2 },
      {
        type: 'brievenVerdeeld',
        vervallen: [],
        toewijzingen: [{ id: 't2', briefId: 'b2', lezer: 'anna', beurt: 2 }],
      },
    );
    expect(() => apply(state, { type: 'beurtenGewijzigd', beurten: 1 })).toThrow(/Die ronde blijft/);
    expect(apply({ ...twee, beurten: 2 }, { type: 'beurtenGewijzigd', beurten: 1 }).beurten).toBe(1);
  });
});

test('a letter that goes takes along who had it; one that lapses goes only without an answer', () => {
  const state = apply(
    leeg,
    brief('b1', 'anna'),
    brief('b2', 'bram'),
    geef('t1', 'b1', 'bram'),
    geef('t2', 'b2', 'anna'),
  );
  expect(Object.keys(apply(state, { type: 'briefVerwijderd', id: 'b1' }).toewijzingen)).toEqual(['t2']);
  const later = apply(state, antwoord('a1', 'b1', 'bram'), {
    type: 'brievenVerdeeld',
    vervallen: ['t1', 't2'],
    toewijzingen: [],
  });
  expect(Object.keys(later.toewijzingen)).toEqual(['t1']);
});

describe('giving out in a ronde with names', () => {
  const mensen = ['anna', 'bram', 'cor', 'daan'];
  const geschreven = apply(leeg, ...mensen.map((wie) => brief(`b-${wie}`, wie)));
  const deel = (state: BrievenState, aanwezig: readonly string[]): BrievenState => {
    const { paren, vervallen } = verdeelBeurt(state, 1, aanwezig, Math.random);
    return apply(state, {
      type: 'brievenVerdeeld',
      vervallen: [...vervallen],
      toewijzingen: paren.map((paar, index) => ({
        ...paar,
        id: `t${String(Object.keys(state.toewijzingen).length)}-${String(index)}`,
        beurt: 1,
      })),
    });
  };
  const lezersVan = (state: BrievenState): string[] =>
    Object.values(state.toewijzingen).map(({ lezer }) => lezer);

  test('everyone gets one; again changes nothing', () => {
    const state = deel(geschreven, mensen);
    expect(lezersVan(state).toSorted()).toEqual(mensen);
    expect(verdeelBeurt(state, 1, mensen, Math.random)).toEqual({ paren: [], vervallen: [] });
  });

  test('who leaves hands on the letter they had; who stays keeps theirs and everyone is answered', () => {
    const before = deel(geschreven, mensen);
    const stay = ['anna', 'bram', 'cor'];
    const after = deel(before, stay);
    expect(new Set(Object.values(after.toewijzingen).map(({ briefId }) => briefId)).size).toBe(4);
    expect(lezersVan(after)).not.toContain('daan');
    for (const toewijzing of Object.values(before.toewijzingen))
      if (toewijzing.lezer !== 'daan') expect(Object.values(after.toewijzingen)).toContainEqual(toewijzing);
  });

  test('who comes late and wrote nothing gets a letter too', () => {
    const state = deel(deel(geschreven, mensen), [...mensen, 'esra']);
    expect(lezersVan(state).toSorted()).toEqual([...mensen, 'esra']);
  });

  test('a letter that only its own writer could read waits', () => {
    const alleen = apply(leeg, brief('b-anna', 'anna'));
    expect(verdeelBeurt(alleen, 1, ['anna'], Math.random).paren).toEqual([]);
  });
});

test('the opbrengst has what may be shown, with names where there are, and says what is left out', () => {
  const state = apply(
    leeg,
    brief('b1', 'anna'),
    brief('b2'),
    antwoord('a1', 'b1', 'bram'),
    antwoord('a2', 'b1'),
    { type: 'briefGewijzigd', id: 'b2', velden: { isNietOpZaal: true } },
    { type: 'antwoordGewijzigd', id: 'a2', velden: { isNietOpZaal: true, tekst: 'geheim' } },
    { type: 'inzichtenToegevoegd', inzichten: [{ id: 'i1', volgorde: 1, tekst: 'Vraag het.' }] },
  );
  const people = {
    deelnemers: { anna: { id: 'anna', naam: 'Anna', rol: '' }, bram: { id: 'bram', naam: 'Bram', rol: '' } },
    aanwezig: [],
  };
  const blokken = brievenwisseling.opbrengst(state, people);
  expect(blokken).toContainEqual({ soort: 'citaat', tekst: 'tekst van b1', bron: 'Anna' });
  expect(blokken).toContainEqual({ soort: 'citaat', tekst: 'dank', bron: 'Bram' });
  expect(blokken).toContainEqual({ soort: 'lijst', genummerd: false, items: ['Vraag het.'] });
  expect(JSON.stringify(blokken)).not.toContain('tekst van b2');
  expect(JSON.stringify(blokken)).not.toContain('geheim');
  expect(JSON.stringify(blokken)).toContain('1 brief en 1 antwoord staan hier niet');
  // The answer to a letter that is left out is left out with it, and counted.
  const later = brievenwisseling.opbrengst(apply(state, antwoord('a3', 'b2', 'anna')), people);
  expect(JSON.stringify(later)).toContain('1 brief en 2 antwoorden staan hier niet');
});

describe('what its writer keeps off the zaal', () => {
  const leverIn = (state: BrievenState, stapId: string, antwoorden: Record<string, string>): BrievenState =>
    apply(
      state,
      ...(brievenwisseling.invoer?.leverIn(
        { stapId, antwoorden, ids: [`${stapId}-stuk`], deelnemerId: 'anna' },
        state,
      ) ?? []),
    );
  const wijzig = (id: string, isNietOpZaal: boolean): BrievenActie => ({
    type: id.startsWith('schrijven') ? 'briefGewijzigd' : 'antwoordGewijzigd',
    id,
    velden: { isNietOpZaal },
  });
  const papier = apply(leeg, brief('b1', 'bram'));

  test.each([
    ['schrijven', 'brief'],
    ['beantwoorden-1', 'antwoord-b1'],
  ])('handed in at %s: it can get the mark from the facilitator too, and never loses it', (stapId, vraag) => {
    const id = `${stapId}-stuk`;
    const gesloten = leverIn(papier, stapId, { [vraag]: 'liever niet', [`zaal-${vraag}`]: 'niet-op-zaal' });
    expect(() => apply(gesloten, wijzig(id, false))).toThrow(/Het blijft eraf/);
    const open = leverIn(papier, stapId, { [vraag]: 'mag wel' });
    const marked = apply(open, wijzig(id, true));
    expect(() => apply(marked, wijzig(id, false))).toThrow(/Het blijft eraf/);
    // Its words can still be put right.
    expect(JSON.stringify(apply(gesloten, { ...wijzig(id, true) }))).toContain('liever niet');
  });

  test('typed over from paper it can be changed both ways', () => {
    const wijzigPapier = (isNietOpZaal: boolean): BrievenActie => ({
      type: 'briefGewijzigd',
      id: 'b1',
      velden: { isNietOpZaal },
    });
    expect(apply(papier, wijzigPapier(true), wijzigPapier(false)).brieven['b1']?.isNietOpZaal).toBe(false);
  });

  test('a state that was stored before the mark was known is read as it is', () => {
    const stored = JSON.parse(JSON.stringify(apply(papier, antwoord('a1', 'b1', 'anna'))));
    expect(brievenwisseling.versie).toBe(1);
    expect(brievenwisseling.parse(stored, 1)).toEqual(stored);
    expect(JSON.stringify(stored)).not.toContain('isIngeleverd');
  });
});
