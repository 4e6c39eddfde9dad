import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { goedWerk } from '../../../../shared/werkvormen/goed-werk/definition.ts';
import type { GoedWerkState } from '../../../../shared/werkvormen/goed-werk/state.ts';
import { parseUitgelicht, uitlichten } from '../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { GEPUBLICEERD, KANARIE_STATE } from './fixture.ts';

const PEOPLE = { deelnemers: {}, aanwezig: [] };

function show(stapId: string, uitgelicht: string | null, state: GoedWerkState = KANARIE_STATE) {
  const beeld = goedWerk.zaal(state, { ...PEOPLE, stapId, uitgelicht });
  return beeld === null ? null : goedWerk.zaalSchema.parse(beeld);
}

const findKanaries = (value: unknown): string[] =>
  [...new Set(JSON.stringify(value).match(/kanarie-[\w-]+/g))].toSorted();

describe('what the zaal is sent', () => {
  test.each(GEPUBLICEERD)('$stapId with $uitgelicht holds what is published and nothing else', (geval) => {
    expect(findKanaries(show(geval.stapId, geval.uitgelicht))).toEqual(geval.kanaries.toSorted());
  });

  test('the source of a cropped picture is not among it', () => {
    const beeld = show('stap-3', uitlichten.beeld('beeld-1'));
    expect(beeld).toMatchObject({
      beeld: {
        afbeelding: {
          bronId: 'kanarie-goedwerk-beeld-1-afbeelding',
          uitsnede: { x: 0, breedte: 1, draaiing: 0 },
        },
      },
    });
  });
});

describe('stap 1', () => {
  test('shows nothing of its own before a situation is chosen', () => {
    expect(show('stap-1', null, { ...KANARIE_STATE, situatie: null })).toBeNull();
  });

  test('shows the situation again when the experience that was shown is gone', () => {
    expect(show('stap-1', uitlichten.ervaring('weg'))?.soort).toBe('situatie');
  });
});

describe('stap 2', () => {
  test('shows the five elements, and none of them in particular, until one is chosen', () => {
    const beeld = show('stap-2', null);
    expect(beeld?.soort === 'skive' && beeld.elementen.map(({ letter }) => letter).join('')).toBe('SKIVE');
    expect(beeld).toMatchObject({ nu: null });
  });

  test.each([
    [null, null],
    [1, 'Welke twee waarden zaten elkaar in de weg?'],
    [99, null],
  ])('shows question %s of an element as %s', (vraag, tekst) => {
    expect(show('stap-2', uitlichten.skive('values', vraag))).toMatchObject({
      nu: { id: 'values', vraag: tekst },
    });
  });

  test('does not fall over an element that does not exist', () => {
    expect(show('stap-2', 'skive/onzin/0')).toMatchObject({ nu: null });
  });
});

describe('stap 3', () => {
  const { 'beeld-1': one } = KANARIE_STATE.beelden;

  test('shows the only Beeld at once', () => {
    const state = { ...KANARIE_STATE, beelden: one === undefined ? {} : { [one.id]: one } };
    expect(show('stap-3', null, state)).toMatchObject({ beeld: { id: 'beeld-1' }, veld: null });
  });

  test('shows no Beeld by itself that somebody handed in, also when it is the only one', () => {
    const { invoer } = goedWerk;
    const before = { ...KANARIE_STATE, beelden: one === undefined ? {} : { [one.id]: one } };
    const handIn = (state: GoedWerkState): GoedWerkState =>
      produce(state, (draft) => {
        const inzending = {
          stapId: 'stap-3',
          antwoorden: { kernuitspraak: 'van mij' },
          ids: ['b9'],
          deelnemerId: 'd1',
        };
        for (const actie of invoer?.leverIn(inzending, state) ?? []) goedWerk.reduce(draft, actie);
      });
    expect(show('stap-3', null, handIn({ ...KANARIE_STATE, beelden: {} }))).toBeNull();
    expect(show('stap-3', null, handIn(before))).toMatchObject({ beeld: { id: 'beeld-1' } });
    expect(show('stap-3', uitlichten.beeld('b9'), handIn(before))).toMatchObject({
      beeld: { id: 'b9', kernuitspraak: 'van mij' },
    });
  });

  test('shows of several only the one that regie puts forward, with the field that is being written', () => {
    expect(show('stap-3', null)).toBeNull();
    expect(show('stap-3', uitlichten.beeld('beeld-2', 'situatie'))).toMatchObject({
      beeld: { id: 'beeld-2' },
      veld: 'situatie',
    });
  });

  test('shows no field that is not one', () => {
    expect(show('stap-3', 'beeld/beeld-1/__proto__')).toMatchObject({ veld: null });
  });
});

test.each([
  uitlichten.criteria,
  uitlichten.ervaring('a-1'),
  uitlichten.skive('skills', null),
  uitlichten.skive('skills', 3),
  uitlichten.beeld('b-1'),
  uitlichten.beeld('b-1', 'andereStem'),
])('%s is read back as it was written', (text) => {
  const read = parseUitgelicht(text);
  const again =
    read?.soort === 'criteria'
      ? uitlichten.criteria
      : read?.soort === 'ervaring'
        ? uitlichten.ervaring(read.id)
        : read?.soort === 'skive'
          ? uitlichten.skive(read.id, read.vraag)
          : read?.soort === 'beeld' && uitlichten.beeld(read.id, read.veld);
  expect(again).toBe(text);
});

test.each([null, '', 'kaart-12', 'skive'])(
  '%s is nothing of this werkvorm, or nothing in particular',
  (text) => {
    const read = parseUitgelicht(text);
    expect(read === null || (read.soort === 'skive' && read.id === '' && read.vraag === null)).toBe(true);
  },
);
