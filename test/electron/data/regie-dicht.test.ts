import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/data/database/database.ts';
import { rolSchema } from '../../../shared/contract.ts';
import { BIJEENKOMST, goTo, KWADRANTEN, layKaart } from './support/bijeenkomst.ts';
import {
  ANNA,
  begin,
  handIn,
  look,
  OPENING,
  openRegie,
  startInvoer,
  startMetDrie,
} from './support/invoer.ts';
import { askerOf, INVOER_REQUESTS, SAMPLES, SERVICE_REQUESTS } from './support/requests.ts';
import { catchLog, type TestService } from './support/service.ts';

const CLOSED = [
  ['people hand in', (service: TestService) => startInvoer(service)],
  ['it is locked', (service: TestService) => service.regie('lockRegie', {})],
] as const;
const REGIE_REQUESTS = SERVICE_REQUESTS.filter((name) => askerOf(name) === 'regie');

describe.each(CLOSED)('while %s', (_, close) => {
  test('every request of regie is refused, and changes nothing', async () => {
    const service = await startMetDrie();
    const before = await service.open(BIJEENKOMST);
    await close(service);
    for (const name of REGIE_REQUESTS) {
      const answer = await service.askRaw('regie', name, SAMPLES[name].input);
      expect(answer, name).toMatchObject({ ok: false, code: 'regieDicht' });
    }
    expect(await openRegie(service)).toEqual(before);
  });

  test('regie is told nothing', async () => {
    const service = await startMetDrie();
    await close(service);
    service.forget();
    service.setZaalOpen(true);
    await service.ask('zaal', 'getZaalBeeld', {});
    await service.ask('zaal', 'reportGeschilderd', { revisie: 1 });
    for (const name of INVOER_REQUESTS.filter((each) => each !== 'openRegie')) {
      await service.askRaw('invoer', name, SAMPLES[name].input);
    }
    expect(service.sent.filter(({ to }) => to === 'regie')).toEqual([]);
  });

  test('regie is told to look again when it opens, and main that it does', async () => {
    const service = await startMetDrie();
    await close(service);
    expect(service.isRegieDicht).toBe(true);
    await service.invoer('openRegie', { code: '' });
    expect(service.isRegieDicht).toBe(false);
    expect(service.list('regieGeopend')).toEqual([{ bijeenkomstId: BIJEENKOMST }]);
  });

  test('it stays closed over a new start of the app', async () => {
    const service = await startMetDrie();
    await close(service);
    await service.restart();
    expect(service.isRegieDicht).toBe(true);
    expect(await service.ask('regie', 'listBibliotheek', {})).toMatchObject({
      ok: false,
      code: 'regieDicht',
    });
    await openRegie(service);
    await service.restart();
    expect(service.isRegieDicht).toBe(false);
    expect(await service.ask('regie', 'listBibliotheek', {})).toMatchObject({ ok: true });
  });

  test('the zaal goes on, but cannot be touched', async () => {
    const service = await startMetDrie();
    await service.act(BIJEENKOMST, layKaart('bv-01', 0.1, 0.1));
    await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 0, 'bezoek-1'));
    service.setZaalOpen(true);
    await service.ask('zaal', 'getZaalBeeld', {});
    await service.regie('setPresentatie', {
      wijziging: { modus: 'volgt', vlak: 'bord', isAanraakbaar: true },
    });
    await close(service);
    const actie = { type: 'kaartVerplaatst', id: 'bv-01', x: 0, y: 0 };
    expect(await service.ask('zaal', 'applyZaalActie', { rondeId: KWADRANTEN, actie })).toMatchObject({
      ok: false,
      code: 'verboden',
    });
    expect(await service.ask('zaal', 'getZaalBeeld', {})).toMatchObject({
      value: { beeld: { soort: 'stap', vlak: 'bord', isAanraakbaar: false } },
    });
    await openRegie(service);
    expect(await service.ask('zaal', 'applyZaalActie', { rondeId: KWADRANTEN, actie })).toMatchObject({
      ok: true,
    });
  });
});

describe('the invoer screen', () => {
  test.each(INVOER_REQUESTS)('gets no answer to %s while regie is open', async (name) => {
    const service = await startMetDrie();
    const answer = await service.askRaw('invoer', name, SAMPLES[name].input);
    expect(answer).toMatchObject({ ok: false, code: 'verboden' });
  });

  test('is the only one that opens regie', async () => {
    const service = await startMetDrie();
    await service.regie('lockRegie', {});
    for (const role of rolSchema.options.filter((each) => each !== 'invoer')) {
      expect(await service.askRaw(role, 'openRegie', { code: '' })).toMatchObject({ ok: false });
    }
    expect(service.isRegieDicht).toBe(true);
  });

  test('does not open regie in the middle of a turn', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    expect(await service.ask('invoer', 'openRegie', { code: '' })).toMatchObject({
      ok: false,
      code: 'ongeldig',
    });
    await service.invoer('endBeurt', {});
    expect(await service.ask('invoer', 'openRegie', { code: '' })).toMatchObject({ ok: true });
  });

  test('shows a lock, and nothing else can be asked, while regie is locked', async () => {
    const service = await startMetDrie();
    await service.regie('lockRegie', {});
    expect(await look(service, 'slot')).toEqual({ soort: 'slot', heeftCode: false });
    const answer = await service.ask('invoer', 'startBeurt', { deelnemerId: ANNA, woord: 'kers' });
    expect(answer).toMatchObject({ ok: false, code: 'verboden' });
  });
});

describe('handing in cannot begin', () => {
  test.each([
    ['where there is nothing to hand in', { onderdeelId: 'leggen', rondeId: KWADRANTEN, stapId: 'praten' }],
    ['at an onderdeel that is gone', { onderdeelId: 'weg', rondeId: null, stapId: null }],
  ])('%s', async (_, plek) => {
    const service = await startMetDrie();
    const input = { bijeenkomstId: BIJEENKOMST, plek, isZonderNaam: false };
    expect(await service.ask('regie', 'startInvoer', input)).toMatchObject({ ok: false, code: 'ongeldig' });
    expect(service.isRegieDicht).toBe(false);
  });

  test('in a bijeenkomst that is not open', async () => {
    const service = await startMetDrie();
    const input = { bijeenkomstId: 'andere', plek: OPENING, isZonderNaam: false };
    expect(await service.ask('regie', 'startInvoer', input)).toMatchObject({ ok: false, code: 'verouderd' });
  });

  test('when nobody is there', async () => {
    const service = await startMetDrie();
    for (const deelnemerId of ['deelnemer-1', 'deelnemer-2', 'deelnemer-3']) {
      await service.act(BIJEENKOMST, { type: 'aanwezigheidGewijzigd', deelnemerId, isAanwezig: false });
    }
    const input = { bijeenkomstId: BIJEENKOMST, plek: OPENING, isZonderNaam: false };
    expect(await service.ask('regie', 'startInvoer', input)).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/niemand/),
    });
  });
});

test('goes on as a lock when the bijeenkomst is gone in the meantime', async () => {
  const service = await startMetDrie();
  await startInvoer(service);
  await service.close();
  const { db } = openDatabase(service.databasePath);
  db.prepare('UPDATE snapshots SET state = ?').run('{}');
  db.close();
  catchLog();
  await service.restart();
  expect(service.isRegieDicht).toBe(true);
  await look(service, 'slot');
  await service.invoer('openRegie', { code: '' });
  expect(service.isRegieDicht).toBe(false);
});

describe('the code of regie', () => {
  const setCode = (service: TestService, code: string | null, huidige = '') =>
    service.ask('regie', 'setRegieCode', { code, huidige });
  const tryCode = (service: TestService, code: string) => service.ask('invoer', 'openRegie', { code });

  test('is asked for, in any case and with spaces around it', async () => {
    const service = await startMetDrie();
    await setCode(service, 'Sesam 7');
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ heeftCode: true });
    for (const code of ['', 'sesam', 'sesam 8', 'null', 'undefined']) {
      await service.regie('lockRegie', {});
      expect(await tryCode(service, code)).toMatchObject({ ok: false, code: 'verboden' });
      expect(await tryCode(service, ' sesam 7 ')).toMatchObject({ ok: true });
    }
  });

  test('has at least four characters, and changes only for who knows it', async () => {
    const service = await startMetDrie();
    expect(await setCode(service, ' abc ')).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/minstens 4/),
    });
    await setCode(service, 'abcd');
    expect(await setCode(service, 'efgh', 'fout')).toMatchObject({ ok: false });
    expect(await setCode(service, null, '')).toMatchObject({ ok: false });
    expect(await setCode(service, 'efgh', 'abcd')).toMatchObject({ ok: true });
    expect(await setCode(service, null, 'efgh')).toMatchObject({ ok: true });
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ heeftCode: false });
  });

  test('is nowhere in the file', async () => {
    const service = await startMetDrie();
    await setCode(service, 'geheimecode');
    expect(service.readFiles()).not.toContain('geheimecode');
  });

  test('is not guessed quickly, also not by starting the app again', async () => {
    const service = await startMetDrie();
    await setCode(service, 'sesam');
    await service.regie('lockRegie', {});
    for (let guess = 0; guess < 5; guess += 1) await tryCode(service, `fout${String(guess)}`);
    expect(await tryCode(service, 'sesam')).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/Wacht 30 seconden/),
    });
    await service.restart();
    expect(await tryCode(service, 'sesam')).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/Wacht/),
    });
    service.now += 30_001;
    expect(await tryCode(service, 'fout')).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/niet de code/),
    });
    expect(await tryCode(service, 'sesam')).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/Wacht 60 seconden/),
    });
    service.now += 60_001;
    expect(await tryCode(service, 'sesam')).toMatchObject({ ok: true });
    await service.regie('lockRegie', {});
    expect(await tryCode(service, 'fout')).toMatchObject({ melding: expect.stringMatching(/niet de code/) });
    expect(await tryCode(service, 'sesam')).toMatchObject({ ok: true });
  });

  test('keeps nobody waiting longer when the clock is set back', async () => {
    const service = await startMetDrie();
    await setCode(service, 'sesam');
    await service.regie('lockRegie', {});
    for (let guess = 0; guess < 5; guess += 1) await tryCode(service, 'fout');
    service.now -= 86_400_000;
    expect(await tryCode(service, 'sesam')).toMatchObject({
      melding: expect.stringMatching(/Wacht 60 seconden/),
    });
  });

  test('that was forgotten is gone after a start that asks for it, and nothing else is', async () => {
    const service = await startMetDrie();
    await setCode(service, 'sesam');
    await startInvoer(service);
    await handIn(service, ANNA, 'van Anna');
    await service.restart({ wisRegiecode: true });
    expect(service.isRegieDicht).toBe(true);
    expect(await look(service, 'namen')).toMatchObject({ heeftCode: false, voortgang: { in: 1, van: 3 } });
    const { state } = await openRegie(service);
    expect(Object.values(state.bijdragen)).toMatchObject([{ tekst: 'van Anna' }]);
  });
});
