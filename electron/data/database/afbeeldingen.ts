import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

export interface Afbeelding {
  readonly id: string;
  readonly bijeenkomstId: string;
  readonly mime: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly bytes: Uint8Array;
}

/** Pictures that the group chose, already drawn anew by the window, so without metadata. */
export class AfbeeldingenRepository {
  readonly #insert;
  readonly #find;
  readonly #listOf;

  constructor(db: Database) {
    this.#insert = prepareOnce(
      db,
      `INSERT INTO afbeeldingen (id, bijeenkomst_id, mime, breedte, hoogte, bytes)
       VALUES (@id, @bijeenkomstId, @mime, @breedte, @hoogte, @bytes) ON CONFLICT (id) DO NOTHING`,
    );
    this.#find = prepareOnce<[string], Afbeelding>(
      db,
      'SELECT id, bijeenkomst_id AS bijeenkomstId, mime, breedte, hoogte, bytes FROM afbeeldingen WHERE id = ?',
    );
    this.#listOf = prepareOnce<[string], Afbeelding>(
      db,
      `SELECT id, bijeenkomst_id AS bijeenkomstId, mime, breedte, hoogte, bytes FROM afbeeldingen
       WHERE bijeenkomst_id = ?`,
    );
  }

  /** Stores a picture; one with the same id stays as it is, because ids are never used twice. */
  insert(afbeelding: Afbeelding): void {
    this.#insert().run({ ...afbeelding, bytes: Buffer.from(afbeelding.bytes) });
  }

  /** All pictures of a bijeenkomst. */
  listOf(bijeenkomstId: string): Afbeelding[] {
    return this.#listOf().all(bijeenkomstId);
  }

  find(id: string): Afbeelding | null {
    return this.#find().get(id) ?? null;
  }
}
