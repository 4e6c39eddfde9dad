import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** A template as it is stored; what is in it is checked by who reads it. */
export interface StoredIndeling {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: unknown;
}

interface Row {
  id: string;
  naam: string;
  inhoud: string;
}

/** Templates that were saved from a bijeenkomst. */
export class IndelingenRepository {
  readonly #list;
  readonly #save;
  readonly #remove;

  constructor(db: Database) {
    this.#list = prepareOnce<[], Row>(db, 'SELECT id, naam, inhoud FROM indelingen ORDER BY naam, id');
    this.#save = prepareOnce(
      db,
      `INSERT INTO indelingen (id, naam, inhoud) VALUES (@id, @naam, @inhoud)
       ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, inhoud = excluded.inhoud`,
    );
    this.#remove = prepareOnce(db, 'DELETE FROM indelingen WHERE id = ?');
  }

  /** By name. */
  list(): StoredIndeling[] {
    return this.#list()
      .all()
      .map(({ id, naam, inhoud }) => ({ id, naam, inhoud: JSON.parse(inhoud) as unknown }));
  }

  save({ id, naam, inhoud }: StoredIndeling): void {
    this.#save().run({ id, naam, inhoud: JSON.stringify(inhoud) });
  }

  remove(id: string): void {
    this.#remove().run(id);
  }
}
