import type { Getypt, GetyptWijziging } from '../../../shared/domain/getypt.ts';
import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** What is typed in the fields of regie and not added yet. Not in the log, not in the search index. */
export class GetyptRepository {
  readonly #list;
  readonly #save;
  readonly #remove;

  constructor(db: Database) {
    this.#list = prepareOnce<[string], { veld: string; tekst: string }>(
      db,
      'SELECT veld, tekst FROM getypt WHERE bijeenkomst_id = ?',
    );
    this.#save = prepareOnce(
      db,
      `INSERT INTO getypt (bijeenkomst_id, veld, tekst) VALUES (?, ?, ?)
       ON CONFLICT (bijeenkomst_id, veld) DO UPDATE SET tekst = excluded.tekst`,
    );
    this.#remove = prepareOnce(db, 'DELETE FROM getypt WHERE bijeenkomst_id = ? AND veld = ?');
  }

  list(bijeenkomstId: string): Getypt {
    const rows = this.#list().all(bijeenkomstId);
    return Object.fromEntries(rows.map(({ veld, tekst }) => [veld, tekst]));
  }

  save(bijeenkomstId: string, wijziging: GetyptWijziging): void {
    for (const [veld, tekst] of Object.entries(wijziging)) {
      if (tekst === null) this.#remove().run(bijeenkomstId, veld);
      else this.#save().run(bijeenkomstId, veld, tekst);
    }
  }
}
