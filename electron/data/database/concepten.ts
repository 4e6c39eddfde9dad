import type { Antwoorden } from '../../../shared/werkvormen/invoer-vraag.ts';
import type { Database } from './database.ts';
import {
  parseAntwoorden,
  type AntwoordenRow,
  CODEWOORDEN,
  nameSchrijver,
  type Schrijver,
} from './schrijver.ts';
import { prepareOnce } from './statements.ts';

/** What people have written at the invoer screen and not handed in yet. Not in the log, not in the search index. */
export class ConceptenRepository {
  readonly #find;
  readonly #save;
  readonly #remove;
  readonly #removeAll;
  readonly #removeCodewoorden;

  constructor(db: Database) {
    const OF_ONE = 'bijeenkomst_id = ? AND plek = ? AND schrijver = ?';
    this.#find = prepareOnce<[string, string, string], AntwoordenRow>(
      db,
      `SELECT antwoorden FROM concepten WHERE ${OF_ONE}`,
    );
    this.#save = prepareOnce(
      db,
      `INSERT INTO concepten (bijeenkomst_id, plek, schrijver, deelnemer_id, antwoorden) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (bijeenkomst_id, plek, schrijver) DO UPDATE SET antwoorden = excluded.antwoorden`,
    );
    this.#remove = prepareOnce(db, `DELETE FROM concepten WHERE ${OF_ONE}`);
    this.#removeAll = prepareOnce(db, 'DELETE FROM concepten WHERE bijeenkomst_id = ? AND schrijver = ?');
    this.#removeCodewoorden = prepareOnce(
      db,
      `DELETE FROM concepten WHERE bijeenkomst_id = ? AND plek = ? AND schrijver LIKE '${CODEWOORDEN}%'`,
    );
  }

  find(bijeenkomstId: string, plek: string, schrijver: Schrijver): Antwoorden | null {
    return parseAntwoorden(this.#find().get(bijeenkomstId, plek, nameSchrijver(schrijver)));
  }

  save(bijeenkomstId: string, plek: string, schrijver: Schrijver, antwoorden: Antwoorden): void {
    const deelnemerId = schrijver.soort === 'deelnemer' ? schrijver.id : null;
    this.#save().run(bijeenkomstId, plek, nameSchrijver(schrijver), deelnemerId, JSON.stringify(antwoorden));
  }

  remove(bijeenkomstId: string, plek: string, schrijver: Schrijver): void {
    this.#remove().run(bijeenkomstId, plek, nameSchrijver(schrijver));
  }

  /** Removes what one writer was writing anywhere in a bijeenkomst. */
  removeAll(bijeenkomstId: string, schrijver: Schrijver): void {
    this.#removeAll().run(bijeenkomstId, nameSchrijver(schrijver));
  }

  /** Removes what was written here without a name. */
  removeCodewoorden(bijeenkomstId: string, plek: string): void {
    this.#removeCodewoorden().run(bijeenkomstId, plek);
  }
}
