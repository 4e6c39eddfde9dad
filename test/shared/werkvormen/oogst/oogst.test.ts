import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import {
  LEERVRAAG_SCHERP_MAKEN,
  leervraagScherpMaken,
} from '../../../../shared/werkvormen/leervraag-scherp-maken/definition.ts';
import { oepsFeedback } from '../../../../shared/werkvormen/oeps-feedback/definition.ts';
import { type Actie, actieSchema, reduce } from '../../../../shared/werkvormen/oogst/acties.ts';
import type { State } from '../../../../shared/werkvormen/oogst/state.ts';
import { antwoordUitgelicht } from '../../../../shared/werkvormen/oogst/zaal.ts';
import { reflectieOpDeBijeenkomst } from '../../../../shared/werkvormen/reflectie-op-de-bijeenkomst/definition.ts';
import { vraagId } from '../../../../shared/werkvormen/vraag-uitgelicht.ts';
import traject from '../../../../resources/inhoud/traject.json' with { type: 'json' };

const ANN = { soort: 'deelnemer', id: 'd1' } as const;
const PEOPLE = {
  deelnemers: { d1: { id: 'd1', naam: 'Ann', rol: '' }, d2: { id: 'd2', naam: 'Bea', rol: '' } },
  aanwezig: ['d1', 'd2'],
};
const LEEG: State = { oogst: {} };
const antwoord = (id: string, vraag: string, tekst: string, van: State['oogst'][string]['van'] = ANN) => ({
  id,
  vraagId: vraag,
  tekst,
  van,
});

function apply(state: State, ...acties: readonly Actie[]): State {
  return acties.reduce(
    (current, actie) =>
      produce(current, (draft) => {
        reduce(draft, actieSchema.parse(actie));
      }),
    state,
  );
}
const add = (...antwoorden: ReturnType<typeof antwoord>[]): Actie => ({
  type: 'antwoordenToegevoegd',
  antwoorden,
});

const VRAGEN = apply(
  LEEG,
  add(
    antwoord('oud', 'oud', 'Beter communiceren'),
    antwoord('nieuw', 'nieuw', 'Hoe draag ik kort over?'),
    antwoord('ander', 'nieuw', 'Hoe vraag ik om hulp?', null),
  ),
);

describe('the reducer', () => {
  const cases: readonly [string, Actie, (state: State) => unknown, unknown][] = [
    ['adds behind what is there', add(antwoord('x', 'nieuw', 'X')), (s) => s.oogst['x']?.volgorde, 4],
    [
      'changes words',
      { type: 'antwoordGewijzigd', id: 'oud', velden: { tekst: 'Anders' } },
      (s) => s.oogst['oud']?.tekst,
      'Anders',
    ],
    [
      'changes whose it is',
      { type: 'antwoordGewijzigd', id: 'oud', velden: { van: null } },
      (s) => s.oogst['oud']?.van,
      null,
    ],
    ['removes', { type: 'antwoordVerwijderd', id: 'oud' }, (s) => Object.keys(s.oogst), ['nieuw', 'ander']],
  ];
  test.each(cases)('%s', (_, actie, read, expected) => {
    expect(read(apply(VRAGEN, actie))).toEqual(expected);
  });

  test.each<Actie>([
    add(antwoord('oud', 'oud', 'Nog eens')),
    { type: 'antwoordGewijzigd', id: 'weg', velden: { tekst: '' } },
    { type: 'antwoordVerwijderd', id: 'weg' },
  ])('refuses what does not fit: $type', (actie) => {
    expect(() => apply(VRAGEN, actie)).toThrow(DialoogtafelError);
  });
});

describe('the zaal', () => {
  const zaal = (stapId: string, uitgelicht: string | null) =>
    leervraagScherpMaken.zaal(VRAGEN, { ...PEOPLE, stapId, uitgelicht });

  test('shows an answer without a name, under the earlier one of the same person', () => {
    expect(zaal('doorvragen', antwoordUitgelicht('nieuw'))).toEqual({
      soort: 'antwoord',
      vraag: 'Hoe luidt de leervraag nu?',
      tekst: 'Hoe draag ik kort over?',
      eerder: 'Beter communiceren',
    });
    expect(zaal('doorvragen', antwoordUitgelicht('ander'))).toMatchObject({ eerder: null });
  });

  test('shows an answer of another stap only where that was meant', () => {
    expect(zaal('delen', antwoordUitgelicht('nieuw'))).toMatchObject({ soort: 'antwoord' });
    expect(zaal('delen', antwoordUitgelicht('oud'))).toMatchObject({ soort: 'vragen' });
  });

  test('shows the questions while nothing is put forward, and one prompt when it is', () => {
    expect(zaal('opschrijven', null)).toEqual({
      soort: 'vragen',
      vragen: ['Welke leervraag neem je mee?', 'Wat maakt deze vraag nog lastig om mee te werken?'],
    });
    expect(zaal('doorvragen', vraagId(1))).toEqual({
      soort: 'vragen',
      vragen: ['Wat wil je dan anders kunnen?'],
    });
  });

  test('shows what was said aloud with who said it', () => {
    const state = apply(LEEG, add(antwoord('v', 'voorwaarden', 'Meteen')));
    expect(oepsFeedback.zaal(state, { ...PEOPLE, stapId: 'goede-feedback', uitgelicht: null })).toEqual({
      soort: 'lijst',
      lijsten: [
        {
          vraag: 'Wat is nodig voor goede feedback?',
          antwoorden: [{ id: 'v', tekst: 'Meteen', van: 'Ann' }],
        },
      ],
    });
  });
});

test('what remains has a table of each person, from the old leervraag to the support', () => {
  const tabellen = leervraagScherpMaken
    .opbrengst(VRAGEN, PEOPLE)
    .flatMap((blok) => (blok.soort === 'tabel' ? [[blok.titel, blok.rijen.map(([, tekst]) => tekst)]] : []));
  expect(tabellen).toEqual([
    ['Ann', ['Beter communiceren', 'Hoe draag ik kort over?']],
    ['Zonder naam', ['Hoe vraag ik om hulp?']],
  ]);
});

test('people are asked what they write alone, in every stap that has it', () => {
  const asked = LEERVRAAG_SCHERP_MAKEN.map(
    ({ id }) => leervraagScherpMaken.invoer?.vragen(LEEG, id, null).length,
  );
  expect(asked).toEqual([2, 1, 1, 1, 1]);
});

test('the reflection asks the four questions of the traject, and any one answer is enough', () => {
  const vragen = reflectieOpDeBijeenkomst.invoer?.vragen(LEEG, 'opschrijven', 'd1') ?? [];
  expect(vragen.map(({ vraag }) => vraag)).toEqual(traject.reflectievragen.map(({ vraag }) => vraag));
  expect(vragen.some(({ isVerplicht }) => isVerplicht)).toBe(false);
});
