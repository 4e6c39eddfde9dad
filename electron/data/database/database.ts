import Sqlite from 'better-sqlite3';
import { hasCode } from './errors.ts';
import { migration001 } from './migrations/001-start.ts';
import { migration002 } from './migrations/002-indelingen.ts';
import { migration003 } from './migrations/003-brieven.ts';
import { migration004 } from './migrations/004-getypt.ts';

export type Database = Sqlite.Database;

/** The numbered migrations: entry n brings a file from schema n to n + 1. Never change one that was released. */
const MIGRATIONS: readonly string[] = [migration001, migration002, migration003, migration004];

/** The schema number that this version of the app writes (`user_version` of the file). */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** `PRAGMA synchronous` at which every commit waits for the disk. */
const FULL = 2;

export interface OpenedDatabase {
  readonly db: Database;
  /** Why nothing can be written (Dutch, for the person), or null when all is well. */
  readonly alleenLezen: string | null;
  /** There is no room to write now; it works again as soon as there is. */
  readonly isSchijfVol: boolean;
}

const ALLEEN_LEZEN =
  'Het gegevensbestand kan niet worden beschreven. Je kunt alles lezen, maar niets wordt bewaard. Vraag je beheerder om schrijfrechten en start Dialoogtafel opnieuw.';
const NIEUWERE_VERSIE =
  'Deze gegevens komen uit een nieuwere versie van Dialoogtafel. Je kunt ze lezen, maar niet wijzigen. Installeer de nieuwste versie.';

class NewerSchemaError extends Error {}

/**
 * Opens (or makes) the database file and brings it to the present schema. A file that cannot be written, or that a
 * newer version wrote, is opened for reading; on a full disk it is opened all the same, for reading until there is
 * room. Throws the SQLite error when it cannot be opened at all; the file is then as it was.
 */
export function openDatabase(path: string): OpenedDatabase {
  try {
    return { db: openForWriting(path), alleenLezen: null, isSchijfVol: false };
  } catch (error) {
    if (error instanceof NewerSchemaError) return openForReading(path, NIEUWERE_VERSIE);
    if (hasCode(error, 'SQLITE_READONLY')) return openForReading(path, ALLEEN_LEZEN);
    if (hasCode(error, 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE')) return openOnFullDisk(path, error);
    throw error;
  }
}

/** Makes an empty database in memory, with the present schema: nothing of it ever reaches a disk. */
export function openInMemory(): Database {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  migrate(db);
  return db;
}

/** Schema number of a file; 0 for a new one. */
export function readSchemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function openForWriting(path: string): Database {
  return openWith(path, (db) => {
    if (readSchemaVersion(db) > SCHEMA_VERSION) throw new NewerSchemaError();
    configure(db);
    migrate(db);
    // A file without write permission opens well and refuses only this.
    db.prepare(
      "INSERT INTO instellingen (sleutel, waarde) VALUES ('schrijftest', '1') ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde",
    ).run();
    makeDurable(db);
  });
}

function openForReading(path: string, alleenLezen: string): OpenedDatabase {
  return {
    db: new Sqlite(path, { readonly: true, fileMustExist: true }),
    alleenLezen,
    isSchijfVol: false,
  };
}

// Sharing a WAL needs a file beside it, for which there is no room; who has the database alone keeps it in memory.
function openOnFullDisk(path: string, error: unknown): OpenedDatabase {
  const db = openWith(path, (opened) => {
    opened.pragma('locking_mode = EXCLUSIVE');
    if (readSchemaVersion(opened) !== SCHEMA_VERSION) throw error;
    configure(opened);
    makeDurable(opened);
  });
  return { db, alleenLezen: null, isSchijfVol: true };
}

function openWith(path: string, prepare: (db: Database) => void): Database {
  const db = new Sqlite(path, { timeout: 5000 });
  try {
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function configure(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
}

function migrate(db: Database): void {
  for (let version = readSchemaVersion(db); version < SCHEMA_VERSION; version += 1) {
    const sql = MIGRATIONS[version];
    if (sql === undefined) throw new Error(`no migration from schema ${String(version)}`);
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${String(version + 1)}`);
    })();
  }
}

/**
 * Makes every commit wait for the disk. better-sqlite3 is compiled so that WAL mode lets `synchronous` fall to NORMAL;
 * therefore it is set last, and read back.
 */
function makeDurable(db: Database): void {
  db.pragma('synchronous = FULL');
  const synchronous = db.pragma('synchronous', { simple: true });
  if (synchronous !== FULL) throw new Error(`synchronous is ${String(synchronous)}, commits would not last`);
}
