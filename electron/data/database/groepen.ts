import type { Groep } from '../../../shared/contract.ts';
import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

interface GroepRow {
  id: string;
  naam: string;
  is_voorbeeld: number;
  bewaar_maanden: number | null;
  aantal: number;
}

const SELECT_GROEP = `SELECT id, naam, is_voorbeeld, bewaar_maanden,
  (SELECT count(*) FROM deelnemers WHERE groep_id = groepen.id) AS aantal FROM groepen`;

const toGroep = (row: GroepRow): Groep => ({
  id: row.id,
  naam: row.naam,
  isVoorbeeld: row.is_voorbeeld === 1,
  aantalDeelnemers: row.aantal,
  bewaarMaanden: row.bewaar_maanden,
});

/** Groepen and the people in them. */
export class GroepenRepository {
  readonly #list;
  readonly #find;
  readonly #insert;
  readonly #rename;
  readonly #setBewaartermijn;
  readonly #remove;
  readonly #listDeelnemers;
  readonly #saveDeelnemer;
  readonly #removeDeelnemer;

  constructor(db: Database) {
    this.#list = prepareOnce<[], GroepRow>(db, `${SELECT_GROEP} ORDER BY aangemaakt_op DESC, id`);
    this.#find = prepareOnce<[string], GroepRow>(db, `${SELECT_GROEP} WHERE id = ?`);
    this.#insert = prepareOnce(
      db,
      'INSERT INTO groepen (id, naam, is_voorbeeld, aangemaakt_op) VALUES (?, ?, ?, ?)',
    );
    this.#rename = prepareOnce(db, 'UPDATE groepen SET naam = ? WHERE id = ?');
    this.#setBewaartermijn = prepareOnce(db, 'UPDATE groepen SET bewaar_maanden = ? WHERE id = ?');
    this.#remove = prepareOnce(db, 'DELETE FROM groepen WHERE id = ?');
    this.#listDeelnemers = prepareOnce<[string], Deelnemer>(
      db,
      'SELECT id, naam, rol, volgorde FROM deelnemers WHERE groep_id = ? ORDER BY volgorde, id',
    );
    this.#saveDeelnemer = prepareOnce(
      db,
      `INSERT INTO deelnemers (id, groep_id, naam, rol, volgorde) VALUES (@id, @groepId, @naam, @rol, @volgorde)
       ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, rol = excluded.rol, volgorde = excluded.volgorde
       WHERE groep_id = excluded.groep_id`,
    );
    this.#removeDeelnemer = prepareOnce(db, 'DELETE FROM deelnemers WHERE groep_id = ? AND id = ?');
  }

  /** All groepen, the newest first. */
  list(): Groep[] {
    return this.#list().all().map(toGroep);
  }

  find(id: string): Groep | null {
    const row = this.#find().get(id);
    return row === undefined ? null : toGroep(row);
  }

  insert(id: string, naam: string, isVoorbeeld: boolean, op: number): void {
    this.#insert().run(id, naam, isVoorbeeld ? 1 : 0, op);
  }

  /** Gives whether there was such a groep. */
  rename(id: string, naam: string): boolean {
    return this.#rename().run(naam, id).changes === 1;
  }

  /** Gives whether there was such a groep; null keeps everything. */
  setBewaartermijn(id: string, maanden: number | null): boolean {
    return this.#setBewaartermijn().run(maanden, id).changes === 1;
  }

  /** Removes the groep with all that belongs to it. */
  remove(id: string): void {
    this.#remove().run(id);
  }

  listDeelnemers(groepId: string): Deelnemer[] {
    return this.#listDeelnemers().all(groepId);
  }

  /** Adds a deelnemer, or replaces the one with this id in this groep; gives false when it is of another groep. */
  saveDeelnemer(groepId: string, deelnemer: Deelnemer): boolean {
    return this.#saveDeelnemer().run({ ...deelnemer, groepId }).changes === 1;
  }

  removeDeelnemer(groepId: string, id: string): void {
    this.#removeDeelnemer().run(groepId, id);
  }
}
