import { describe, expect, test } from 'vitest';
import { type Beeld, createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import {
  BIJEENKOMST,
  GOED_WERK,
  goTo,
  inRonde,
  KWADRANTEN,
  layKaart,
  makeBijeenkomst,
} from './support/bijeenkomst.ts';
import { startService, type TestService } from './support/service.ts';
import { makeOnderdeel } from '../../shared/domain/support.ts';
import { saying } from '../../support/saying.ts';

async function startWithBijeenkomst(): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  return service;
}

const undo = (service: TestService) => service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
const redo = (service: TestService) => service.regie('redoActie', { bijeenkomstId: BIJEENKOMST });
const historyOf = async (service: TestService) => (await service.open(BIJEENKOMST)).geschiedenis;
const stateOf = async (service: TestService) => (await service.open(BIJEENKOMST)).state;

function writeBeeld(veld: keyof Beeld, tekst: string) {
  return inRonde(GOED_WERK, { type: 'beeldGewijzigd', id: 'beeld-1', velden: { [veld]: tekst } });
}
async function beeldOf(service: TestService) {
  const { rondes } = await stateOf(service);
  return (rondes[GOED_WERK]?.state as { beelden: Record<string, Beeld> } | undefined)?.beelden['beeld-1'];
}

describe('undo', () => {
  test('names what it takes back, and takes it back', async () => {
    const service = await startWithBijeenkomst();
    const before = await stateOf(service);
    await service.act(BIJEENKOMST, layKaart('bv-01', 0.5, -0.25));
    expect(await historyOf(service)).toEqual({ ongedaan: 'kaartje gelegd', opnieuw: null });
    await undo(service);
    expect(await stateOf(service)).toEqual(before);
    expect((await historyOf(service)).opnieuw).toBe('kaartje gelegd');
  });

  test('survives a restart, and so does redo', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, layKaart('bv-01', 0.5, 0.5));
    const laid = await stateOf(service);
    await service.act(BIJEENKOMST, layKaart('bv-01', -0.5, 0.5));
    const moved = await stateOf(service);
    await service.restart();
    expect(await historyOf(service)).toEqual({ ongedaan: 'kaartje verplaatst', opnieuw: null });
    await undo(service);
    expect(await stateOf(service)).toEqual(laid);
    await service.restart();
    expect(await historyOf(service)).toEqual({ ongedaan: 'kaartje gelegd', opnieuw: 'kaartje verplaatst' });
    await redo(service);
    expect(await stateOf(service)).toEqual(moved);
  });

  test('leaves the place of the room and its timer alone', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, layKaart('bv-01', 0.5, 0.5));
    await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 1, 'bezoek-1'));
    await service.act(BIJEENKOMST, { type: 'timerVerlengd', minuten: 5 });
    const { positie, timer } = await stateOf(service);
    await undo(service);
    const after = await stateOf(service);
    expect(after).toMatchObject({ positie, timer });
    expect((await historyOf(service)).opnieuw).toBe('kaartje gelegd');
  });

  test('with nothing to take back changes nothing and says so', async () => {
    const service = startService();
    await makeBijeenkomst(service);
    for (let step = 0; step < 20; step += 1) await undo(service);
    expect(await historyOf(service)).toMatchObject({ ongedaan: null });
    const { revisie } = await service.open(BIJEENKOMST);
    expect(await undo(service)).toEqual({ revisie });
  });

  test('is cleared forward by something new', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, layKaart('bv-01', 0.5, 0.5));
    await undo(service);
    await service.act(BIJEENKOMST, layKaart('bv-02', 0.5, 0.5));
    expect(await historyOf(service)).toEqual({ ongedaan: 'kaartje gelegd', opnieuw: null });
  });

  test('does not remove what the room is busy with', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, { type: 'onderdeelToegevoegd', onderdeel: makeOnderdeel('nieuw', 9) });
    await service.act(BIJEENKOMST, goTo('nieuw', null, 0, 'bezoek-1'));
    const answer = await service.ask('regie', 'undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(answer).toMatchObject({
      ok: false,
      code: 'ongeldig',
      melding: saying(/waar de groep nu mee bezig is/),
    });
    expect((await stateOf(service)).onderdelen['nieuw']).toBeDefined();
    await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-2'));
    await undo(service);
    expect((await stateOf(service)).onderdelen['nieuw']).toBeUndefined();
  });
});

describe('typing in one field', () => {
  test('is one step of undo while the pauses are short', async () => {
    const service = await startWithBijeenkomst();
    for (const tekst of ['G', 'Goed', 'Goed werk'])
      await service.act(BIJEENKOMST, writeBeeld('titel', tekst));
    await undo(service);
    expect(await beeldOf(service)).toMatchObject({ titel: '' });
    await redo(service);
    expect(await beeldOf(service)).toMatchObject({ titel: 'Goed werk' });
  });

  test('goes on as the same step after a restart', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Goed'));
    await service.restart();
    await service.open(BIJEENKOMST);
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Goed werk'));
    await undo(service);
    expect(await beeldOf(service)).toMatchObject({ titel: '' });
  });

  test.each([
    ['a long pause', (service: TestService) => void (service.now += 6000)],
    ['a clock that was set back', (service: TestService) => void (service.now -= 60_000)],
    ['another field', (service: TestService) => service.act(BIJEENKOMST, writeBeeld('ethiek', 'x'))],
    ['the timer', (service: TestService) => service.act(BIJEENKOMST, { type: 'timerVerlengd', minuten: 1 })],
  ])('is two steps with %s in between', async (_, between) => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Goed'));
    await between(service);
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Goed werk'));
    await undo(service);
    expect(await beeldOf(service)).toMatchObject({ titel: 'Goed' });
  });

  test('after an undo is a new step', async () => {
    const service = await startWithBijeenkomst();
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Goed'));
    await undo(service);
    await service.act(BIJEENKOMST, writeBeeld('titel', 'Beter'));
    await undo(service);
    expect(await beeldOf(service)).toMatchObject({ titel: '' });
    expect((await historyOf(service)).ongedaan).toBe('beeld begonnen');
  });
});

describe('an action', () => {
  test('that is refused leaves the file and the history as they were', async () => {
    const service = await startWithBijeenkomst();
    const before = await service.open(BIJEENKOMST);
    service.forget();
    const answers = [
      await service.ask('regie', 'applyActie', { bijeenkomstId: BIJEENKOMST, actie: layKaart('weg', 0, 0) }),
      await service.ask('regie', 'applyActie', {
        bijeenkomstId: BIJEENKOMST,
        actie: layKaart('bv-01', 2, 0),
      }),
      await service.ask('regie', 'applyActie', {
        bijeenkomstId: BIJEENKOMST,
        actie: inRonde(GOED_WERK, {
          type: 'beeldBegonnen',
          beeld: { ...createBeeld('beeld-1'), volgorde: 2 },
        }),
      }),
    ];
    expect(answers).toMatchObject([{ code: 'ongeldig' }, { code: 'ongeldig' }, { code: 'ongeldig' }]);
    expect(service.sent).toEqual([]);
    expect(await service.open(BIJEENKOMST)).toEqual(before);
    await service.restart();
    expect(await service.open(BIJEENKOMST)).toEqual(before);
  });

  test('that changes nothing is no step of undo', async () => {
    const service = await startWithBijeenkomst();
    const { revisie, geschiedenis } = await service.open(BIJEENKOMST);
    const again = await service.act(BIJEENKOMST, {
      type: 'gegevensGewijzigd',
      gegevens: { titel: 'Eerste keer' },
    });
    expect(again).toEqual({ revisie });
    expect(await historyOf(service)).toEqual(geschiedenis);
  });

  test.each(['__proto__', 'constructor', 'toString'])('cannot name a card %s', async (id) => {
    const service = await startWithBijeenkomst();
    const answer = await service.ask('regie', 'applyActie', {
      bijeenkomstId: BIJEENKOMST,
      actie: layKaart(id, 0.5, 0.5),
    });
    expect(answer).toMatchObject({ ok: false, code: 'ongeldig' });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('is kept when a hundred more make a snapshot', async () => {
    const service = await startWithBijeenkomst();
    for (let step = 0; step < 230; step += 1) {
      const x = ((step % 19) - 9) / 10;
      await service.act(BIJEENKOMST, layKaart(`bv-0${String((step % 9) + 1)}`, x, 0.1));
    }
    const before = await service.open(BIJEENKOMST);
    await service.restart();
    expect(await service.open(BIJEENKOMST)).toStrictEqual(before);
    for (let step = 0; step < 150; step += 1) await undo(service);
    const undone = await service.open(BIJEENKOMST);
    await service.restart();
    expect(await service.open(BIJEENKOMST)).toStrictEqual(undone);
  });
});
