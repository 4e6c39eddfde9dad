import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import {
  addBrieven,
  beantwoord,
  endStap,
  readBrieven,
  schrijf,
  sluit,
  startStap,
} from './support/brieven.ts';
import { BIJEENKOMST } from './support/bijeenkomst.ts';
import { startMetDrie } from './support/invoer.ts';
import { makeFolder, type TestService } from './support/service.ts';

/** So many letters. The rank correlation of as many in a random order has a standard deviation of 1 / sqrt(N - 1). */
const AANTAL = 40;
/** Four standard deviations: a random order is outside of this once in 16,000 times. */
const BAND = 4 / Math.sqrt(AANTAL - 1);

const nameBrief = (index: number): string => `briefnummer${String(index).padStart(3, '0')}`;
const MERK = /briefnummer\d{3}/g;

/** Spearman's rank correlation of an order of letters with the order in which they were handed in. */
function correlate(found: readonly string[]): number {
  const ranks = found.map((naam) => Number(naam.slice(-3)));
  const squares = ranks.reduce((sum, rank, place) => sum + (rank - place) ** 2, 0);
  const n = ranks.length;
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Every letter once, in the order in which it first turns up. */
const orderOf = (text: string): string[] => [...new Set<string>(text.match(MERK) ?? [])];

/** What somebody finds who has a copy of the data folder and tries every order that is in it. */
function attack(dataDir: string): Map<string, string[]> {
  const orders = new Map<string, string[]>();
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  for (const { name, parentPath } of files) {
    orders.set(`bytes of ${name}`, orderOf(readFileSync(join(parentPath, name), 'latin1')));
  }
  const db = new Sqlite(join(dataDir, 'dialoogtafel.db'), { readonly: true });
  const tables = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    .all();
  for (const { name, sql } of tables) {
    const byRow = sql.includes('WITHOUT ROWID') || sql.includes('VIRTUAL') ? '' : 'ORDER BY rowid';
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}" ${byRow}`).all();
    orders.set(`rows of ${name}`, orderOf(JSON.stringify(rows)));
    // Ids that sort by time would tell it too.
    const byId = rows.flatMap(
      (row) => JSON.stringify(row).match(/"id":"[^"]*"[^}]*?briefnummer\d{3}/g) ?? [],
    );
    orders.set(`ids in ${name}`, orderOf(byId.toSorted().join('\n')));
  }
  for (const [name, sql] of [
    [
      'search index',
      "SELECT rowid, tekst FROM zoekindex WHERE zoekindex MATCH 'briefnummer*' ORDER BY rowid",
    ],
    [
      'search index by rank',
      "SELECT tekst FROM zoekindex WHERE zoekindex MATCH 'briefnummer*' ORDER BY rank",
    ],
  ] as const)
    orders.set(name, orderOf(JSON.stringify(db.prepare(sql).all())));
  db.close();
  return orders;
}

/** Forty write, answer and close. */
async function play(): Promise<TestService> {
  const service = await startMetDrie();
  await addBrieven(service, { isAnoniem: true });
  await startStap(service, 'schrijven');
  const codes: string[] = [];
  for (let index = 0; index < AANTAL; index += 1)
    codes.push(await schrijf(service, `${nameBrief(index)} `.repeat(40)));
  await endStap(service);
  await startStap(service, 'beantwoorden-1');
  for (const code of codes.slice(0, 5)) await beantwoord(service, code, () => 'dank je wel');
  await endStap(service);
  await sluit(service);
  return service;
}

describe('somebody who wants to know who wrote what', () => {
  test('finds no order in the database, its journal, the search index or what regie gets', async () => {
    const service = await play();
    const orders = attack(service.dataDir);
    const { brieven } = await readBrieven(service);
    orders.set('what regie gets', orderOf(JSON.stringify(Object.values(brieven))));
    orders.set(
      'by volgorde',
      orderOf(JSON.stringify(Object.values(brieven).toSorted((a, b) => a.volgorde - b.volgorde))),
    );
    orders.set(
      'by id',
      orderOf(JSON.stringify(Object.values(brieven).toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
    );
    const whole = [...orders].filter(([, order]) => order.length === AANTAL);
    // The letters are there, in the file, the log and the index; else nothing was tested.
    expect(whole.map(([where]) => where)).toEqual(
      expect.arrayContaining([
        'bytes of dialoogtafel.db',
        'rows of teksten',
        'rows of wijzigingen',
        'search index',
      ]),
    );
    const outside = whole
      .map(([where, order]) => [where, correlate(order)] as const)
      .filter(([, r]) => Math.abs(r) > BAND);
    expect(outside).toEqual([]);
    // A part of them would tell something as well.
    for (const [where, order] of orders)
      expect([where, order.length]).toEqual([where, order.length === 0 ? 0 : AANTAL]);
  });

  test('finds no code word, hash or reader in the file, and none after undo and a restart', async () => {
    const service = await play();
    await service.ask('regie', 'undoActie', { bijeenkomstId: BIJEENKOMST });
    await service.restart();
    const db = new Sqlite(service.databasePath, { readonly: true });
    for (const table of [
      'brieven_zonder_naam',
      'antwoorden_zonder_naam',
      'concepten',
      'inzendingen_zonder_naam',
    ]) {
      expect(db.prepare(`SELECT count(*) AS aantal FROM ${table}`).get()).toEqual({ aantal: 0 });
    }
    db.close();
    expect(service.readFiles()).not.toContain('codewoord/');
  });

  test('finds the whole order in a table with a rowid: the attack works', () => {
    const folder = makeFolder();
    const db = new Sqlite(join(folder, 'dialoogtafel.db'));
    db.exec(`CREATE TABLE brieven (id TEXT PRIMARY KEY, tekst TEXT NOT NULL);
      CREATE VIRTUAL TABLE zoekindex USING fts5 (tekst)`);
    for (let index = 0; index < AANTAL; index += 1) {
      const tekst = `${nameBrief(index)} `.repeat(40);
      db.prepare('INSERT INTO brieven VALUES (?, ?)').run(crypto.randomUUID(), tekst);
      db.prepare('INSERT INTO zoekindex VALUES (?)').run(tekst);
    }
    db.close();
    const orders = attack(folder);
    for (const where of ['rows of brieven', 'search index'])
      expect(correlate(orders.get(where) ?? [])).toBeGreaterThan(0.99);
  });
});
