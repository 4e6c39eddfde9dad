import type { Antwoorden } from '../../../shared/werkvormen/invoer-vraag.ts';
import type { Database } from './database.ts';
import { type AntwoordenRow, nameSchrijver, parseAntwoorden, type Schrijver } from './schrijver.ts';
import { prepareOnce } from './statements.ts';

/**
 * What was handed in without a name, until it is shown. A row has no author, no time and no place in an order: its key is
 * the hash of a code word.
 */
export class InzendingenRepository {
  readonly #find;
  readonly #list;
  readonly #count;
  readonly #save;
  readonly #remove;
  readonly #removeAll;

  constructor(db: Database) {
    const TABLE = 'inzendingen_zonder_naam';
    const HERE = 'bijeenkomst_id = ? AND plek = ?';
    this.#find = prepareOnce<[string, string, string], AntwoordenRow>(
      db,
      `SELECT antwoorden FROM ${TABLE} WHERE ${HERE} AND schrijver = ?`,
    );
    this.#list = prepareOnce<[string, string], AntwoordenRow>(
      db,
      `SELECT antwoorden FROM ${TABLE} WHERE ${HERE}`,
    );
    this.#count = prepareOnce<[string], { plek: string; aantal: number }>(
      db,
      `SELECT plek, count(*) AS aantal FROM ${TABLE} WHERE bijeenkomst_id = ? GROUP BY plek`,
    );
    this.#save = prepareOnce(
      db,
      `INSERT INTO ${TABLE} (bijeenkomst_id, plek, schrijver, antwoorden) VALUES (?, ?, ?, ?)
       ON CONFLICT (bijeenkomst_id, plek, schrijver) DO UPDATE SET antwoorden = excluded.antwoorden`,
    );
    this.#remove = prepareOnce(db, `DELETE FROM ${TABLE} WHERE ${HERE} AND schrijver = ?`);
    this.#removeAll = prepareOnce(db, `DELETE FROM ${TABLE} WHERE ${HERE}`);
  }

  find(bijeenkomstId: string, plek: string, schrijver: Schrijver): Antwoorden | null {
    return parseAntwoorden(this.#find().get(bijeenkomstId, plek, nameSchrijver(schrijver)));
  }

  /** The answers of everyone who handed in here. Their order says nothing: it is that of the hashes. */
  list(bijeenkomstId: string, plek: string): Antwoorden[] {
    return this.#list()
      .all(bijeenkomstId, plek)
      .map((row) => JSON.parse(row.antwoorden) as Antwoorden);
  }

  /** How many handed in, for every plek where anybody did. */
  count(bijeenkomstId: string): { plek: string; aantal: number }[] {
    return this.#count().all(bijeenkomstId);
  }

  save(bijeenkomstId: string, plek: string, schrijver: Schrijver, antwoorden: Antwoorden): void {
    this.#save().run(bijeenkomstId, plek, nameSchrijver(schrijver), JSON.stringify(antwoorden));
  }

  remove(bijeenkomstId: string, plek: string, schrijver: Schrijver): void {
    this.#remove().run(bijeenkomstId, plek, nameSchrijver(schrijver));
  }

  removeAll(bijeenkomstId: string, plek: string): void {
    this.#removeAll().run(bijeenkomstId, plek);
  }
}
