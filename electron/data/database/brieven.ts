import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

/** A letter that was handed in without a name, while it is exchanged. */
export interface BriefRij {
  readonly id: string;
  /** The key of a code word, of which only the hash is known. */
  readonly schrijver: string;
  readonly tekst: string;
  readonly isNietOpZaal: boolean;
  /** What its writer takes along; null until they read the answers. */
  readonly inzicht: string | null;
}

/** A letter that a code word has to answer, and the answer. */
export interface LezingRij {
  readonly briefId: string;
  readonly lezer: string;
  readonly beurt: number;
  /** Null until it is answered. */
  readonly tekst: string | null;
  readonly isNietOpZaal: boolean;
}

/** Where an exchange is. */
export interface Wisselplaats {
  readonly bijeenkomstId: string;
  readonly rondeId: string;
}

/** How many of a kind there are in a ronde; of answers in one round of answering. */
export interface BrievenTelling {
  readonly rondeId: string;
  readonly soort: 'brief' | 'antwoord' | 'gelezen';
  readonly beurt: number;
  readonly aantal: number;
}

interface Zaal {
  niet_op_zaal: number;
}
type Brief = Omit<BriefRij, 'isNietOpZaal'> & Zaal;
type Lezing = Omit<LezingRij, 'isNietOpZaal'> & Zaal;

/**
 * Letters that go from one code word to another, until the exchange is closed. A row has random ids, no author, no time
 * and no place in an order.
 */
export class BrievenRepository {
  readonly #listBrieven;
  readonly #listLezingen;
  readonly #saveBrief;
  readonly #removeBrief;
  readonly #saveInzicht;
  readonly #saveLezing;
  readonly #removeBrieven;
  readonly #count;

  constructor(db: Database) {
    const HERE = 'bijeenkomst_id = ? AND ronde_id = ?';
    this.#listBrieven = prepareOnce<[string, string], Brief>(
      db,
      `SELECT id, schrijver, tekst, niet_op_zaal, inzicht FROM brieven_zonder_naam WHERE ${HERE}`,
    );
    this.#listLezingen = prepareOnce<[string, string], Lezing>(
      db,
      `SELECT brief_id AS briefId, lezer, beurt, tekst, niet_op_zaal FROM antwoorden_zonder_naam WHERE ${HERE}`,
    );
    this.#saveBrief = prepareOnce(
      db,
      `INSERT INTO brieven_zonder_naam (bijeenkomst_id, ronde_id, id, schrijver, tekst, niet_op_zaal)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (bijeenkomst_id, ronde_id, schrijver)
       DO UPDATE SET tekst = excluded.tekst, niet_op_zaal = excluded.niet_op_zaal`,
    );
    this.#removeBrief = prepareOnce(db, `DELETE FROM brieven_zonder_naam WHERE ${HERE} AND schrijver = ?`);
    this.#saveInzicht = prepareOnce(
      db,
      `UPDATE brieven_zonder_naam SET inzicht = ? WHERE ${HERE} AND schrijver = ?`,
    );
    this.#saveLezing = prepareOnce(
      db,
      `INSERT INTO antwoorden_zonder_naam (bijeenkomst_id, ronde_id, beurt, brief_id, lezer, tekst, niet_op_zaal)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (bijeenkomst_id, ronde_id, beurt, brief_id, lezer)
       DO UPDATE SET tekst = excluded.tekst, niet_op_zaal = excluded.niet_op_zaal`,
    );
    this.#removeBrieven = prepareOnce(db, `DELETE FROM brieven_zonder_naam WHERE ${HERE}`);
    this.#count = prepareOnce<
      [string, string, string],
      { ronde_id: string; soort: string; beurt: number; aantal: number }
    >(
      db,
      `SELECT ronde_id, 'brief' AS soort, 0 AS beurt, count(*) AS aantal FROM brieven_zonder_naam
         WHERE bijeenkomst_id = ? GROUP BY ronde_id
       UNION ALL SELECT ronde_id, 'gelezen', 0, count(inzicht) FROM brieven_zonder_naam
         WHERE bijeenkomst_id = ? GROUP BY ronde_id
       UNION ALL SELECT ronde_id, 'antwoord', beurt, count(DISTINCT brief_id) FROM antwoorden_zonder_naam
         WHERE bijeenkomst_id = ? AND tekst IS NOT NULL GROUP BY ronde_id, beurt`,
    );
  }

  /** All letters. Their order says nothing: it is that of random ids. */
  listBrieven({ bijeenkomstId, rondeId }: Wisselplaats): BriefRij[] {
    return this.#listBrieven()
      .all(bijeenkomstId, rondeId)
      .map(({ niet_op_zaal, ...rest }) => ({ ...rest, isNietOpZaal: niet_op_zaal === 1 }));
  }

  /** Who has which letter, and the answers. */
  listLezingen({ bijeenkomstId, rondeId }: Wisselplaats): LezingRij[] {
    return this.#listLezingen()
      .all(bijeenkomstId, rondeId)
      .map(({ niet_op_zaal, ...rest }) => ({ ...rest, isNietOpZaal: niet_op_zaal === 1 }));
  }

  /** Keeps a letter, in place of an earlier one of this writer (which keeps its id). */
  saveBrief({ bijeenkomstId, rondeId }: Wisselplaats, brief: Omit<BriefRij, 'inzicht'>): void {
    this.#saveBrief().run(
      bijeenkomstId,
      rondeId,
      brief.id,
      brief.schrijver,
      brief.tekst,
      brief.isNietOpZaal ? 1 : 0,
    );
  }

  removeBrief({ bijeenkomstId, rondeId }: Wisselplaats, schrijver: string): void {
    this.#removeBrief().run(bijeenkomstId, rondeId, schrijver);
  }

  /** Null: not read yet. */
  saveInzicht({ bijeenkomstId, rondeId }: Wisselplaats, schrijver: string, inzicht: string | null): void {
    this.#saveInzicht().run(inzicht, bijeenkomstId, rondeId, schrijver);
  }

  /** Gives a letter to a reader, or keeps the answer. */
  saveLezing({ bijeenkomstId, rondeId }: Wisselplaats, lezing: LezingRij): void {
    const { beurt, briefId, lezer, tekst, isNietOpZaal } = lezing;
    this.#saveLezing().run(bijeenkomstId, rondeId, beurt, briefId, lezer, tekst, isNietOpZaal ? 1 : 0);
  }

  /** Removes all letters and answers of an exchange. */
  removeAll({ bijeenkomstId, rondeId }: Wisselplaats): void {
    this.#removeBrieven().run(bijeenkomstId, rondeId);
  }

  /** How many letters were written, answered and read back, by ronde. */
  count(bijeenkomstId: string): BrievenTelling[] {
    return this.#count()
      .all(bijeenkomstId, bijeenkomstId, bijeenkomstId)
      .map(({ ronde_id, soort, beurt, aantal }) => ({
        rondeId: ronde_id,
        soort: soort === 'brief' || soort === 'gelezen' ? soort : 'antwoord',
        beurt,
        aantal,
      }));
  }
}
