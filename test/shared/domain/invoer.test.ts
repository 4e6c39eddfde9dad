import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
  type BijeenkomstState,
  bijeenkomstSchema,
  createBijeenkomst,
} from '../../../shared/domain/bijeenkomst.ts';
import { findInlevering, type InvoerPlek } from '../../../shared/domain/inlevering.ts';
import {
  describeInvoer,
  findLostInlevering,
  type InvoerActie,
  listInleveraars,
  listInleveringen,
  listVragen,
  reduceInvoer,
} from '../../../shared/domain/invoer.ts';
import { makeCodewoord } from '../../../shared/inhoud/codewoorden.ts';
import {
  countItems,
  findOnbeantwoord,
  type InvoerVraag,
  invoerVraagSchema,
  keepAntwoorden,
} from '../../../shared/werkvormen/invoer-vraag.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from './support.ts';

const PLEK: InvoerPlek = { onderdeelId: 'o1', rondeId: null, stapId: null };
const base: BijeenkomstState = {
  ...createBijeenkomst('T', '2026-11-22'),
  onderdelen: {
    o1: makeOnderdeel('o1', 1, { titel: 'Terugblik', opdracht: 'Wat neem je mee?' }),
    o2: makeOnderdeel('o2', 2, { titel: 'Zonder opdracht' }),
  },
};
const handIn = (id: string, deelnemerId: string, bijdrage: string, plek = PLEK): InvoerActie => ({
  type: 'ingeleverd',
  id,
  plek,
  deelnemerId,
  antwoorden: { bijdrage },
  ids: bijdrage.split('\n').map((_, index) => `${id}-${String(index)}`),
});
const run = (state: BijeenkomstState, ...acties: InvoerActie[]): BijeenkomstState =>
  acties.reduce(
    (before, actie) =>
      produce(before, (draft) => {
        reduceInvoer(draft, actie, findWerkvorm);
      }),
    state,
  );
const teksten = (state: BijeenkomstState): string[] =>
  Object.values(state.bijdragen).map(({ tekst }) => tekst);

describe('what is asked', () => {
  it('is the assignment of an onderdeel without a werkvorm, or else its title', () => {
    expect(listVragen(base, PLEK, findWerkvorm)).toMatchObject([
      { vraag: 'Wat neem je mee?', soort: 'regels' },
    ]);
    expect(listVragen(base, { ...PLEK, onderdeelId: 'o2' }, findWerkvorm)).toMatchObject([
      { vraag: 'Zonder opdracht' },
    ]);
  });

  it.each([
    ['an onderdeel that is gone', { ...PLEK, onderdeelId: 'weg' }],
    ['a ronde that is gone', { ...PLEK, rondeId: 'weg', stapId: 'stap-1' }],
  ])('is nothing at %s', (_, plek) => {
    expect(listVragen(base, plek, findWerkvorm)).toEqual([]);
  });
});

describe('handing in', () => {
  it('adds bijdragen behind those that are there, and remembers whose they are', () => {
    const state = run(base, handIn('i1', 'd1', 'een\ntwee'), handIn('i2', 'd2', 'drie'));
    expect(teksten(state)).toEqual(['een', 'twee', 'drie']);
    expect(Object.values(state.bijdragen).map(({ volgorde }) => volgorde)).toEqual([1, 2, 3]);
    expect(listInleveringen(state, PLEK)).toMatchObject([
      { id: 'i1', deelnemerId: 'd1', items: ['i1-0', 'i1-1'] },
      { id: 'i2', deelnemerId: 'd2' },
    ]);
    bijeenkomstSchema.parse(state);
  });

  it('again at the same place replaces, elsewhere adds', () => {
    const elsewhere = { ...PLEK, onderdeelId: 'o2' };
    const state = run(
      base,
      handIn('i1', 'd1', 'een'),
      handIn('i2', 'd1', 'elders', elsewhere),
      handIn('i3', 'd1', 'opnieuw\nen meer'),
    );
    expect(teksten(state)).toEqual(['elders', 'opnieuw', 'en meer']);
    expect(Object.keys(state.inleveringen)).toEqual(['i2', 'i3']);
  });

  it('is taken away whole, also when regie had removed a part of it', () => {
    const removed = produce(run(base, handIn('i1', 'd1', 'een\ntwee')), (draft) => {
      delete draft.bijdragen['i1-0'];
    });
    const state = run(removed, { type: 'inleveringVerwijderd', id: 'i1' });
    expect(state).toEqual(base);
  });

  it('that is gone is not taken away twice', () => {
    expect(() => run(base, { type: 'inleveringVerwijderd', id: 'i1' })).toThrow('al weggehaald');
  });

  it('at a ronde that is gone is refused', () => {
    expect(() => run(base, handIn('i1', 'd1', 'x', { ...PLEK, rondeId: 'weg', stapId: 's' }))).toThrow(
      'bestaat niet',
    );
  });

  it('without a name leaves no trace of who', () => {
    const state = run(base, {
      type: 'inzendingenGetoond',
      id: 'i1',
      plek: PLEK,
      inzendingen: [
        { antwoorden: { bijdrage: 'een' }, ids: ['a'] },
        { antwoorden: { bijdrage: 'twee\ndrie' }, ids: ['b', 'c'] },
      ],
    });
    expect(teksten(state)).toEqual(['een', 'twee', 'drie']);
    expect(Object.values(state.bijdragen).every(({ van }) => van === null)).toBe(true);
    expect(state.inleveringen).toEqual({
      i1: { ...PLEK, id: 'i1', deelnemerId: null, items: ['a', 'b', 'c'] },
    });
    expect(listInleveraars(state, PLEK)).toEqual([]);
    // It is known to be handed in: taking it away asks first, and undo does not lose it.
    expect(findInlevering(state.inleveringen, 'b')?.id).toBe('i1');
  });

  it('is never undone by somebody else', () => {
    const acties: InvoerActie[] = [
      handIn('i1', 'd1', 'x'),
      { type: 'inleveringVerwijderd', id: 'i1' },
      { type: 'inzendingenGetoond', id: 'i2', plek: PLEK, inzendingen: [] },
    ];
    expect(acties.map((actie) => describeInvoer(actie).isOngedaanTeMaken)).toEqual([false, false, false]);
  });
});

describe('what undo would lose', () => {
  const handedIn = run(base, handIn('i1', 'd1', 'een'));

  it('is a hand-in of which the place goes', () => {
    const next = produce(handedIn, (draft) => {
      delete draft.onderdelen['o1'];
    });
    expect(findLostInlevering(handedIn, next)?.id).toBe('i1');
  });

  it('is a hand-in itself', () => {
    expect(findLostInlevering(handedIn, base)?.id).toBe('i1');
  });

  it('is nothing when something else changes, or when the place was gone already', () => {
    const elsewhere = produce(handedIn, (draft) => {
      delete draft.onderdelen['o2'];
    });
    expect(findLostInlevering(handedIn, elsewhere)).toBeNull();
    const gone = produce(handedIn, (draft) => {
      draft.onderdelen = {};
    });
    expect(findLostInlevering(gone, gone)).toBeNull();
  });
});

/** An answer to a question of any kind. */
function answer(vraag: InvoerVraag): string {
  if (vraag.soort === 'keuzes') return vraag.opties.map(({ id }) => id).join('\n');
  if (vraag.soort === 'bord') return vraag.kaarten.map(({ id }) => `${id} 0.5 -0.5`).join('\n');
  return `woorden-${vraag.id}`;
}

describe('every werkvorm that has invoer', () => {
  const places = WERKVORMEN.flatMap((werkvorm) => {
    const initial = werkvorm.initialState(werkvorm.standaardOpties);
    return werkvorm
      .stappen(initial)
      .map((stap) => ({ werkvorm, stapId: stap.id, naam: `${werkvorm.id}, ${stap.id}` }));
  }).filter(({ werkvorm, stapId }) => {
    const initial = werkvorm.initialState(werkvorm.standaardOpties);
    return (werkvorm.invoer?.vragen(initial, stapId, null).length ?? 0) > 0;
  });

  it.each(places)('$naam: asks well, takes in, takes away', ({ werkvorm, stapId }) => {
    const state = { ...base, rondes: { r1: makeRonde('r1', 'o1', werkvorm.id) } };
    const plek = { onderdeelId: 'o1', rondeId: 'r1', stapId };
    const vragen = listVragen(state, plek, findWerkvorm);
    for (const vraag of vragen) invoerVraagSchema.parse(vraag);
    expect(new Set(vragen.map(({ id }) => id)).size).toBe(vragen.length);
    // Of several questions one answer is enough: without any word nothing is handed in.
    expect(vragen.length > 1 || vragen.some(({ isVerplicht }) => isVerplicht)).toBe(true);
    const antwoorden = Object.fromEntries(vragen.map((vraag) => [vraag.id, answer(vraag)]));
    const ids = Array.from({ length: countItems(vragen, antwoorden) }, (_, index) => `n${String(index)}`);
    const full = run(state, { type: 'ingeleverd', id: 'i1', plek, deelnemerId: 'd1', antwoorden, ids });
    const found = JSON.stringify(full.rondes['r1']?.state);
    for (const vraag of vragen.filter(({ soort }) => soort === 'tekst' || soort === 'regels'))
      expect(found).toContain(`woorden-${vraag.id}`);
    werkvorm.parse(full.rondes['r1']?.state, werkvorm.versie);
    expect(run(full, { type: 'inleveringVerwijderd', id: 'i1' })).toEqual(state);
  });

  it('is there', () => {
    expect(places.map(({ naam }) => naam)).toContain('goed-werk, stap-1');
  });
});

describe('answers', () => {
  const VRAGEN: readonly InvoerVraag[] = [
    { id: 'a', vraag: 'A', uitleg: '', soort: 'tekst', isVerplicht: true },
    { id: 'b', vraag: 'B', uitleg: '', soort: 'regels', isVerplicht: false },
    {
      id: 'c',
      vraag: 'C',
      uitleg: '',
      soort: 'keuzes',
      isVerplicht: false,
      opties: [
        { id: 'x', naam: 'X', uitleg: '' },
        { id: 'y', naam: 'Y', uitleg: '' },
      ],
    },
  ];

  it.each([
    [{}, {}],
    [{ a: ' \n' }, {}],
    [{ a: ' een \n twee ' }, { a: 'een \n twee' }],
    [{ b: '\n een\n' }, { b: 'een' }],
    [{ c: 'y\nz\nx' }, { c: 'x\ny' }],
    [{ d: 'niet gevraagd' }, {}],
  ])('%j are kept as %j', (given, kept) => {
    expect(keepAntwoorden(VRAGEN, given)).toEqual(kept);
  });

  it.each([
    [{}, 'a'],
    [{ b: 'x', c: 'x' }, 'a'],
    [{ a: ' ' }, 'a'],
    [{ a: 'x' }, null],
  ])('%j lack %s', (given, missing) => {
    expect(findOnbeantwoord(VRAGEN, given)?.id ?? null).toBe(missing);
  });

  it.each([
    [{}, 0],
    [{ a: 'een\ntwee' }, 1],
    [{ a: 'x', b: 'een\n\ntwee', c: 'x\ny' }, 3],
  ])('%j become %i things', (given, count) => {
    expect(countItems(VRAGEN, given)).toBe(count);
  });
});

describe('code words', () => {
  it('are a word and a number, whatever chance says', () => {
    for (const chance of [0, 0.3, 0.999_999]) expect(makeCodewoord(() => chance)).toMatch(/^[a-z]+ [1-9]\d$/);
  });
});
