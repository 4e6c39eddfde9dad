import { copyFileSync, globSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, readSchemaVersion, SCHEMA_VERSION } from '../../../electron/data/database/database.ts';
import { DATABASE_FILE } from '../../../electron/data/server.ts';
import { bijeenkomstSchema } from '../../../shared/domain/bijeenkomst.ts';
import { listTeksten } from '../../../shared/domain/teksten.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeFolder, startService } from './support/service.ts';

const FIXTURES = globSync(resolve(import.meta.dirname, '../../fixtures/schema-*.db')).toSorted();
const VOL = 'bijeenkomst-vol';

/** A data folder with a copy of this file. */
function copyToFolder(fixture: string): string {
  const folder = makeFolder();
  copyFileSync(fixture, join(folder, DATABASE_FILE));
  return folder;
}

/** What stands in the file itself, read without the app. */
function readRaw<Row>(fixture: string, sql: string): Row[] {
  const db = new Sqlite(join(copyToFolder(fixture), DATABASE_FILE), { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  return db.prepare<[], Row>(sql).all();
}

/** What was done last and is not undone, by what stands in the file. */
function readLastStep(fixture: string, id: string): string | null {
  const log = readRaw<{ id: string; soort: string; naam: string; reeks: number; telt: number }>(
    fixture,
    `SELECT bijeenkomst_id AS id, soort, naam, reeks, is_ongedaan_te_maken AS telt
     FROM wijzigingen ORDER BY revisie`,
  ).filter((row) => row.id === id);
  const undone = new Map(log.map(({ reeks, soort }) => [reeks, soort === 'ongedaan']));
  const last = log.findLast(
    (row) => row.soort === 'actie' && row.telt === 1 && undone.get(row.reeks) === false,
  );
  return last?.naam ?? null;
}

test('there is a stored database of schema 1', () => {
  expect(FIXTURES.map((path) => basename(path))).toContain('schema-1.db');
});

describe.each(FIXTURES.map((path) => [basename(path), path] as const))('%s', (name, fixture) => {
  test('is of the schema that it is named after, and is brought to the present one', () => {
    const [stored] = readRaw<{ user_version: number }>(
      fixture,
      'SELECT user_version FROM pragma_user_version',
    );
    expect(name).toBe(`schema-${String(stored?.user_version)}.db`);
    const { db, alleenLezen } = openDatabase(join(copyToFolder(fixture), DATABASE_FILE));
    onTestFinished(() => {
      db.close();
    });
    expect([readSchemaVersion(db), alleenLezen]).toEqual([SCHEMA_VERSION, null]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  test('shows every groep and bijeenkomst, and opens each with all that was written in it', async () => {
    const stored = readRaw<{ id: string }>(fixture, 'SELECT id FROM bijeenkomsten ORDER BY id');
    const teksten = readRaw<{ id: string; tekst: string }>(
      fixture,
      'SELECT bijeenkomst_id AS id, tekst FROM teksten',
    );
    const service = startService(copyToFolder(fixture));
    const { bijeenkomsten, groepen } = await service.regie('listBibliotheek', {});
    expect(bijeenkomsten.map(({ id }) => id).toSorted()).toEqual(stored.map(({ id }) => id));
    expect(groepen.map(({ naam, aantalDeelnemers }) => `${naam} ${String(aantalDeelnemers)}`)).toContain(
      'Team Noord 3',
    );
    for (const { id } of bijeenkomsten) {
      const { state } = await service.open(id);
      expect(bijeenkomstSchema.safeParse(state).success).toBe(true);
      const present = new Set(listTeksten(state, findWerkvorm).values());
      const written = teksten.filter((row) => row.id === id).map(({ tekst }) => tekst);
      expect(written.filter((tekst) => !present.has(tekst))).toEqual([]);
    }
    expect(await service.regie('searchTeksten', { vraag: 'tijd werd genomen' })).toMatchObject([
      { bijeenkomstId: VOL },
    ]);
  });

  test('names what undo would take back, as it was stored; a newer state of a werkvorm ends the history', async () => {
    const snapshots = readRaw<{ id: string; state: string }>(
      fixture,
      'SELECT bijeenkomst_id AS id, state FROM snapshots',
    );
    const service = startService(copyToFolder(fixture));
    for (const { id, state } of snapshots) {
      const { rondes } = JSON.parse(state) as {
        rondes: Record<string, { werkvorm: string; versie: number }>;
      };
      const isUpgraded = Object.values(rondes).some(
        ({ werkvorm, versie }) => findWerkvorm(werkvorm).versie !== versie,
      );
      const { geschiedenis } = await service.open(id);
      expect({ id, ongedaan: geschiedenis.ongedaan }).toEqual({
        id,
        ongedaan: isUpgraded ? null : readLastStep(fixture, id),
      });
    }
  });

  test('knows what undo would lose: the onderdeel at which somebody handed in stays', async () => {
    const service = startService(copyToFolder(fixture));
    const before = await service.open(VOL);
    expect(before.geschiedenis.ongedaan).toBe('onderdeel toegevoegd');
    expect(await service.ask('regie', 'undoActie', { bijeenkomstId: VOL })).toMatchObject({
      ok: false,
      melding: expect.stringContaining('ingeleverd'),
    });
    expect(await service.open(VOL)).toEqual(before);
  });

  test('takes back what is done from now on', async () => {
    const service = startService(copyToFolder(fixture));
    const { bijeenkomstId } = VOORBEELD;
    await service.open(bijeenkomstId);
    await service.act(bijeenkomstId, { type: 'gegevensGewijzigd', gegevens: { plaats: 'Ergens anders' } });
    expect((await service.open(bijeenkomstId)).state.plaats).toBe('Ergens anders');
    await service.regie('undoActie', { bijeenkomstId });
    expect((await service.open(bijeenkomstId)).state.plaats).toBe('');
  });

  test('keeps pictures, and what was written at the invoer screen and not shown yet', async () => {
    const service = startService(copyToFolder(fixture));
    const { state } = await service.open(VOL);
    expect(Object.values(state.inleveringen)).toHaveLength(1);
    expect((await service.regie('getAfbeelding', { id: 'flap-1' })).bytes.length).toBeGreaterThan(100);
    const { wachtend, metWoord } = await service.regie('getInvoerStand', {});
    expect(wachtend.map(({ aantal }) => aantal)).toEqual([1]);
    expect(metWoord.toSorted()).toEqual(['noord-1', 'noord-2']);
    const plek = { onderdeelId: 'rondje', rondeId: null, stapId: null };
    await service.regie('startInvoer', { bijeenkomstId: VOL, plek, isZonderNaam: false });
    await service.invoer('startBeurt', { deelnemerId: 'noord-2', woord: 'kersenboom' });
    expect(JSON.stringify(await service.invoer('getInvoer', {}))).toContain('Halverwege een zin');
  });
});
