import type { Groep } from '../../../shared/contract.ts';
import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import type { Database } from './database.ts';

interface GroepRow {
  id: string;
  naam: string;
  is_voorbeeld: number;
  aantal: number;
}

const SELECT_GROEP = `SELECT id, naam, is_voorbeeld,
  (SELECT count(*) FROM deelnemers WHERE groep_id = groepen.id) AS aantal FROM groepen`;

const toGroep = (row: GroepRow): Groep => ({
  id: row.id,
  naam: row.naam,
  isVoorbeeld: row.is_voorbeeld === 1,
  aantalDeelnemers: row.aantal,
});

/** Groepen and the people in them. */
export class GroepenRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** All groepen, the newest first. */
  list(): Groep[] {
    return this.#db
      .prepare<[], GroepRow>(`${SELECT_GROEP} ORDER BY aangemaakt_op DESC, id`)
      .all()
      .map(toGroep);
  }

  find(id: string): Groep | null {
    const row = this.#db.prepare<[string], GroepRow>(`${SELECT_GROEP} WHERE id = ?`).get(id);
    return row === undefined ? null : toGroep(row);
  }

  insert(id: string, naam: string, isVoorbeeld: boolean, op: number): void {
    this.#db
      .prepare('INSERT INTO groepen (id, naam, is_voorbeeld, aangemaakt_op) VALUES (?, ?, ?, ?)')
      .run(id, naam, isVoorbeeld ? 1 : 0, op);
  }

  /** Gives whether there was such a groep. */
  rename(id: string, naam: string): boolean {
    return this.#db.prepare('UPDATE groepen SET naam = ? WHERE id = ?').run(naam, id).changes === 1;
  }

  /** Removes the groep with all that belongs to it. */
  remove(id: string): void {
    this.#db.prepare('DELETE FROM groepen WHERE id = ?').run(id);
  }

  listDeelnemers(groepId: string): Deelnemer[] {
    return this.#db
      .prepare<[string], Deelnemer>(
        'SELECT id, naam, rol, volgorde FROM deelnemers WHERE groep_id = ? ORDER BY volgorde, id',
      )
      .all(groepId);
  }

  /** Adds a deelnemer, or replaces the one with this id in this groep. */
  saveDeelnemer(groepId: string, deelnemer: Deelnemer): void {
    this.#db
      .prepare(
        `INSERT INTO deelnemers (id, groep_id, naam, rol, volgorde) VALUES (@id, @groepId, @naam, @rol, @volgorde)
         ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, rol = excluded.rol, volgorde = excluded.volgorde
         WHERE groep_id = excluded.groep_id`,
      )
      .run({ ...deelnemer, groepId });
  }

  removeDeelnemer(groepId: string, id: string): void {
    this.#db.prepare('DELETE FROM deelnemers WHERE groep_id = ? AND id = ?').run(groepId, id);
  }
}
