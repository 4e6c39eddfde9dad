import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { type Actie, actieSchema } from '../../../shared/domain/acties.ts';
import { type BijeenkomstState, createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { describeActie, reduceBijeenkomst } from '../../../shared/domain/reducer.ts';
import { remainingMs } from '../../../shared/domain/timer.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from './support.ts';
import { saying } from '../../support/saying.ts';

const MIN = 60_000;

const START: BijeenkomstState = {
  ...createBijeenkomst('Test', '2026-11-22'),
  onderdelen: Object.fromEntries(
    ['opening', 'leggen', 'einde'].map((id, index) => [id, makeOnderdeel(id, index + 1)]),
  ),
  rondes: { r: makeRonde('r', 'leggen', 'kwadrantenkaartjes') },
};

const run = (...acties: Actie[]): BijeenkomstState =>
  acties.reduce(
    (state, actie) =>
      produce(state, (draft) => reduceBijeenkomst(draft, actieSchema.parse(actie), findWerkvorm)),
    START,
  );

const go = (onderdeelId: string, op: number, rondeId: string | null = null, stap = 0): Actie => ({
  type: 'positieGewijzigd',
  positie: { onderdeelId, rondeId, stap },
  bezoekId: `bezoek-${String(op)}`,
  op,
});

describe('going to a stap', () => {
  test('starts its timer and notes when', () => {
    const { positie, timer, bezoeken } = run(go('opening', 1000));
    expect(positie).toEqual({ onderdeelId: 'opening', rondeId: null, stap: 0 });
    expect(timer).toEqual({ duurMs: 20 * MIN, verlopenMs: 0, gestartOp: 1000 });
    expect(Object.values(bezoeken)).toMatchObject([{ van: 1000, tot: null }]);
  });

  test('closes the stay before', () => {
    const { bezoeken } = run(go('opening', 1000), go('leggen', 9000, 'r'));
    expect(Object.values(bezoeken)).toMatchObject([
      { onderdeelId: 'opening', van: 1000, tot: 9000 },
      { onderdeelId: 'leggen', van: 9000, tot: null },
    ]);
  });

  test('and back by mistake leaves the timer as it was', () => {
    const there = run(go('opening', 0), { type: 'timerVerlengd', minuten: 5 }, go('leggen', 12 * MIN, 'r'));
    expect(remainingMs(there.timer, 12 * MIN)).toBeGreaterThan(0);
    const back = run(
      go('opening', 0),
      { type: 'timerVerlengd', minuten: 5 },
      go('leggen', 12 * MIN, 'r'),
      go('opening', 13 * MIN),
    );
    expect(remainingMs(back.timer, 14 * MIN)).toBe(12 * MIN);
  });

  test('where it is already changes nothing', () => {
    const state = run(go('opening', 0));
    const again = produce(state, (draft) => reduceBijeenkomst(draft, go('opening', 5000), findWerkvorm));
    expect(again).toBe(state);
  });
});

describe('the timer', () => {
  test.each<[string, Actie[], number]>([
    ['pauses', [{ type: 'timerGepauzeerd', op: 5 * MIN }], 15 * MIN],
    [
      'goes on',
      [
        { type: 'timerGepauzeerd', op: 5 * MIN },
        { type: 'timerGestart', op: 8 * MIN },
      ],
      13 * MIN,
    ],
    ['is extended', [{ type: 'timerVerlengd', minuten: 5 }], 15 * MIN],
    ['starts again while it runs', [{ type: 'timerHerstart', op: 9 * MIN }], 19 * MIN],
    [
      'starts again while it is paused',
      [
        { type: 'timerGepauzeerd', op: MIN },
        { type: 'timerHerstart', op: 2 * MIN },
      ],
      20 * MIN,
    ],
    [
      'goes on as it was when it was begun anew by mistake',
      [{ type: 'timerHerstart', op: 6 * MIN }, { type: 'timerHerstartTeruggenomen' }],
      10 * MIN,
    ],
    [
      'the same when it was paused meanwhile',
      [
        { type: 'timerGepauzeerd', op: 4 * MIN },
        { type: 'timerHerstart', op: 6 * MIN },
        { type: 'timerGestart', op: 7 * MIN },
        { type: 'timerHerstartTeruggenomen' },
      ],
      13 * MIN,
    ],
    ['takes back no more than there was', [{ type: 'timerHerstartTeruggenomen' }], 10 * MIN],
  ])('%s', (_, acties, left) => {
    expect(remainingMs(run(go('opening', 0), ...acties).timer, 10 * MIN)).toBe(left);
  });
});

describe('is refused, in Dutch:', () => {
  const kaart = (id: string): Actie => ({
    type: 'rondeActie',
    rondeId: id,
    actie: { type: 'kaartVerplaatst', id: 'bv-01', x: 0, y: 0 },
  });
  test.each<[string, Actie[], RegExp]>([
    [
      'removing the onderdeel where the room is',
      [go('opening', 0), { type: 'onderdeelVerwijderd', id: 'opening' }],
      /nu bezig/,
    ],
    [
      'removing the werkvorm where the room is',
      [go('leggen', 0, 'r'), { type: 'rondeVerwijderd', id: 'r' }],
      /nu bezig/,
    ],
    [
      'changing an onderdeel that is gone',
      [{ type: 'onderdeelGewijzigd', id: 'weg', velden: {} }],
      /niet meer in het programma/,
    ],
    [
      'moving an onderdeel that is gone',
      [{ type: 'onderdeelVerplaatst', id: 'weg', volgorde: 1 }],
      /niet meer in het programma/,
    ],
    [
      'a second onderdeel with the same id',
      [{ type: 'onderdeelToegevoegd', onderdeel: makeOnderdeel('einde', 9) }],
      /staat al/,
    ],
    [
      'a second ronde with the same id',
      [{ type: 'rondeToegevoegd', id: 'r', onderdeelId: 'einde', werkvorm: 'goed-werk', opties: null }],
      /staat al/,
    ],
    [
      'a ronde in an onderdeel that is gone',
      [{ type: 'rondeToegevoegd', id: 'x', onderdeelId: 'weg', werkvorm: 'goed-werk', opties: null }],
      /niet meer/,
    ],
    [
      'a werkvorm that is not known',
      [{ type: 'rondeToegevoegd', id: 'x', onderdeelId: 'einde', werkvorm: 'weg', opties: null }],
      /kent deze versie/,
    ],
    [
      'options that do not fit',
      [
        {
          type: 'rondeToegevoegd',
          id: 'x',
          onderdeelId: 'einde',
          werkvorm: 'kwadrantenkaartjes',
          opties: { variant: 'rood' },
        },
      ],
      /past niet/,
    ],
    ['an action in a ronde that is gone', [kaart('weg')], /bestaat niet meer/],
    ['going to a stap that is gone', [go('leggen', 0, 'r', 99)], /bestaat niet meer/],
  ])('%s', (_, acties, melding) => {
    const attempt = () => run(...acties);
    expect(attempt).toThrow(expect.objectContaining({ melding: saying(melding) }));
  });
});

test('removing an onderdeel takes its rondes along', () => {
  const state = run({ type: 'onderdeelVerwijderd', id: 'leggen' });
  expect(state.rondes).toEqual({});
  expect(Object.keys(state.onderdelen)).toEqual(['opening', 'einde']);
});

test('a field that is given as undefined is refused: it would be stored as missing', () => {
  const attempt = { type: 'gegevensGewijzigd', gegevens: { titel: undefined } };
  expect(actieSchema.safeParse(attempt).success).toBe(false);
});

describe('what undo calls it', () => {
  test.each<[Actie, string, boolean]>([
    [{ type: 'gegevensGewijzigd', gegevens: { titel: 'x' } }, 'gegevens gewijzigd', true],
    [{ type: 'aanwezigheidGewijzigd', deelnemerId: 'd', isAanwezig: false }, 'aanwezigheid gewijzigd', true],
    [{ type: 'rondeVerwijderd', id: 'r' }, 'werkvorm verwijderd', true],
    [{ type: 'rondeVerplaatst', id: 'r', volgorde: 0.5 }, 'werkvorm verplaatst', true],
    [{ type: 'opnieuwBegonnen' }, 'opnieuw begonnen', true],
    [{ type: 'onderdelenIngekort', inkortingen: [{ id: 'leggen', minuten: 5 }] }, 'tijd ingekort', true],
    [go('opening', 0), 'positieGewijzigd', false],
    [{ type: 'timerVerlengd', minuten: 1 }, 'timerVerlengd', false],
  ])('%j', (actie, naam, isOngedaanTeMaken) => {
    expect(describeActie(actie, START, findWerkvorm)).toMatchObject({ naam, isOngedaanTeMaken });
  });

  test('typing in one field of one thing has a key of its own', () => {
    const key = (actie: Actie) => describeActie(actie, START, findWerkvorm).sleutel;
    const keys = [
      key({ type: 'gegevensGewijzigd', gegevens: { titel: 'x' } }),
      key({ type: 'gegevensGewijzigd', gegevens: { plaats: 'x' } }),
      key({ type: 'onderdeelGewijzigd', id: 'einde', velden: { titel: 'x' } }),
      key({ type: 'onderdeelGewijzigd', id: 'opening', velden: { titel: 'x' } }),
      key({ type: 'stapNotitieGewijzigd', rondeId: 'r', stapId: 'leggen', tekst: 'x' }),
      key({ type: 'stapNotitieGewijzigd', rondeId: 'r', stapId: 'praten', tekst: 'x' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(undefined);
  });
});
