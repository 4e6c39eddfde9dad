import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { MAX_TEKST, MAX_VELD } from '../../../shared/domain/tekst.ts';
import { BIJEENKOMST, GROEP, makeBijeenkomst } from './support/bijeenkomst.ts';
import { catchLog, startService, type TestService } from './support/service.ts';

const KANARIE = 'kanarie halverwege een zin';
const VELD = 'opening//0/Nieuwe bijdrage';
const ANDER = '/te parkeren';

async function start(): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  return service;
}

const save = (service: TestService, getypt: Record<string, string | null>, bijeenkomstId = BIJEENKOMST) =>
  service.ask('regie', 'saveGetypt', { bijeenkomstId, getypt });
const readGetypt = async (service: TestService, id = BIJEENKOMST) => (await service.open(id)).getypt;

/** Adds a bijdrage that says this. */
const voegToe = (tekst: string): Actie => ({
  type: 'itemsToegevoegd',
  lijst: 'bijdragen',
  items: [
    { id: 'bijdrage-1', volgorde: 1, onderdeelId: 'opening', rondeId: null, stapId: null, tekst, van: null },
  ],
});
const act = (service: TestService, actie: Actie, getypt: Record<string, string | null>) =>
  service.ask('regie', 'applyActie', { bijeenkomstId: BIJEENKOMST, actie, getypt });

test('what is half typed is there when the bijeenkomst is opened again, also by another start of the app', async () => {
  const service = await start();
  expect(await readGetypt(service)).toEqual({});
  await save(service, { [VELD]: 'Hal', [ANDER]: 'Later' });
  await save(service, { [VELD]: KANARIE });
  const both = { [VELD]: KANARIE, [ANDER]: 'Later' };
  expect(await readGetypt(service)).toEqual(both);
  await service.restart();
  expect(await readGetypt(service)).toEqual(both);
  await save(service, { [VELD]: null, [ANDER]: '' });
  await service.restart();
  expect(await readGetypt(service)).toEqual({ [ANDER]: '' });
});

test('it is in no other table, changes nothing in the bijeenkomst, and is told to nobody', async () => {
  const service = await start();
  service.setZaalOpen(true);
  await service.ask('zaal', 'getZaalBeeld', {});
  await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
  const { getypt: _, ...before } = await service.open(BIJEENKOMST);
  service.forget();
  await save(service, { [VELD]: KANARIE });
  expect(service.sent).toEqual([]);
  expect(await service.regie('searchTeksten', { vraag: KANARIE })).toEqual([]);
  expect(await service.open(BIJEENKOMST)).toMatchObject(before);
  await service.close();
  const db = new Sqlite(service.databasePath);
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
    .filter((name) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()).includes('kanarie'));
  db.close();
  expect(tables).toEqual(['getypt']);
});

test('what is added is no draft any more in the same transaction', async () => {
  const service = await start();
  await save(service, { [VELD]: KANARIE });
  expect(await act(service, voegToe(KANARIE), { [VELD]: null, [ANDER]: 'Later' })).toMatchObject({
    ok: true,
  });
  await service.restart();
  const { getypt, state } = await service.open(BIJEENKOMST);
  expect(getypt).toEqual({ [ANDER]: 'Later' });
  expect(Object.values(state.bijdragen)).toMatchObject([{ tekst: KANARIE }]);
});

test('where one of the two fails, there is neither', async () => {
  catchLog();
  const service = await start();
  await save(service, { [VELD]: KANARIE });
  const lateActie: Actie = { type: 'onderdeelVerplaatst', id: 'weg', volgorde: 1 };
  expect(await act(service, lateActie, { [VELD]: null })).toMatchObject({ ok: false });
  expect(await readGetypt(service)).toEqual({ [VELD]: KANARIE });
  const db = new Sqlite(service.databasePath);
  db.exec("CREATE TRIGGER vast BEFORE DELETE ON getypt BEGIN SELECT RAISE(ABORT, 'vast'); END");
  db.close();
  expect(await act(service, voegToe(KANARIE), { [VELD]: null })).toMatchObject({ ok: false });
  await service.restart();
  const { getypt, state } = await service.open(BIJEENKOMST);
  expect([getypt, state.bijdragen]).toEqual([{ [VELD]: KANARIE }, {}]);
});

test('it is kept with an action that changes nothing, too', async () => {
  const service = await start();
  const { revisie, state } = await service.open(BIJEENKOMST);
  const actie: Actie = { type: 'gegevensGewijzigd', gegevens: { titel: state.titel } };
  expect(await act(service, actie, { [VELD]: KANARIE })).toEqual({ ok: true, value: { revisie } });
  expect(await readGetypt(service)).toEqual({ [VELD]: KANARIE });
});

test('of another bijeenkomst than the one that is open it is refused', async () => {
  const service = await start();
  const tweede = { id: 'tweede', groepId: GROEP, titel: 'Tweede keer', datum: '2026-12-20', indeling: null };
  await service.regie('createBijeenkomst', tweede);
  await save(service, { [VELD]: KANARIE });
  expect(await save(service, { [VELD]: 'x' }, 'tweede')).toMatchObject({ ok: false, code: 'verouderd' });
  expect(await readGetypt(service, 'tweede')).toEqual({});
  expect(await readGetypt(service)).toEqual({ [VELD]: KANARIE });
});

test.each([
  ['a text that is too long', { [VELD]: 'x'.repeat(MAX_TEKST + 1) }],
  ['a name that is too long', { [`/${'x'.repeat(MAX_VELD)}`]: 'x' }],
  ['a name without a place', { bijdrage: 'x' }],
  ['something that is no text', { [VELD]: 1 as never }],
])('%s is refused', async (_, getypt) => {
  const service = await start();
  expect(await save(service, getypt)).toMatchObject({ ok: false, code: 'ongeldig' });
  expect(await act(service, voegToe('x'), getypt)).toMatchObject({ ok: false, code: 'ongeldig' });
  expect(await service.open(BIJEENKOMST)).toMatchObject({ getypt: {}, state: { bijdragen: {} } });
});

test('it goes with the bijeenkomst, also from the disk', async () => {
  const service = await start();
  await save(service, { [VELD]: KANARIE });
  expect(service.readFiles()).toContain(KANARIE);
  await service.regie('removeBijeenkomst', { id: BIJEENKOMST });
  expect(service.readFiles()).not.toContain(KANARIE);
});

test('in a rehearsal it is there as long as the rehearsal, and never on the disk', async () => {
  const service = await start();
  await save(service, { [VELD]: 'Echt' });
  const { id } = await service.regie('startOefening', { bijeenkomstId: BIJEENKOMST });
  expect(await readGetypt(service, id)).toEqual({});
  await save(service, { [VELD]: KANARIE }, id);
  expect(await readGetypt(service, id)).toEqual({ [VELD]: KANARIE });
  expect(await save(service, { [VELD]: KANARIE })).toMatchObject({ ok: false, code: 'verouderd' });
  expect(service.readFiles()).not.toContain(KANARIE);
  await service.regie('closeBijeenkomst', {});
  expect(await readGetypt(service)).toEqual({ [VELD]: 'Echt' });
  expect(service.readFiles()).not.toContain(KANARIE);
});

test('a file of before there were drafts, that can only be read, opens without', async () => {
  const service = await start();
  await service.close();
  const db = new Sqlite(service.databasePath);
  db.exec('DROP TABLE getypt');
  db.pragma('user_version = 99');
  db.close();
  await service.restart();
  expect(await readGetypt(service)).toEqual({});
  expect(await save(service, { [VELD]: KANARIE })).toMatchObject({ ok: false, code: 'alleenLezen' });
});
