import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import { computeBord } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { interventiespel } from '../../../../shared/werkvormen/interventiespel/definition.ts';
import {
  MAX_STAPELS,
  STANDAARD_OPTIES,
  type State,
} from '../../../../shared/werkvormen/interventiespel/state.ts';

const START = interventiespel.initialState(STANDAARD_OPTIES);

function apply(state: State, actie: Actie): State {
  return produce(state, (draft) => {
    interventiespel.reduce(draft, interventiespel.acties.parse(actie));
  });
}
const play = (...acties: readonly Actie[]): State => acties.reduce(apply, START);

const write = (...ids: string[]): Actie => ({
  type: 'situatiesToegevoegd',
  situaties: ids.map((id) => ({ id, tekst: `Situatie ${id}`, deelnemerId: null })),
});
const pile = (id: string, situatieId: string | null, naam = ''): Actie => ({
  type: 'stapelToegevoegd',
  id,
  naam,
  situatieId,
});
const lay = (id: string, stapelId: string, opId: string | null = null): Actie => ({
  type: 'situatieGelegd',
  id,
  stapelId,
  opId,
});
const think = (id: string, soort: 'situatie' | 'stapel', bij: string): Actie => ({
  type: 'interventiesToegevoegd',
  bij: { soort, id: bij },
  interventies: [{ id, tekst: `Interventie ${id}`, deelnemerId: null }],
});

/** Pile by pile which slips lie there, the last laid first; and what lies loose. */
function look(state: State): Record<string, string[]> {
  const bord = computeBord(state);
  const name = ({ id, dubbel }: { id: string; dubbel: number }) =>
    dubbel === 1 ? id : `${id} x${String(dubbel)}`;
  return Object.fromEntries([
    ...bord.stapels.map(({ id, briefjes }) => [id, briefjes.map(name)]),
    ['los', bord.los.map(name)],
  ]) as Record<string, string[]>;
}

describe('the piles', () => {
  test.each<[what: string, acties: Actie[], then: Record<string, string[]>]>([
    ['start with every slip loose', [], { los: ['a', 'b', 'c'] }],
    ['begin with the slip that was laid apart', [pile('p', 'a')], { p: ['a'], los: ['b', 'c'] }],
    ['show what was laid last first', [pile('p', 'a'), lay('b', 'p')], { p: ['b', 'a'], los: ['c'] }],
    [
      'put a slip on the one that says the same',
      [pile('p', 'a'), lay('b', 'p', 'a')],
      { p: ['a x2'], los: ['c'] },
    ],
    [
      'put a third one on the lowest, wherever it was laid',
      [pile('p', 'a'), lay('b', 'p', 'a'), lay('c', 'p', 'b')],
      { p: ['a x3'], los: [] },
    ],
    [
      'take along what lies on a slip',
      [pile('p', 'a'), lay('b', 'p', 'a'), pile('q', 'c'), lay('a', 'q')],
      { q: ['a x2', 'c'], los: [] },
    ],
    [
      'take along what lies on a slip onto another slip',
      [pile('p', 'a'), lay('b', 'p', 'a'), pile('q', 'c'), lay('a', 'q', 'c')],
      { q: ['c x3'], los: [] },
    ],
    [
      'give a slip that was taken from another its own place',
      [pile('p', 'a'), lay('b', 'p', 'a'), lay('b', 'p')],
      { p: ['b', 'a'], los: ['c'] },
    ],
    [
      'are gone without a name when the last slip is',
      [pile('p', 'a'), { type: 'situatieTeruggelegd', id: 'a' }],
      { los: ['a', 'b', 'c'] },
    ],
    [
      'stay with a name when the last slip is gone',
      [pile('p', 'a', 'Durven'), { type: 'situatieTeruggelegd', id: 'a' }],
      { p: [], los: ['a', 'b', 'c'] },
    ],
    [
      'give their slips back when they are taken away',
      [pile('p', 'a', 'Durven'), lay('b', 'p', 'a'), { type: 'stapelVerwijderd', id: 'p' }],
      { los: ['a x2', 'c'] },
    ],
    [
      'keep what lay on a slip that is thrown away',
      [pile('p', 'a'), lay('b', 'p', 'a'), { type: 'situatieVerwijderd', id: 'a' }],
      { p: ['b'], los: ['c'] },
    ],
  ])('%s', (_, acties, then) => {
    expect(look(play(write('a', 'b', 'c'), ...acties))).toEqual(then);
  });

  test('keep their order whatever is moved', () => {
    const state = play(
      write('a', 'b'),
      pile('p', 'a', 'Een'),
      pile('q', 'b', 'Twee'),
      lay('a', 'q'),
      lay('a', 'p'),
    );
    expect(computeBord(state).stapels.map(({ id }) => id)).toEqual(['p', 'q']);
  });
});

describe('refused, with everything left as it was', () => {
  const table: [what: string, before: Actie[], actie: Actie][] = [
    ['a slip on itself', [pile('p', 'a')], lay('a', 'p', 'a')],
    ['a slip on the one that lies on it', [pile('p', 'a'), lay('b', 'p', 'a')], lay('a', 'p', 'b')],
    ['a slip on one in another pile', [pile('p', 'a'), pile('q', 'b')], lay('c', 'p', 'b')],
    ['a slip on a pile that is gone', [], lay('a', 'nergens')],
    ['the same slip twice', [], write('a')],
    ['the same pile twice', [pile('p', 'a')], pile('p', 'b')],
    [
      'a situation with interventions thrown away',
      [think('i', 'situatie', 'a')],
      { type: 'situatieVerwijderd', id: 'a' },
    ],
    [
      'a pile with interventions taken away',
      [pile('p', 'a'), think('i', 'stapel', 'p')],
      { type: 'stapelVerwijderd', id: 'p' },
    ],
    ['an intervention for nothing', [], think('i', 'situatie', 'nergens')],
    ['showing interventions of nothing', [], { type: 'interventiesOnthuld' }],
    [
      'a row that does not exist',
      [think('i', 'situatie', 'a')],
      { type: 'interventieGekoppeld', id: 'i', rijId: 'nergens', isGekoppeld: true },
    ],
    [
      'a row taken away that is used',
      [
        think('i', 'situatie', 'a'),
        { type: 'interventieGekoppeld', id: 'i', rijId: 'agogisch', isGekoppeld: true },
      ],
      { type: 'rijVerwijderd', id: 'agogisch' },
    ],
    [
      'a situation thrown away while it is talked about',
      [{ type: 'onderwerpGekozen', onderwerp: { soort: 'situatie', id: 'a' }, isGeloot: true }],
      { type: 'situatieVerwijderd', id: 'a' },
    ],
  ];
  test.each(table)('%s', (_, before, actie) => {
    const state = play(write('a', 'b', 'c'), ...before);
    expect(() => apply(state, actie)).toThrow(DialoogtafelError);
  });

  test('more piles than fit on the table', () => {
    const ids = Array.from({ length: MAX_STAPELS }, (_, index) => `p${String(index)}`);
    const state = play(...ids.map((id) => pile(id, null, id)));
    expect(() => apply(state, pile('eentje-te-veel', null))).toThrow(DialoogtafelError);
  });
});

describe('what is talked about', () => {
  const draw = (id: string): Actie => ({
    type: 'onderwerpGekozen',
    onderwerp: { soort: 'situatie', id },
    isGeloot: true,
  });

  test('stays shown when the group comes back to it', () => {
    const state = play(write('a', 'b'), draw('a'), { type: 'interventiesOnthuld' }, draw('b'), draw('a'));
    expect(state.nu).toBe('a');
    expect(Object.values(state.besprekingen).map(({ id, isOnthuld }) => [id, isOnthuld])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('forgets a first choice of an intervention that is gone, and keeps its words', () => {
    const state = play(
      write('a'),
      think('i', 'situatie', 'a'),
      {
        type: 'eersteKeuzeToegevoegd',
        id: 'k',
        tekst: 'Ik neem altijd over',
        deelnemerId: 'd1',
        interventieId: 'i',
      },
      { type: 'interventieVerwijderd', id: 'i' },
    );
    expect(state.eersteKeuzes['k']).toMatchObject({ interventieId: null, tekst: 'Ik neem altijd over' });
  });
});

test('whatever is moved, every slip lies in exactly one place', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const situatie = fc.constantFrom(...ids);
  const stapel = fc.constantFrom('p', 'q', 'r');
  const move: fc.Arbitrary<Actie> = fc.oneof(
    fc.tuple(situatie, stapel, fc.option(situatie)).map(([id, stapelId, opId]) => lay(id, stapelId, opId)),
    situatie.map((id): Actie => ({ type: 'situatieTeruggelegd', id })),
    fc
      .tuple(stapel, fc.option(situatie), fc.constantFrom('', 'Naam'))
      .map(([id, on, naam]) => pile(id, on, naam)),
    stapel.map((id): Actie => ({ type: 'stapelVerwijderd', id })),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const state = moves.reduce(
        (current, actie) => {
          try {
            return apply(current, actie);
          } catch (error) {
            if (error instanceof DialoogtafelError) return current;
            throw error;
          }
        },
        play(write(...ids)),
      );
      const bord = computeBord(state);
      const shown = [...bord.los, ...bord.stapels.flatMap(({ briefjes }) => briefjes)];
      expect(shown.reduce((sum, { dubbel }) => sum + dubbel, 0)).toBe(ids.length);
      for (const { stapelId, opId } of Object.values(state.situaties)) {
        expect(stapelId === null || state.stapels[stapelId] !== undefined).toBe(true);
        if (opId !== null) expect(state.situaties[opId]).toMatchObject({ opId: null, stapelId });
      }
    }),
  );
});
