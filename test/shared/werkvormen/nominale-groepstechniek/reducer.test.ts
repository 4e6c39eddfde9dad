import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { type Actie, actieSchema } from '../../../../shared/werkvormen/nominale-groepstechniek/acties.ts';
import { listStappen, duurVan } from '../../../../shared/werkvormen/nominale-groepstechniek/inhoud.ts';
import {
  listDubbele,
  listIdeeen,
  listSchrijversBuiten,
  listStil,
} from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { reduce } from '../../../../shared/werkvormen/nominale-groepstechniek/reducer.ts';
import { findAanbod } from '../../../../shared/werkvormen/nominale-groepstechniek/rondje.ts';
import { computeZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import {
  createState,
  STANDAARD_OPTIES,
  type State,
} from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';

const LEEG = createState({ ...STANDAARD_OPTIES, vraag: 'Wat willen we leren?' });
const apply = (state: State, ...acties: readonly Actie[]): State =>
  acties.reduce(
    (before, actie) =>
      produce(before, (draft) => {
        reduce(draft, actie);
      }),
    state,
  );

let next = 0;
const nieuw = (): string => `n-${String((next += 1))}`;
const noemt = (deelnemerId: string, ronde: number, tekst = nieuw()): Actie => ({
  type: 'ideeToegevoegd',
  id: tekst,
  tekst,
  beurtId: nieuw(),
  deelnemerId,
  ronde,
  stilId: null,
});
const past = (deelnemerId: string, ronde: number): Actie => ({
  type: 'gepast',
  beurtId: nieuw(),
  deelnemerId,
  ronde,
});
const geeft = (deelnemerId: string): Actie => ({ type: 'beurtGegeven', deelnemerId });
const lijst = (...teksten: string[]): Actie => ({
  type: 'ideeenToegevoegd',
  ideeen: teksten.map((tekst, index) => ({ id: `i${String(index + 1)}`, tekst, stilId: null })),
});

describe('the round', () => {
  const turn = (state: State, ...aanwezig: string[]) => findAanbod(state, aanwezig);

  test.each([
    ['begins with the first', [], ['a', 'b', 'c'], { ronde: 1, wachtenden: ['a', 'b', 'c'], isKlaar: false }],
    ['goes on', [noemt('a', 1)], ['a', 'b', 'c'], { ronde: 1, wachtenden: ['b', 'c'], isKlaar: false }],
    ['counts a pass', [noemt('a', 1), past('b', 1)], ['a', 'b', 'c'], { wachtenden: ['c'] }],
    ['begins anew', [noemt('a', 1), past('b', 1)], ['a', 'b'], { ronde: 2, wachtenden: ['a', 'b'] }],
    [
      'gives who comes late a turn in this round',
      [noemt('b', 1)],
      ['a', 'b', 'c'],
      { wachtenden: ['c', 'a'] },
    ],
    ['passes over who left', [noemt('a', 1)], ['a', 'c'], { ronde: 1, wachtenden: ['c'] }],
    [
      'goes on after who left in the middle of their turn',
      [noemt('a', 1), noemt('b', 1)],
      ['a', 'c'],
      { wachtenden: ['c'] },
    ],
    ['is done when everyone passes', [past('a', 1), past('b', 1)], ['a', 'b'], { ronde: 2, isKlaar: true }],
    [
      'goes on for who still has something',
      [past('a', 1), past('b', 1), noemt('b', 2)],
      ['a', 'b'],
      { ronde: 2, wachtenden: ['a'], isKlaar: false },
    ],
    [
      'gives the turn to who is asked first, and goes on after them with all who did not have theirs',
      [noemt('a', 1), geeft('d')],
      ['a', 'b', 'c', 'd'],
      { ronde: 1, wachtenden: ['d', 'b', 'c'] },
    ],
    [
      'forgets who was asked first once a turn was taken',
      [geeft('c'), noemt('c', 1), noemt('a', 1), noemt('b', 1)],
      ['a', 'b', 'c'],
      { ronde: 2, wachtenden: ['a', 'b', 'c'] },
    ],
    ['passes over who was asked first and left', [geeft('c')], ['a', 'b'], { wachtenden: ['a', 'b'] }],
    [
      'is not done while somebody was asked for more',
      [past('a', 1), past('b', 1), geeft('b')],
      ['a', 'b'],
      { ronde: 2, wachtenden: ['b', 'a'], isKlaar: false },
    ],
    ['has nobody when nobody is there', [], [], { ronde: 1, wachtenden: [], isKlaar: false }],
  ] satisfies [string, Actie[], string[], object][])('%s', (_, acties, aanwezig, expected) => {
    expect(turn(apply(LEEG, ...acties), ...aanwezig)).toMatchObject(expected);
  });

  test('one idea per person per round', () => {
    expect(() => apply(LEEG, noemt('a', 1), noemt('a', 1))).toThrow(/deze ronde al geweest/);
    expect(() => apply(LEEG, noemt('a', 1), past('a', 1))).toThrow(/deze ronde al geweest/);
    expect(listIdeeen(apply(LEEG, noemt('a', 1), noemt('a', 2))).map(({ nummer }) => nummer)).toEqual([1, 2]);
  });

  test('who said it wrongly can say it again', () => {
    const state = apply(LEEG, noemt('a', 1, 'fout'), { type: 'ideeVerwijderd', id: 'fout' });
    expect(turn(state, 'a', 'b').wachtenden).toEqual(['a', 'b']);
  });

  test('what was written in silence is named once', () => {
    const items = ['een', 'twee'].map((id, index) => ({ id, volgorde: index, tekst: id, deelnemerId: 'a' }));
    const state = apply(LEEG, { type: 'stilToegevoegd', items });
    expect(listStil(state, 'a').map(({ id }) => id)).toEqual(['een', 'twee']);
    const named = apply(state, { ...noemt('a', 1, 'x'), stilId: 'een' } as Actie);
    expect(listStil(named, 'a').map(({ id }) => id)).toEqual(['twee']);
    expect(listStil(named, null)).toEqual([]);
  });

  test('what somebody wrote in silence who is not there any more can still be found', () => {
    const items = ['a', 'b', 'a', 'c'].map((wie, index) => ({
      id: `stil-${String(index)}`,
      volgorde: index,
      tekst: wie,
      deelnemerId: wie,
    }));
    const state = apply(LEEG, { type: 'stilToegevoegd', items });
    expect(listSchrijversBuiten(state, ['b'])).toEqual(['a', 'c']);
    const named = apply(state, { ...noemt('b', 1, 'x'), stilId: 'stil-3' } as Actie);
    expect(listSchrijversBuiten(named, ['b'])).toEqual(['a']);
  });

  test('regie and zaal name the same person, also when somebody was given the turn', () => {
    const deelnemers = Object.fromEntries(
      ['a', 'b', 'c'].map((id) => [id, { id, naam: `Naam ${id}`, rol: '' }]),
    );
    expect(
      computeZaal(apply(LEEG, geeft('c')), {
        stapId: 'rondje',
        uitgelicht: null,
        aanwezig: ['a', 'b', 'c'],
        deelnemers,
      }),
    ).toMatchObject({ beurt: 'Naam c', daarna: 'Naam a' });
  });
});

describe('subgroups', () => {
  const lijstVan = (groep: number, ...teksten: string[]): Actie => ({
    type: 'ideeenToegevoegd',
    groep,
    ideeen: teksten.map((tekst) => ({ id: nieuw(), tekst, stilId: null })),
  });
  const elf = Array.from({ length: 11 }, (_, index) => `d${String(index)}`);
  const groepjes = {
    vraag: [
      { id: 'g1', leden: elf.slice(0, 6) },
      { id: 'g2', leden: elf.slice(6) },
    ],
  };
  const show = (state: State, met: typeof groepjes | Record<string, never>) =>
    computeZaal(state, {
      stapId: 'rondje',
      uitgelicht: null,
      aanwezig: elf,
      deelnemers: Object.fromEntries(elf.map((id) => [id, { id, naam: `Naam ${id}`, rol: '' }])),
      groepjes: met,
    });
  const state = apply(LEEG, lijstVan(1, 'Kijken', 'Vragen'), lijstVan(2, 'kijken.'));

  test('have lists of their own with the numbers of one list; who was in which group nobody sees', () => {
    expect(listIdeeen(state).map(({ nummer, groep, deelnemerId }) => [nummer, groep, deelnemerId])).toEqual([
      [1, 1, null],
      [2, 1, null],
      [3, 2, null],
    ]);
    const beeld = show(state, groepjes);
    expect(beeld).toMatchObject({ groepen: 2, beurt: null, daarna: null, isKlaar: false });
    expect(beeld).toMatchObject({ ideeen: [{ groep: 1 }, { groep: 1 }, { groep: 2 }] });
    expect(JSON.stringify(beeld)).not.toContain('Naam');
  });

  test('come together: the same from two groups merges without asking', () => {
    const [dubbel] = listDubbele(state);
    const { idee, zelfdeAls } = dubbel ?? {};
    expect([idee?.groep, zelfdeAls?.groep]).toEqual([2, 1]);
    const samen = apply(state, {
      type: 'ideeSamengevoegd',
      id: idee?.id ?? '',
      naar: zelfdeAls?.id ?? '',
      isAkkoord: false,
    });
    expect(listIdeeen(samen)).toHaveLength(2);
  });

  test('of one, or none: the turn goes round', () => {
    expect(show(state, {})).toMatchObject({ groepen: 0, beurt: 'Naam d0', daarna: 'Naam d1' });
  });
});

describe('merging', () => {
  const vol = apply(LEEG, lijst('Tijd  maken', 'tijd maken.', 'Tijd vinden', 'Iets anders'));
  const merge = (id: string, naar: string, isAkkoord = false): Actie => ({
    type: 'ideeSamengevoegd',
    id,
    naar,
    isAkkoord,
  });

  test('exact duplicates are seen, and merge without asking', () => {
    expect(listDubbele(vol).map(({ idee, zelfdeAls }) => [idee.id, zelfdeAls.id])).toEqual([['i2', 'i1']]);
    const [first] = listIdeeen(apply(vol, merge('i2', 'i1')));
    expect(first).toMatchObject({ nummer: 1, samengevoegd: [{ nummer: 2 }] });
  });

  test('an idea of 2,000 characters stays whole, in the list and under the one it is merged with', () => {
    const lang = `${'woord '.repeat(333)}ab`;
    const state = apply(LEEG, actieSchema.parse(lijst(lang, 'Tijd maken')));
    expect(lang).toHaveLength(2000);
    expect(listIdeeen(state)[0]?.tekst).toBe(lang);
    const samen = listIdeeen(apply(state, merge('i1', 'i2', true)));
    expect(samen).toHaveLength(1);
    expect(samen[0]?.samengevoegd).toMatchObject([{ nummer: 1, tekst: lang }]);
  });

  test('others only with the yes of who brought them in', () => {
    expect(() => apply(vol, merge('i3', 'i1'))).toThrow(/niet precies hetzelfde/);
    expect(listIdeeen(apply(vol, merge('i3', 'i1', true))).map(({ id }) => id)).toEqual(['i1', 'i2', 'i4']);
  });

  test('is taken apart as it was, with what had joined it', () => {
    const merged = apply(vol, merge('i2', 'i1'), merge('i1', 'i4', true));
    expect(
      listIdeeen(merged).map(({ id, samengevoegd }) => [id, ...samengevoegd.map((each) => each.id)]),
    ).toEqual([['i3'], ['i4', 'i1', 'i2']]);
    const apart = apply(merged, { type: 'ideeLosgemaakt', id: 'i1' });
    expect(
      listIdeeen(apart).map(({ id, samengevoegd }) => [id, ...samengevoegd.map((each) => each.id)]),
    ).toEqual([['i1', 'i2'], ['i3'], ['i4']]);
    expect(apply(apart, { type: 'ideeLosgemaakt', id: 'i2' }).ideeen).toEqual(vol.ideeen);
  });

  test('never goes in a circle', () => {
    const merged = apply(vol, merge('i2', 'i1'));
    expect(() => apply(merged, merge('i1', 'i2', true))).toThrow(/al samengevoegd/);
    expect(() => apply(vol, merge('i1', 'i1', true))).toThrow(/zichzelf/);
  });
});

describe('voting', () => {
  const open: Actie = { type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null };
  const count = (stemming: 'eerste' | 'tweede', ...rangordes: string[][]): Actie => ({
    type: 'stemmenGeteld',
    stemming,
    stemmen: rangordes.map((rangorde) => ({ id: nieuw(), rangorde })),
    verwacht: rangordes.length,
  });
  const zes = apply(LEEG, lijst('a', 'b', 'c', 'd', 'e', 'f'));

  test.each([
    [1, null],
    [2, 2],
    [3, 3],
    [5, 5],
    [6, 5],
  ])('with %i ideas everyone chooses %s', (aantal, k) => {
    const state = apply(LEEG, lijst(...Array.from({ length: aantal }, () => nieuw())));
    if (k === null) expect(() => apply(state, open)).toThrow(/minstens twee/);
    else expect(apply(state, open).stemmingen.eerste?.k).toBe(k);
  });

  test('the list lies still while the vote is open', () => {
    const state = apply(zes, open);
    expect(() => apply(state, { type: 'ideeVerwijderd', id: 'i1' })).toThrow(/ligt nu vast/);
    expect(() => apply(state, open)).toThrow(/al geopend/);
    expect(() => apply(state, { type: 'kGewijzigd', k: 3 })).toThrow(/ligt vast/);
  });

  test.each([
    ['too few', ['i1', 'i2'], /Kies vijf ideeën; je koos er nu twee/],
    ['too many', ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'], /koos zes ideeën; kies er vijf/],
    ['an idea twice', ['i1', 'i2', 'i3', 'i4', 'i1'], /twee keer/],
    ['an idea that is not there', ['i1', 'i2', 'i3', 'i4', 'x'], /niet op de lijst/],
  ])('a ballot with %s counts for nothing', (_, rangorde, melding) => {
    expect(() => apply(zes, open, count('eerste', rangorde))).toThrow(melding);
  });

  test('what was voted on stays as it was, whatever the list becomes', () => {
    const closed = apply(zes, open, count('eerste', ['i1', 'i2', 'i3', 'i4', 'i5']));
    const changed = apply(closed, { type: 'ideeVerwijderd', id: 'i1' });
    expect(changed.stemmingen).toEqual(closed.stemmingen);
    expect(() => apply(closed, count('eerste', ['i1', 'i2', 'i3', 'i4', 'i5']))).toThrow(/al gesloten/);
  });

  test('two ideas are one vote each, in a stap that is there then; the first vote stays', () => {
    const closed = apply(zes, open, count('eerste', ['i1', 'i2', 'i3', 'i4', 'i5']));
    const second: Actie = { type: 'stemmingGeopend', stemming: 'tweede', ideeIds: ['i1', 'i2'] };
    expect(() => apply(zes, second)).toThrow(/eerste stemming/);
    const state = apply(closed, second);
    expect(listStappen(state).at(-1)).toMatchObject({
      id: 'tweede',
      opdracht: expect.stringContaining('één stem'),
    });
    expect(state.stemmingen.tweede?.k).toBe(1);
    const done = apply(state, count('tweede', ['i2'], ['i1']));
    expect(done.stemmingen.eerste).toEqual(closed.stemmingen.eerste);
    expect(() => apply(state, count('tweede', ['i3']))).toThrow(/niet op de lijst/);
  });
});

describe('the texts', () => {
  test.each([
    ['kort', 50],
    ['een', 80],
    ['twee', 90],
  ] as const)('%s takes %i minutes', (variant, minuten) => {
    const stappen = listStappen(createState({ ...STANDAARD_OPTIES, variant }));
    expect(stappen.reduce((sum, stap) => sum + stap.minuten, 0)).toBe(minuten);
    expect(duurVan(variant)).toBe(minuten);
  });

  test('name the real numbers', () => {
    const texts = (state: State) =>
      listStappen(state)
        .map(({ opdracht, aanwijzing }) => `${opdracht} ${aanwijzing}`)
        .join(' ');
    expect(texts(LEEG)).toContain(
      'de vijf ideeën die jij het belangrijkst vindt. Geef het belangrijkste 5 punten, het volgende 4, dan 3, 2 en 1.',
    );
    expect(texts(LEEG)).toContain('iedereen geeft 15 punten, dus bij acht stemmen is het totaal 120');
    const drie = apply(createState({ ...STANDAARD_OPTIES, k: 4 }), lijst('a', 'b', 'c'));
    expect(texts(drie)).toContain('Geef het belangrijkste 3 punten, het volgende 2, dan 1.');
    expect(texts(drie)).toContain('Er staan drie ideeën op de lijst, dus iedereen geeft 3, 2 en 1.');
    expect(texts(drie)).not.toMatch(/[{}]/);
    expect(texts({ ...LEEG, heeftTweede: true })).not.toMatch(/[{}]/);
  });
});
