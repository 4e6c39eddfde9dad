import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** The words with which deelnemers come back to their own text in a bijeenkomst; only hashes of them. */
export class WoordenRepository {
  readonly #find;
  readonly #list;
  readonly #insert;
  readonly #remove;

  constructor(db: Database) {
    this.#find = prepareOnce<[string, string], { hash: string }>(
      db,
      'SELECT hash FROM invoer_woorden WHERE bijeenkomst_id = ? AND deelnemer_id = ?',
    );
    this.#list = prepareOnce<[string], { deelnemer_id: string }>(
      db,
      'SELECT deelnemer_id FROM invoer_woorden WHERE bijeenkomst_id = ?',
    );
    this.#insert = prepareOnce(
      db,
      'INSERT INTO invoer_woorden (bijeenkomst_id, deelnemer_id, hash) VALUES (?, ?, ?)',
    );
    this.#remove = prepareOnce(
      db,
      'DELETE FROM invoer_woorden WHERE bijeenkomst_id = ? AND deelnemer_id = ?',
    );
  }

  find(bijeenkomstId: string, deelnemerId: string): string | null {
    return this.#find().get(bijeenkomstId, deelnemerId)?.hash ?? null;
  }

  /** The deelnemers who have a word. */
  list(bijeenkomstId: string): string[] {
    return this.#list()
      .all(bijeenkomstId)
      .map((row) => row.deelnemer_id);
  }

  insert(bijeenkomstId: string, deelnemerId: string, hash: string): void {
    this.#insert().run(bijeenkomstId, deelnemerId, hash);
  }

  remove(bijeenkomstId: string, deelnemerId: string): void {
    this.#remove().run(bijeenkomstId, deelnemerId);
  }
}
