import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** Settings and what must be remembered over a restart, each a text under a key. */
export class InstellingenRepository {
  readonly #list;
  readonly #find;
  readonly #save;
  readonly #remove;

  constructor(db: Database) {
    this.#list = prepareOnce<[], { sleutel: string; waarde: string }>(
      db,
      'SELECT sleutel, waarde FROM instellingen',
    );
    this.#find = prepareOnce<[string], { waarde: string }>(
      db,
      'SELECT waarde FROM instellingen WHERE sleutel = ?',
    );
    this.#save = prepareOnce(
      db,
      `INSERT INTO instellingen (sleutel, waarde) VALUES (?, ?)
       ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde`,
    );
    this.#remove = prepareOnce(db, 'DELETE FROM instellingen WHERE sleutel = ?');
  }

  /** All of them, each with its key. */
  list(): [sleutel: string, waarde: string][] {
    return this.#list()
      .all()
      .map(({ sleutel, waarde }) => [sleutel, waarde]);
  }

  find(sleutel: string): string | null {
    return this.#find().get(sleutel)?.waarde ?? null;
  }

  /** Null takes the setting away. */
  save(sleutel: string, waarde: string | null): void {
    if (waarde === null) this.#remove().run(sleutel);
    else this.#save().run(sleutel, waarde);
  }
}
