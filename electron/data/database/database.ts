import Sqlite from 'better-sqlite3';
import { migration001 } from './migrations/001-start.ts';

export type Database = Sqlite.Database;

/** The numbered migrations: entry n brings a file from schema n to n + 1. Never change one that was released. */
const MIGRATIONS: readonly string[] = [migration001];

/** The schema number that this version of the app writes (`user_version` of the file). */
export const SCHEMA_VERSION = MIGRATIONS.length;

export interface OpenedDatabase {
  readonly db: Database;
  /** Why nothing can be written (Dutch, for the person), or null when all is well. */
  readonly alleenLezen: string | null;
}

const ALLEEN_LEZEN =
  'Het gegevensbestand kan niet worden beschreven. Je kunt alles lezen, maar niets wordt bewaard. Vraag je beheerder om schrijfrechten en start Dialoogtafel opnieuw.';
const NIEUWERE_VERSIE =
  'Deze gegevens komen uit een nieuwere versie van Dialoogtafel. Je kunt ze lezen, maar niet wijzigen. Installeer de nieuwste versie.';

/**
 * Opens (or makes) the database file and brings it to the present schema. A file that cannot be written, or that a
 * newer version wrote, is opened for reading. Throws the SQLite error when it cannot be opened at all.
 */
export function openDatabase(path: string): OpenedDatabase {
  const db = new Sqlite(path);
  try {
    if (readSchemaVersion(db) > SCHEMA_VERSION)
      return { db: reopenReadOnly(db, path), alleenLezen: NIEUWERE_VERSIE };
    db.pragma('journal_mode = WAL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('busy_timeout = 5000');
    migrate(db);
    makeDurable(db);
    return { db, alleenLezen: null };
  } catch (error) {
    if (!isNotWritable(error)) throw error;
    return { db: reopenReadOnly(db, path), alleenLezen: ALLEEN_LEZEN };
  }
}

/** Schema number of a file; 0 for a new one. */
export function readSchemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
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
 * Makes every commit wait for the disk. better-sqlite3 is compiled so that the first write in WAL mode lets
 * `synchronous` fall back to NORMAL whatever was set before; therefore it is set after a write.
 */
function makeDurable(db: Database): void {
  db.prepare(
    "INSERT INTO instellingen (sleutel, waarde) VALUES ('schrijftest', '1') ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde",
  ).run();
  db.pragma('synchronous = FULL');
}

function isNotWritable(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_READONLY');
}

function reopenReadOnly(db: Database, path: string): Database {
  db.close();
  return new Sqlite(path, { readonly: true, fileMustExist: true });
}
