import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '../../../electron/data/server.ts';
import { BIJEENKOMST, goTo, KWADRANTEN, makeBijeenkomst } from './support/bijeenkomst.ts';
import { askerOf, INVOER_REQUESTS, SAMPLES, SERVICE_REQUESTS } from './support/requests.ts';
import { catchLog, makeFolder, startService, type TestService } from './support/service.ts';
import { saying } from '../../support/saying.ts';

/** A service on a file that a newer version wrote, with the bijeenkomst open, touchable on the zaal. */
async function startReadOnly(): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 0, 'bezoek-1'));
  await service.close();
  const db = new Sqlite(service.databasePath);
  db.pragma('user_version = 99');
  db.close();
  await service.restart();
  await service.open(BIJEENKOMST);
  service.setZaalOpen(true);
  await service.ask('zaal', 'getZaalBeeld', {});
  await service.regie('setPresentatie', {
    wijziging: { modus: 'volgt', vlak: 'bord', isAanraakbaar: true },
  });
  return service;
}

// Regie cannot be closed there, so there is no invoer screen.
const WITHOUT_INVOER = SERVICE_REQUESTS.filter((name) => !INVOER_REQUESTS.includes(name));

describe('a database that is open for reading only', () => {
  test('says so to who looks at the library', async () => {
    const service = await startReadOnly();
    service.forget();
    await service.regie('listBibliotheek', {});
    expect(service.list('statusGewijzigd')).toMatchObject([{ melding: saying(/nieuwere versie/) }]);
  });

  test.each(WITHOUT_INVOER.filter((name) => SAMPLES[name].isWrite && name !== 'redoActie'))(
    'refuses %s with the reason, and stays as it was',
    async (name) => {
      const service = await startReadOnly();
      const before = await service.open(BIJEENKOMST);
      service.forget();
      const answer = await service.askRaw(askerOf(name), name, SAMPLES[name].input);
      expect(answer).toMatchObject({ ok: false, code: 'alleenLezen', melding: saying(/nieuwere versie/) });
      expect(service.sent).toEqual([]);
      expect(await service.open(BIJEENKOMST)).toEqual(before);
    },
  );

  test.each(WITHOUT_INVOER.filter((name) => !SAMPLES[name].isWrite))('still answers %s', async (name) => {
    const service = await startReadOnly();
    const answer = await service.askRaw(askerOf(name), name, SAMPLES[name].input);
    // What is not there to be read is the answer to some of them.
    expect(['', 'nietGevonden', 'ongeldig']).toContain(answer.ok ? '' : answer.code);
  });
});

describe('a database that cannot be opened', () => {
  test('is said to be damaged, to everything that is asked, and stays as it was', async () => {
    const { lines } = catchLog();
    const dataDir = makeFolder();
    const path = join(dataDir, DATABASE_FILE);
    writeFileSync(path, 'boodschappen: melk, brood, kaas. '.repeat(100));
    const before = readFileSync(path);
    const service = startService(dataDir);
    for (const name of SERVICE_REQUESTS) {
      const answer = await service.askRaw(askerOf(name), name, SAMPLES[name].input);
      expect({ name, ...answer }).toMatchObject({
        ok: false,
        code: 'databaseFout',
        melding: saying(/beschadigd/),
      });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(lines[0]).toBe('the database cannot be opened: SqliteError SQLITE_NOTADB');
  });

  test('works again, without a restart, when it is whole again', async () => {
    catchLog();
    const dataDir = makeFolder();
    const path = join(dataDir, DATABASE_FILE);
    writeFileSync(path, 'geen database');
    const service = startService(dataDir);
    expect(await service.ask('regie', 'listBibliotheek', {})).toMatchObject({ ok: false });
    writeFileSync(path, '');
    expect(await service.ask('regie', 'listBibliotheek', {})).toMatchObject({ ok: true });
    await makeBijeenkomst(service);
  });
});

test('a bijeenkomst that is damaged says so and leaves the others alone', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  await service.regie('loadVoorbeeld', {});
  await service.close();
  const db = new Sqlite(service.databasePath);
  db.prepare('UPDATE snapshots SET state = substr(state, 1, 40) WHERE bijeenkomst_id = ?').run(BIJEENKOMST);
  db.close();
  await service.restart();
  const answer = await service.ask('regie', 'openBijeenkomst', { id: BIJEENKOMST });
  expect(answer).toMatchObject({ ok: false, code: 'databaseFout', melding: saying(/beschadigd/) });
  const { bijeenkomsten } = await service.regie('listBibliotheek', {});
  expect(bijeenkomsten).toHaveLength(2);
  const other = bijeenkomsten.find(({ id }) => id !== BIJEENKOMST)?.id ?? '';
  expect(await service.ask('regie', 'openBijeenkomst', { id: other })).toMatchObject({ ok: true });
});
