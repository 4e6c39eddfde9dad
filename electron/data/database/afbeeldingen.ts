import type { Database } from './database.ts';

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
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Stores a picture; one with the same id stays as it is, because ids are never used twice. */
  insert(afbeelding: Afbeelding): void {
    this.#db
      .prepare(
        `INSERT INTO afbeeldingen (id, bijeenkomst_id, mime, breedte, hoogte, bytes)
         VALUES (@id, @bijeenkomstId, @mime, @breedte, @hoogte, @bytes) ON CONFLICT (id) DO NOTHING`,
      )
      .run({ ...afbeelding, bytes: Buffer.from(afbeelding.bytes) });
  }

  find(id: string): Afbeelding | null {
    return (
      this.#db
        .prepare<[string], Afbeelding>(
          'SELECT id, bijeenkomst_id AS bijeenkomstId, mime, breedte, hoogte, bytes FROM afbeeldingen WHERE id = ?',
        )
        .get(id) ?? null
    );
  }
}
