import type { Patch } from 'immer';
import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** What a row of the log means for undo. `reeks` is the first revisie of the step it belongs to, or that it takes back. */
export interface LogEntry {
  readonly revisie: number;
  /** Epoch ms. */
  readonly op: number;
  readonly soort: 'actie' | 'ongedaan' | 'opnieuw' | 'grens';
  readonly reeks: number;
  readonly naam: string;
  readonly sleutel: string | null;
  readonly isOngedaanTeMaken: boolean;
}

/** One row of the log, with what it did to the state. */
export interface Wijziging extends LogEntry {
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

interface EntryRow {
  revisie: number;
  op: number;
  soort: LogEntry['soort'];
  reeks: number;
  naam: string;
  sleutel: string | null;
  is_ongedaan_te_maken: number;
}

interface PatchesRow {
  patches: string;
  inverse: string;
}

const ENTRY_COLUMNS = 'revisie, op, soort, reeks, naam, sleutel, is_ongedaan_te_maken';

const parsePatches = (json: string): Patch[] => JSON.parse(json) as Patch[];

/** The log of changes of every bijeenkomst: append only. */
export class WijzigingenRepository {
  readonly #insert;
  readonly #listEntries;
  readonly #listSince;
  readonly #listReeks;

  constructor(db: Database) {
    this.#insert = prepareOnce(
      db,
      `INSERT INTO wijzigingen (bijeenkomst_id, ${ENTRY_COLUMNS}, patches, inverse)
       VALUES (@bijeenkomstId, @revisie, @op, @soort, @reeks, @naam, @sleutel, @isOngedaanTeMaken, @patches, @inverse)`,
    );
    // Without the patches, which are most of the log: three hours of work must open at once.
    this.#listEntries = prepareOnce<[string], EntryRow>(
      db,
      `SELECT ${ENTRY_COLUMNS} FROM wijzigingen WHERE bijeenkomst_id = ? ORDER BY revisie`,
    );
    this.#listSince = prepareOnce<[string, number], PatchesRow>(
      db,
      'SELECT patches, inverse FROM wijzigingen WHERE bijeenkomst_id = ? AND revisie > ? ORDER BY revisie',
    );
    this.#listReeks = prepareOnce<[string, number, number], PatchesRow>(
      db,
      `SELECT patches, inverse FROM wijzigingen
       WHERE bijeenkomst_id = ? AND revisie >= ? AND reeks = ? AND soort = 'actie' ORDER BY revisie`,
    );
  }

  append(bijeenkomstId: string, wijziging: Wijziging): void {
    this.#insert().run({
      ...wijziging,
      bijeenkomstId,
      isOngedaanTeMaken: wijziging.isOngedaanTeMaken ? 1 : 0,
      patches: JSON.stringify(wijziging.patches),
      inverse: JSON.stringify(wijziging.inverse),
    });
  }

  /** The log of a bijeenkomst in order, without their patches. */
  listEntries(bijeenkomstId: string): LogEntry[] {
    return this.#listEntries()
      .all(bijeenkomstId)
      .map(({ is_ongedaan_te_maken, ...row }) => ({ ...row, isOngedaanTeMaken: is_ongedaan_te_maken === 1 }));
  }

  /** The patches of every change after a revisie, in order. */
  listPatchesSince(bijeenkomstId: string, revisie: number): Patch[] {
    return this.#listSince()
      .all(bijeenkomstId, revisie)
      .flatMap((row) => parsePatches(row.patches));
  }

  /** What brings a step back, in the order in which it is to be applied. */
  listReeksPatches(bijeenkomstId: string, reeks: number): Patch[] {
    return this.#listReeks()
      .all(bijeenkomstId, reeks, reeks)
      .flatMap((row) => parsePatches(row.patches));
  }

  /** What takes a step back, in the order in which it is to be applied. */
  listReeksInverse(bijeenkomstId: string, reeks: number): Patch[] {
    return this.#listReeks()
      .all(bijeenkomstId, reeks, reeks)
      .toReversed()
      .flatMap((row) => parsePatches(row.inverse));
  }
}
