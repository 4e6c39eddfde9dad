import type { BijeenkomstKaart } from '../../../shared/contract.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

interface KaartRow {
  id: string;
  groep_id: string;
  titel: string;
  datum: string;
  leervraag: string;
  is_voorbeeld: number;
  is_begonnen: number;
  gewijzigd_op: number;
}

interface StoredRow {
  id: string;
  groep_id: string;
  is_voorbeeld: number;
  state: string;
  revisie: number;
}

/** A stored bijeenkomst: the last snapshot, to which the later changes still have to be applied. */
export interface StoredBijeenkomst {
  readonly id: string;
  readonly groepId: string;
  readonly isVoorbeeld: boolean;
  readonly snapshot: unknown;
  readonly snapshotRevisie: number;
}

/** Bijeenkomsten: their snapshot, and the columns that the library shows. */
export class BijeenkomstenRepository {
  readonly #list;
  readonly #insert;
  readonly #find;
  readonly #touch;
  readonly #saveSnapshot;
  readonly #remove;

  constructor(db: Database) {
    this.#list = prepareOnce<[], KaartRow>(
      db,
      `SELECT id, groep_id, titel, datum, leervraag, is_voorbeeld, is_begonnen, gewijzigd_op FROM bijeenkomsten
       ORDER BY datum DESC, gewijzigd_op DESC`,
    );
    this.#insert = prepareOnce(
      db,
      `INSERT INTO bijeenkomsten (id, groep_id, titel, datum, leervraag, is_voorbeeld, is_begonnen, gewijzigd_op)
       VALUES (@id, @groepId, @titel, @datum, @leervraag, @isVoorbeeld, @isBegonnen, @op)`,
    );
    this.#find = prepareOnce<[string], StoredRow>(
      db,
      `SELECT id, groep_id, is_voorbeeld, state, revisie FROM bijeenkomsten
       JOIN snapshots ON bijeenkomst_id = id WHERE id = ?`,
    );
    this.#touch = prepareOnce(
      db,
      `UPDATE bijeenkomsten SET titel = @titel, datum = @datum, leervraag = @leervraag, is_begonnen = @isBegonnen,
         gewijzigd_op = @op WHERE id = @id`,
    );
    this.#saveSnapshot = prepareOnce(
      db,
      `INSERT INTO snapshots (bijeenkomst_id, revisie, state) VALUES (?, ?, ?)
       ON CONFLICT (bijeenkomst_id) DO UPDATE SET revisie = excluded.revisie, state = excluded.state`,
    );
    this.#remove = prepareOnce(db, 'DELETE FROM bijeenkomsten WHERE id = ?');
  }

  /** For the library, most recent first: by date, then by last change. */
  list(): BijeenkomstKaart[] {
    return this.#list()
      .all()
      .map((row) => ({
        id: row.id,
        groepId: row.groep_id,
        titel: row.titel,
        datum: row.datum,
        leervraag: row.leervraag,
        isVoorbeeld: row.is_voorbeeld === 1,
        isBegonnen: row.is_begonnen === 1,
        gewijzigdOp: row.gewijzigd_op,
      }));
  }

  insert(id: string, groepId: string, state: BijeenkomstState, isVoorbeeld: boolean, op: number): void {
    this.#insert().run({ ...columns(state), id, groepId, isVoorbeeld: isVoorbeeld ? 1 : 0, op });
    this.saveSnapshot(id, state, 0);
  }

  /** Gives null when there is none. Throws when the snapshot cannot be read. */
  find(id: string): StoredBijeenkomst | null {
    const row = this.#find().get(id);
    if (row === undefined) return null;
    return {
      id: row.id,
      groepId: row.groep_id,
      isVoorbeeld: row.is_voorbeeld === 1,
      snapshot: JSON.parse(row.state) as unknown,
      snapshotRevisie: row.revisie,
    };
  }

  /** Keeps the columns that the library shows in step with the state. */
  touch(id: string, state: BijeenkomstState, op: number): void {
    this.#touch().run({ ...columns(state), id, op });
  }

  saveSnapshot(id: string, state: BijeenkomstState, revisie: number): void {
    this.#saveSnapshot().run(id, revisie, JSON.stringify(state));
  }

  remove(id: string): void {
    this.#remove().run(id);
  }
}

function columns(state: BijeenkomstState) {
  return {
    titel: state.titel,
    datum: state.datum,
    leervraag: state.leervraag,
    isBegonnen: state.positie === null ? 0 : 1,
  };
}
