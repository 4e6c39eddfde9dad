import { describe, expect, test } from 'vitest';
import { createContext } from '../../../electron/data/context.ts';
import { openDatabase } from '../../../electron/data/database/database.ts';
import { createRepositories } from '../../../electron/data/database/repositories.ts';
import { BijeenkomstSession } from '../../../electron/data/bijeenkomst-session.ts';
import { Status } from '../../../electron/data/status.ts';
import { createEvent } from '../../../electron/data/send.ts';
import { Afscherming } from '../../../electron/data/invoer/afscherming.ts';
import { Pogingen } from '../../../electron/data/invoer/pogingen.ts';
import type { AnyEvent } from '../../../shared/contract.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { BIJEENKOMST, goTo, KWADRANTEN } from './support/bijeenkomst.ts';
import { catchLog, type TestService } from './support/service.ts';
import { change, move, shown, soorten, startInZaal, xOf } from './support/zaal.ts';

describe('what the zaal is sent', () => {
  test('is the neutral screen, with nothing of the bijeenkomst in it, until regie presents', async () => {
    const service = await startInZaal();
    await move(service, 0.2);
    await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-2'));
    expect(service.zaalBeelden).toEqual([]);
    const answer = await service.ask('zaal', 'getZaalBeeld', {});
    expect(answer).toMatchObject({
      ok: true,
      value: { beeld: { soort: 'neutraal', schaal: 1, papier: 'licht' } },
    });
  });

  test('follows the stap and every change on it while regie presents', async () => {
    const service = await startInZaal();
    await change(service, { modus: 'volgt' });
    await move(service, 0.2);
    await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-2'));
    expect(shown(service)).toMatchObject([
      { soort: 'stap', bord: { rondeId: KWADRANTEN } },
      { soort: 'stap', bord: { rondeId: KWADRANTEN } },
      { soort: 'stap', titel: 'Onderdeel opening', bord: null },
    ]);
  });

  test('holds no board while the assignment is shown', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await change(service, { vlak: 'opdracht' });
    await move(service, 0.9);
    expect(shown(service)).toMatchObject([{ vlak: 'opdracht', bord: null }]);
    await change(service, { vlak: 'bord' });
    expect(shown(service).map(xOf)).toEqual([undefined, 0.9]);
  });

  test('is not sent twice when it is the same', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await service.act(BIJEENKOMST, {
      type: 'stapNotitieGewijzigd',
      rondeId: KWADRANTEN,
      stapId: 'leggen',
      tekst: 'alleen voor mij',
    });
    await change(service, { modus: 'volgt' });
    expect(service.zaalBeelden).toEqual([]);
  });

  test('gets a higher revision each time', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    for (const x of [0.2, 0.3, 0.4]) await move(service, x);
    const revisies = service.zaalBeelden.map(({ revisie }) => revisie);
    expect(revisies).toEqual([...revisies].sort((a, b) => a - b));
    expect(new Set(revisies).size).toBe(3);
  });

  test('is nothing while there is no window, and the newest when one opens', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    service.setZaalOpen(false);
    service.forget();
    await move(service, 0.7);
    expect(service.zaalBeelden).toEqual([]);
    service.setZaalOpen(true);
    const answer = await service.ask('zaal', 'getZaalBeeld', {});
    expect(answer.ok && xOf(answer.value.beeld)).toBe(0.7);
  });

  test.each([
    [
      'another bijeenkomst is opened',
      (s: TestService) => s.regie('loadVoorbeeld', {}).then(({ bijeenkomstId }) => s.open(bijeenkomstId)),
    ],
    ['the bijeenkomst is closed', (s: TestService) => s.regie('closeBijeenkomst', {})],
    ['the bijeenkomst is removed', (s: TestService) => s.regie('removeBijeenkomst', { id: BIJEENKOMST })],
  ])('is neutral again when %s', async (_, leave) => {
    const service = await startInZaal({ modus: 'volgt' }, { isBevroren: true });
    await leave(service);
    expect(shown(service).at(-1)).toMatchObject({ soort: 'neutraal' });
    expect((await service.regie('getPresentatie', {})).modus).toBe('neutraal');
  });

  test('is neutral again after the service was started again', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await service.restart();
    await service.open(BIJEENKOMST);
    service.setZaalOpen(true);
    expect(await service.ask('zaal', 'getZaalBeeld', {})).toMatchObject({
      value: { beeld: { soort: 'neutraal' } },
    });
  });
});

describe('black', () => {
  test('is sent once, holds nothing, and stops the sending', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await change(service, { isZwart: true });
    await move(service, 0.5);
    await change(service, { uitgelicht: 'bv-01', schaal: 1.2 });
    expect(shown(service)).toEqual([{ soort: 'zwart' }]);
  });

  test('gives way to the newest picture', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isZwart: true });
    await move(service, 0.5);
    await change(service, { isZwart: false });
    expect(shown(service).map(xOf)).toEqual([0.5]);
  });
});

describe('frozen', () => {
  test('stops the sending of everything', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isBevroren: true });
    await move(service, 0.5);
    await change(service, { uitgelicht: 'bv-01' });
    await change(service, { modus: 'neutraal', papier: 'donker', schaal: 1.4 });
    await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-2'));
    expect(service.zaalBeelden).toEqual([]);
  });

  test('gives way to the newest picture', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isBevroren: true });
    await move(service, 0.5);
    await move(service, 0.6);
    await change(service, { isBevroren: false });
    expect(shown(service).map(xOf)).toEqual([0.6]);
  });

  test('can go black, and shows the frozen picture again after that', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isBevroren: true });
    await move(service, 0.5);
    await change(service, { isZwart: true });
    await change(service, { isZwart: false });
    expect(soorten(service)).toEqual(['zwart', 'stap']);
    expect(xOf(shown(service)[1])).toBe(0.1);
  });

  test('while black keeps what would have been seen then', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isZwart: true });
    await change(service, { isBevroren: true });
    await move(service, 0.5);
    await change(service, { isZwart: false });
    expect(shown(service).map(xOf)).toEqual([0.1]);
  });

  test('keeps the picture as it was before what came with the freezing', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await change(service, { isBevroren: true, uitgelicht: 'bv-01' });
    expect(service.zaalBeelden).toEqual([]);
  });

  test('gives a window that is opened anew the frozen picture', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { isBevroren: true });
    await move(service, 0.5);
    service.setZaalOpen(false);
    service.setZaalOpen(true);
    const answer = await service.ask('zaal', 'getZaalBeeld', {});
    expect(answer.ok && xOf(answer.value.beeld)).toBe(0.1);
  });
});

describe('what was put forward', () => {
  test('is gone before the next stap is sent', async () => {
    const service = await startInZaal({ modus: 'volgt', uitgelicht: 'bv-01', vlak: 'opdracht' });
    await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 2, 'bezoek-2'));
    expect(shown(service)).toHaveLength(1);
    expect(shown(service)[0]).toMatchObject({ bord: { beeld: { uitgelicht: null } } });
    expect(await service.regie('getPresentatie', {})).toMatchObject({ uitgelicht: null, vlak: null });
  });

  test('is seen, also where the assignment was shown', async () => {
    const service = await startInZaal({ modus: 'volgt' }, { vlak: 'opdracht' });
    await change(service, { uitgelicht: 'bv-01' });
    expect(shown(service)).toMatchObject([
      { vlak: 'bord', bord: { beeld: { uitgelicht: { id: 'bv-01' } } } },
    ]);
    await change(service, { uitgelicht: null });
    expect(shown(service).at(-1)).toMatchObject({ vlak: 'bord' });
  });

  test('stays when the stap is the same', async () => {
    const service = await startInZaal({ modus: 'volgt', uitgelicht: 'bv-01' });
    await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 0, 'bezoek-2'));
    await move(service, 0.4);
    expect((await service.regie('getPresentatie', {})).uitgelicht).toBe('bv-01');
  });
});

test('a picture that cannot be made fails nothing: the zaal goes neutral and regie is told', async () => {
  const { lines } = catchLog();
  const service = await startInZaal();
  await service.close();
  const opened = openDatabase(service.databasePath);
  const sent: AnyEvent[] = [];
  const tell = (melding: string | null) => sent.push(createEvent('statusGewijzigd', { melding }));
  const kwadranten = findWerkvorm('kwadrantenkaartjes');
  let isBroken = true;
  const repos = createRepositories(opened);
  const pogingen = new Pogingen(repos, () => 1);
  const context = createContext({
    repos,
    pogingen,
    afscherming: new Afscherming(repos, pogingen, () => undefined),
    find: (id) =>
      id === kwadranten.id && isBroken ? { ...kwadranten, zaal: () => ({ geheim: 'x' }) } : findWerkvorm(id),
    now: () => 1,
    send: (_, name, payload) => void sent.push(createEvent(name, payload)),
    status: new Status(tell),
    documents: {
      make: () => Promise.reject(new Error('none')),
      cancel: () => Promise.resolve(),
      watchCancel: () => () => undefined,
      close: () => Promise.resolve(),
    },
    tekeningen: '',
    fonts: '',
  });
  context.session = new BijeenkomstSession(context.repos, context.find, BIJEENKOMST);
  context.zaal.setOpen(true);
  context.zaal.change({ modus: 'volgt' });
  expect(JSON.stringify(sent)).not.toContain('geheim');
  expect(context.zaal.beeld).toMatchObject({ soort: 'neutraal' });
  expect(context.status.melding).toMatch(/kan niet op de zaal/);
  expect(lines.join()).toContain('the picture of the zaal cannot be made: ZodError');
  isBroken = false;
  context.zaal.refresh();
  expect(context.zaal.beeld).toMatchObject({ soort: 'stap' });
  expect(context.status.melding).toBeNull();
  opened.db.close();
});
