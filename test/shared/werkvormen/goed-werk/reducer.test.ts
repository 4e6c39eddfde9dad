import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import type { GoedWerkActie } from '../../../../shared/werkvormen/goed-werk/acties.ts';
import { createBeeld, STANDAARD_LABELS } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { goedWerk } from '../../../../shared/werkvormen/goed-werk/definition.ts';
import {
  type Ervaring,
  type GoedWerkState,
  type Notitie,
  STANDAARD_OPTIES,
} from '../../../../shared/werkvormen/goed-werk/state.ts';

const LEEG = goedWerk.initialState(STANDAARD_OPTIES);
const SITUATIE = {
  bronId: 'een',
  titel: 'Titel',
  situatie: 'Tekst',
  spanning: 'Spanning',
  openingsvraag: 'Vraag?',
};
const ervaring = (id: string): Ervaring => ({
  id,
  volgorde: 1,
  tekst: `Ervaring ${id}`,
  deelnemerId: null,
  criteria: [],
  isGekozen: false,
});
const notitie = (id: string): Notitie => ({ id, volgorde: 1, element: 'skills', tekst: `Notitie ${id}` });
const BEELD = { ...createBeeld('b'), volgorde: 1 };

const VOL: GoedWerkState = {
  ...LEEG,
  situatie: SITUATIE,
  ervaringen: { e: ervaring('e') },
  notities: { n: notitie('n') },
  beelden: { b: BEELD },
};

/** Applies an action as the data service does: checked by its schema first. */
function apply(state: GoedWerkState, actie: GoedWerkActie): GoedWerkState {
  return produce(state, (draft) => {
    goedWerk.reduce(draft, goedWerk.acties.parse(actie));
  });
}

describe('every action changes what it says', () => {
  const cases: readonly [string, GoedWerkState, GoedWerkActie, (state: GoedWerkState) => unknown, unknown][] =
    [
      [
        'choosing a situation',
        LEEG,
        { type: 'situatieGekozen', situatie: SITUATIE },
        (s) => s.situatie?.titel,
        'Titel',
      ],
      ['choosing none', VOL, { type: 'situatieGekozen', situatie: null }, (s) => s.situatie, null],
      [
        'rewriting a part of it',
        VOL,
        { type: 'situatieGewijzigd', velden: { spanning: 'Anders' } },
        (s) => s.situatie,
        { ...SITUATIE, spanning: 'Anders' },
      ],
      [
        'adding experiences',
        VOL,
        { type: 'ervaringenToegevoegd', ervaringen: [ervaring('f'), ervaring('g')] },
        (s) => Object.keys(s.ervaringen),
        ['e', 'f', 'g'],
      ],
      [
        'ticking a criterion',
        VOL,
        { type: 'ervaringGewijzigd', id: 'e', velden: { criteria: ['spanning'] } },
        (s) => s.ervaringen['e'],
        { ...ervaring('e'), criteria: ['spanning'] },
      ],
      ['removing an experience', VOL, { type: 'ervaringVerwijderd', id: 'e' }, (s) => s.ervaringen, {}],
      [
        'adding a note',
        VOL,
        { type: 'notitiesToegevoegd', notities: [notitie('m')] },
        (s) => Object.keys(s.notities),
        ['n', 'm'],
      ],
      [
        'moving a note to another element',
        VOL,
        { type: 'notitieGewijzigd', id: 'n', velden: { element: 'values' } },
        (s) => s.notities['n'],
        { ...notitie('n'), element: 'values' },
      ],
      ['removing a note', VOL, { type: 'notitieVerwijderd', id: 'n' }, (s) => s.notities, {}],
      ['starting a Beeld', LEEG, { type: 'beeldBegonnen', beeld: BEELD }, (s) => s.beelden, { b: BEELD }],
      [
        'writing on a Beeld',
        VOL,
        { type: 'beeldGewijzigd', id: 'b', velden: { kernuitspraak: 'Ik blijf.' } },
        (s) => s.beelden['b'],
        { ...BEELD, kernuitspraak: 'Ik blijf.' },
      ],
      ['removing a Beeld', VOL, { type: 'beeldVerwijderd', id: 'b' }, (s) => s.beelden, {}],
      [
        'naming the three E’s',
        VOL,
        { type: 'labelsGewijzigd', labels: { ...STANDAARD_LABELS, energie: 'Voelt goed' } },
        (s) => s.labels.energie,
        'Voelt goed',
      ],
    ];

  test.each(cases)('%s', (_name, before, actie, select, expected) => {
    expect(select(apply(before, actie))).toEqual(expected);
  });

  test.each(cases)(
    '%s leaves a state that can be stored, and can be undone by name',
    (_name, before, actie) => {
      const after = apply(before, actie);
      expect(goedWerk.parse(JSON.parse(JSON.stringify(after)), goedWerk.versie)).toEqual(after);
      expect(goedWerk.describe(actie, before)).toMatchObject({ isOngedaanTeMaken: true });
    },
  );
});

describe('what is refused, with a sentence for people', () => {
  test.each<[string, GoedWerkState, GoedWerkActie]>([
    ['rewriting a situation that is not there', LEEG, { type: 'situatieGewijzigd', velden: { titel: 'x' } }],
    ['changing a removed experience', LEEG, { type: 'ervaringGewijzigd', id: 'e', velden: { tekst: 'x' } }],
    ['changing a removed note', LEEG, { type: 'notitieGewijzigd', id: 'n', velden: { tekst: 'x' } }],
    ['writing on a removed Beeld', LEEG, { type: 'beeldGewijzigd', id: 'b', velden: { titel: 'x' } }],
    ['adding an experience over another', VOL, { type: 'ervaringenToegevoegd', ervaringen: [ervaring('e')] }],
    ['adding a note over another', VOL, { type: 'notitiesToegevoegd', notities: [notitie('n')] }],
    ['starting a Beeld over another', VOL, { type: 'beeldBegonnen', beeld: BEELD }],
  ])('%s', (_name, before, actie) => {
    expect(() => apply(before, actie)).toThrow(DialoogtafelError);
  });
});

describe('what people paste', () => {
  const write = (situatie: string) =>
    apply(VOL, { type: 'beeldGewijzigd', id: 'b', velden: { situatie } }).beelden['b']?.situatie;

  test.each([
    ['a hundred thousand characters', 'woord '.repeat(16_667), 'woord '.repeat(16_667)],
    ['emoji and right-to-left text', '👩🏽‍⚕️ مرحبا שלום', '👩🏽‍⚕️ مرحبا שלום'],
    ['control characters and U+FFFE', 'a\u0000b\uFFFEc\u0007d\uD800', 'abcd'],
    ['line ends of Windows', 'een\r\ntwee', 'een\ntwee'],
  ])('%s', (_name, pasted, kept) => {
    expect(write(pasted)).toBe(kept);
  });

  test('more than fits is refused with a sentence, not cut off', () => {
    expect(() => write('x'.repeat(200_001))).toThrow(/te lang/);
  });
});

test('several contributions at once are counted in the name of the undo', () => {
  const actie: GoedWerkActie = { type: 'notitiesToegevoegd', notities: [notitie('1'), notitie('2')] };
  expect(goedWerk.describe(actie, LEEG).naam).toBe('2 notities toegevoegd');
});

test('typing in one field of one Beeld is one step of undo, in another field another', () => {
  const key = (velden: Record<string, string>) =>
    goedWerk.describe({ type: 'beeldGewijzigd', id: 'b', velden }, VOL).sleutel;
  expect(key({ situatie: 'a' })).toBe(key({ situatie: 'ab' }));
  expect(key({ situatie: 'a' })).not.toBe(key({ ethiek: 'a' }));
});
