import type { Patch } from 'immer';
import type { Database } from './database.ts';

/** One row of the log. `reeks` is the first revisie of the step of undo it belongs to, or that it takes back. */
export interface Wijziging {
  readonly revisie: number;
  readonly op: number;
  readonly soort: 'actie' | 'ongedaan' | 'opnieuw' | 'grens';
  readonly reeks: number;
  readonly naam: string;
  readonly sleutel: string | null;
  readonly isOngedaanTeMaken: boolean;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

interface Row {
  revisie: number;
  op: number;
  soort: Wijziging['soort'];
  reeks: number;
  naam: string;
  sleutel: string | null;
  is_ongedaan_te_maken: number;
  patches: string;
  inverse: string;
}

const COLUMNS = 'revisie, op, soort, reeks, naam, sleutel, is_ongedaan_te_maken, patches, inverse';

const toWijziging = (row: Row): Wijziging => ({
  revisie: row.revisie,
  op: row.op,
  soort: row.soort,
  reeks: row.reeks,
  naam: row.naam,
  sleutel: row.sleutel,
  isOngedaanTeMaken: row.is_ongedaan_te_maken === 1,
  patches: JSON.parse(row.patches) as Patch[],
  inverse: JSON.parse(row.inverse) as Patch[],
});

/** The log of changes of every bijeenkomst: append only. */
export class WijzigingenRepository {
  readonly #insert;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    this.#insert = db.prepare(
      `INSERT INTO wijzigingen (bijeenkomst_id, ${COLUMNS})
       VALUES (@bijeenkomstId, @revisie, @op, @soort, @reeks, @naam, @sleutel, @isOngedaanTeMaken, @patches, @inverse)`,
    );
  }

  append(bijeenkomstId: string, wijziging: Wijziging): void {
    this.#insert.run({
      ...wijziging,
      bijeenkomstId,
      isOngedaanTeMaken: wijziging.isOngedaanTeMaken ? 1 : 0,
      patches: JSON.stringify(wijziging.patches),
      inverse: JSON.stringify(wijziging.inverse),
    });
  }

  /** All rows of a bijeenkomst in order. */
  list(bijeenkomstId: string): Wijziging[] {
    return this.#db
      .prepare<[string], Row>(`SELECT ${COLUMNS} FROM wijzigingen WHERE bijeenkomst_id = ? ORDER BY revisie`)
      .all(bijeenkomstId)
      .map(toWijziging);
  }

  /** The rows of one step of undo, in order. */
  listReeks(bijeenkomstId: string, reeks: number): Wijziging[] {
    return this.#db
      .prepare<[string, number], Row>(
        `SELECT ${COLUMNS} FROM wijzigingen
         WHERE bijeenkomst_id = ? AND reeks = ? AND soort = 'actie' ORDER BY revisie`,
      )
      .all(bijeenkomstId, reeks)
      .map(toWijziging);
  }
}
