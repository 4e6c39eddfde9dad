import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Getypt } from '../../../shared/domain/getypt.ts';
import { MAX_TEKST } from '../../../shared/domain/tekst.ts';
import { ALLEEN_HIER } from '../../../renderer/store/getypt.ts';
import { connectRegie, type RegieStores } from '../../../renderer/store/regie-stores.ts';
import { flushAllFields, SAVE_AFTER_MS } from '../../../renderer/store/saved-field.ts';
import { type Service, startService } from './service.ts';

const EEN = '/een';
const TWEE = '/twee';

let service: Service;
let stores: RegieStores;
/** The requests of the window, by their name, in order; that of the library comes whenever something changed. */
let asked: string[];

beforeEach(async () => {
  // The service answers as it does; only the pause after a key is passed by the test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  service = startService();
  stores = connect();
  await stores.ask('createGroep', { id: 'g1', naam: 'Team Oost' });
  for (const id of ['b1', 'b2'])
    await stores.ask('createBijeenkomst', {
      id,
      groepId: 'g1',
      titel: id,
      datum: '2026-11-22',
      indeling: null,
    });
  await stores.bijeenkomst.open('b1');
  asked.length = 0;
});

afterEach(async () => {
  // No window of this test may have something to store in the next.
  await flushAllFields();
  await service.stop();
  vi.useRealTimers();
});

function connect(): RegieStores {
  const bridge = service.bridgeFor('regie');
  asked = [];
  return connectRegie({
    ...bridge,
    request(name, input) {
      if (name !== 'listBibliotheek') asked.push(name);
      return bridge.request(name, input);
    },
  });
}

const getTyped = (): Getypt => stores.bijeenkomst.getypt.store.getState();
const type = (veld: string, tekst: string | null): void => {
  stores.bijeenkomst.getypt.set(veld, tekst);
};
const pause = (ms = SAVE_AFTER_MS) => vi.advanceTimersByTimeAsync(ms);
const voegToe = (tekst: string): Promise<boolean> =>
  stores.bijeenkomst.act({ type: 'gegevensGewijzigd', gegevens: { leervraag: tekst } });

/** What the data service has, as it says to a window that opens the bijeenkomst. */
async function readKept(id = 'b1'): Promise<Getypt> {
  return (await stores.ask('openBijeenkomst', { id })).getypt;
}

test('keeps what was typed in each field, until it is taken away', async () => {
  type(EEN, 'half');
  type(TWEE, '');
  expect(getTyped()).toEqual({ [EEN]: 'half', [TWEE]: '' });
  await pause();
  expect(await readKept()).toEqual({ [EEN]: 'half', [TWEE]: '' });
  type(EEN, null);
  type('/nooit', null);
  expect(getTyped()).toEqual({ [TWEE]: '' });
  await pause();
  expect(await readKept()).toEqual({ [TWEE]: '' });
});

test('added while it is still being kept, it goes with what is added', async () => {
  type(EEN, 'half');
  vi.advanceTimersByTime(SAVE_AFTER_MS);
  expect(asked).toEqual(['saveGetypt']);
  type(EEN, null);
  expect(await voegToe('half')).toBe(true);
  expect(asked).toEqual(['saveGetypt', 'applyActie']);
  expect(await readKept()).toEqual({});
});

test('is kept once, 400 ms after the last key, and is there in a window that opens later', async () => {
  for (const text of ['h', 'ha', 'half']) {
    type(EEN, text);
    await pause(SAVE_AFTER_MS - 1);
  }
  expect(asked).toEqual([]);
  await pause(1);
  expect(asked).toEqual(['saveGetypt']);
  await pause();
  expect(asked).toEqual(['saveGetypt']);
  stores = connect();
  await stores.bijeenkomst.open('b1');
  expect(getTyped()).toEqual({ [EEN]: 'half' });
});

test('is kept at once when all fields are, for a window that closes and a regie that is closed', async () => {
  type(EEN, 'half');
  await flushAllFields();
  expect(await readKept()).toEqual({ [EEN]: 'half' });
  type(EEN, 'half af');
  await stores.invoer.lock();
  expect(asked.slice(-2)).toEqual(['saveGetypt', 'lockRegie']);
});

test('stays over the library, and each bijeenkomst comes with its own', async () => {
  type(EEN, 'half');
  await stores.bijeenkomst.close();
  await stores.bijeenkomst.open('b1');
  expect(getTyped()).toEqual({ [EEN]: 'half' });
  type(EEN, 'half af');
  await stores.bijeenkomst.open('b2');
  expect(getTyped()).toEqual({});
  type(TWEE, 'van de tweede');
  await stores.bijeenkomst.close();
  await stores.bijeenkomst.open('b1');
  expect(getTyped()).toEqual({ [EEN]: 'half af' });
  expect(await readKept('b2')).toEqual({ [TWEE]: 'van de tweede' });
});

test('what was typed just before a rehearsal is there after it, and nothing of the rehearsal', async () => {
  type(EEN, 'half');
  await stores.bijeenkomst.startOefening('b1');
  expect(getTyped()).toEqual({});
  type(EEN, 'geoefend');
  await stores.bijeenkomst.stopOefening();
  expect(getTyped()).toEqual({ [EEN]: 'half' });
  expect(await readKept()).toEqual({ [EEN]: 'half' });
});

test('what is typed while the bijeenkomst is fetched again stays', async () => {
  type(EEN, 'half');
  const fetching = stores.bijeenkomst.refresh();
  type(EEN, 'half af');
  await fetching;
  expect(getTyped()).toEqual({ [EEN]: 'half af' });
});

test('what is added goes with its action, and nothing is asked besides', async () => {
  type(EEN, 'half');
  await pause();
  asked.length = 0;
  type(EEN, null);
  await expect(voegToe('half')).resolves.toBe(true);
  expect(await readKept()).toEqual({});
  await pause();
  expect(asked).toEqual(['applyActie', 'openBijeenkomst']);
});

test('what is refused stays kept as it was', async () => {
  type(EEN, 'half');
  await pause();
  type(EEN, null);
  await expect(stores.bijeenkomst.act({ type: 'onderdeelVerplaatst', id: 'weg', volgorde: 1 })).resolves.toBe(
    false,
  );
  expect(await readKept()).toEqual({ [EEN]: 'half' });
  type(EEN, 'half');
  await pause();
  expect(await readKept()).toEqual({ [EEN]: 'half' });
});

test('a new deelnemer is no draft any more when they are stored', async () => {
  type(EEN, 'Ann');
  await pause();
  type(EEN, null);
  await stores.bijeenkomst.saveDeelnemer({ id: 'd1', naam: 'Ann', rol: '', volgorde: 1 });
  expect(await readKept()).toEqual({});
});

test('of who has no name nothing leaves the window', async () => {
  type(`${ALLEEN_HIER}/brief`, 'geheim');
  type(EEN, 'half');
  await pause();
  await voegToe('iets anders');
  expect(await readKept()).toEqual({ [EEN]: 'half' });
  expect(getTyped()).toEqual({ [`${ALLEEN_HIER}/brief`]: 'geheim', [EEN]: 'half' });
});

test('a text that is too long stays in the window, and no action is refused for it', async () => {
  type(EEN, 'x'.repeat(MAX_TEKST + 1));
  type(TWEE, 'half');
  await pause();
  await expect(voegToe('iets anders')).resolves.toBe(true);
  expect(await readKept()).toEqual({ [TWEE]: 'half' });
});

test('where nothing can be kept it stays in the window, in silence, and is tried again with the next key', async () => {
  await service.server.handle('regie', 'lockRegie', {});
  type(EEN, 'half');
  await pause();
  expect(asked).toEqual(['saveGetypt']);
  expect(getTyped()).toEqual({ [EEN]: 'half' });
  await service.server.handle('invoer', 'openRegie', { code: '' });
  type(TWEE, 'ook');
  await pause();
  expect(await readKept()).toEqual({ [EEN]: 'half', [TWEE]: 'ook' });
  expect(stores.meldingen.store.getState().meldingen).toEqual([]);
});
