import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase, readSchemaVersion, SCHEMA_VERSION } from '../../../electron/data/database/database.ts';
import { createRepositories } from '../../../electron/data/database/repositories.ts';
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import { catchLog, makeFolder } from './support/service.ts';

function open(path = join(makeFolder(), 'test.db')) {
  const opened = openDatabase(path);
  onTestFinished(() => {
    opened.db.close();
  });
  return { ...opened, path };
}

describe('a new file', () => {
  test('is brought from nothing to the present schema', () => {
    const { db, alleenLezen } = open();
    expect(readSchemaVersion(db)).toBe(SCHEMA_VERSION);
    expect(alleenLezen).toBeNull();
  });

  test('has only STRICT tables, but for the search index', () => {
    const tables = open()
      .db.prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([]);
  });

  test('refuses a value of another type', () => {
    const { db } = open();
    const insert = db.prepare('INSERT INTO groepen (id, naam, aangemaakt_op) VALUES (?, ?, ?)');
    expect(() => insert.run('g', 'Groep', 'gisteren')).toThrow(/cannot store TEXT value in INTEGER column/);
  });

  test('refuses a bijeenkomst of a groep that is not there', () => {
    const repos = createRepositories(open());
    const insert = () => {
      repos.bijeenkomsten.insert('b', 'nergens', createBijeenkomst('x', '2026-11-22'), false, 1);
    };
    expect(insert).toThrow(/FOREIGN KEY/);
  });

  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['secure_delete', 1],
  ])('has %s at %s, also after writing', (pragma, value) => {
    const { db, alleenLezen } = open();
    const repos = createRepositories({ db, alleenLezen });
    expect(db.pragma(pragma, { simple: true })).toBe(value);
    repos.transaction(() => {
      repos.groepen.insert('g', 'Groep', false, 1);
    });
    repos.transaction(() => {
      repos.groepen.rename('g', 'Andere naam');
    });
    expect(db.pragma(pragma, { simple: true })).toBe(value);
  });
});

describe('a file that was there', () => {
  test('keeps what it held when it is opened again', () => {
    const { db, path, alleenLezen } = open();
    const repos = createRepositories({ db, alleenLezen });
    repos.transaction(() => {
      repos.groepen.insert('g', 'Team Oost', false, 1);
    });
    expect(createRepositories(open(path)).groepen.find('g')?.naam).toBe('Team Oost');
  });

  test('from a newer version opens for reading, with the reason, and stays as it was', () => {
    const { db, path } = open();
    createRepositories({ db, alleenLezen: null }).groepen.insert('g', 'Uit de toekomst', false, 1);
    db.pragma(`user_version = ${String(SCHEMA_VERSION + 1)}`);
    db.close();
    const before = readFileSync(path);
    const newer = open(path);
    expect(newer.alleenLezen).toMatch(/nieuwere versie/);
    const repos = createRepositories(newer);
    expect(repos.groepen.find('g')?.naam).toBe('Uit de toekomst');
    expect(() => repos.transaction(() => undefined)).toThrow(/nieuwere versie/);
    newer.db.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('that is no database is refused with its SQLite code, and stays as it was', () => {
    const path = join(makeFolder(), 'test.db');
    writeFileSync(path, 'boodschappen: melk, brood, kaas. '.repeat(100));
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('of which pages are damaged is refused with its SQLite code', () => {
    const { db, path } = open();
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 100, bytes.length);
    writeFileSync(path, bytes);
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'SQLITE_CORRUPT' }));
  });

  test('keeps the changes that are only in its journal', () => {
    const { db, path } = open();
    createRepositories({ db, alleenLezen: null }).groepen.insert('g', 'Net gezegd', false, 1);
    // As a process that was killed leaves it: nothing was moved from the journal to the file.
    const copy = join(makeFolder(), 'copy.db');
    for (const part of ['', '-wal']) copyFileSync(path + part, copy + part);
    expect(createRepositories(open(copy)).groepen.find('g')?.naam).toBe('Net gezegd');
  });
});

describe('a transaction', () => {
  test('that fails half-way leaves nothing', () => {
    const { db, alleenLezen } = open();
    const repos = createRepositories({ db, alleenLezen });
    const work = () => {
      repos.groepen.insert('g', 'Groep', false, 1);
      throw new Error('halverwege');
    };
    expect(() => repos.transaction(work)).toThrow('halverwege');
    expect(repos.groepen.list()).toEqual([]);
    expect(db.inTransaction).toBe(false);
  });

  test('that finds the disk full leaves nothing, and the next one works when there is room', () => {
    const { db, alleenLezen } = open();
    let written = 0;
    const repos = createRepositories({ db, alleenLezen }, () => {
      written += 1;
    });
    const pages = db.pragma('page_count', { simple: true }) as number;
    db.pragma(`max_page_count = ${String(pages + 2)}`);
    const insertMuch = () => {
      repos.transaction(() => {
        for (let n = 0; n < 200; n += 1) repos.groepen.insert(`g${String(n)}`, 'x'.repeat(400), false, n);
      });
    };
    expect(insertMuch).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect(repos.groepen.list()).toEqual([]);
    expect(written).toBe(0);
    db.pragma('max_page_count = 100000');
    insertMuch();
    expect(repos.groepen.list()).toHaveLength(200);
    expect(written).toBe(1);
  });
});

test('a removal is done, also when the journal cannot be cleaned now', () => {
  const { lines } = catchLog();
  const { db, alleenLezen } = open();
  const repos = createRepositories({ db, alleenLezen });
  vi.spyOn(db, 'pragma').mockImplementation(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  });
  repos.shred();
  expect(lines).toEqual(['the journal still holds what was removed: Error SQLITE_FULL']);
});
