import type { Vondst } from '../../../shared/contract.ts';
import type { Database } from './database.ts';
import { prepareOnce } from './statements.ts';

// These mark the found words in a snippet. Control characters cannot occur in what was written: `cleanText` removes them.
const OPEN = '\u0001';
const CLOSE = '\u0002';

interface TekstRow {
  plek: string;
  tekst: string;
}

interface VondstRow {
  id: string;
  titel: string;
  datum: string;
  groep: string;
  plek: string;
  fragment: string;
}

/** What to look for, and where. */
export interface Zoekvraag {
  readonly vraag: string;
  /** Only in this groep; null for all. */
  readonly groepId: string | null;
  /** Only in bijeenkomsten from this date, and until that one; null for no limit. */
  readonly vanaf: string | null;
  readonly tot: string | null;
}

/** More is not read by anybody; a longer question narrows it down. */
const MEESTE_VONDSTEN = 50;

/** How many words are shown of a long text, and up to how many characters a text is shown whole: cutting costs time. */
const MEESTE_WOORDEN = 24;
const MEESTE_TEKENS = 160;

const MARKS = `'${OPEN}', '${CLOSE}'`;
const FRAGMENT = `CASE WHEN length(t.tekst) <= ${String(MEESTE_TEKENS)} THEN highlight(zoekindex, 0, ${MARKS})
  ELSE snippet(zoekindex, 0, ${MARKS}, '…', ${String(MEESTE_WOORDEN)}) END`;

/** Everything that was written, and the full-text search over it. */
export class TekstenRepository {
  readonly #list;
  readonly #save;
  readonly #remove;
  readonly #search;

  constructor(db: Database) {
    this.#list = prepareOnce<[string], TekstRow>(
      db,
      'SELECT plek, tekst FROM teksten WHERE bijeenkomst_id = ?',
    );
    this.#save = prepareOnce(
      db,
      `INSERT INTO teksten (bijeenkomst_id, plek, tekst) VALUES (?, ?, ?)
       ON CONFLICT (bijeenkomst_id, plek) DO UPDATE SET tekst = excluded.tekst`,
    );
    this.#remove = prepareOnce(db, 'DELETE FROM teksten WHERE bijeenkomst_id = ? AND plek = ?');
    // The index gives the newest first, and stops when there is enough: a word that is everywhere costs no more.
    this.#search = prepareOnce<[Omit<Zoekvraag, 'vraag'> & { readonly query: string }], VondstRow>(
      db,
      `SELECT b.id, b.titel, b.datum, g.naam AS groep, t.plek, ${FRAGMENT} AS fragment
       FROM zoekindex CROSS JOIN teksten t ON t.id = zoekindex.rowid
         CROSS JOIN bijeenkomsten b ON b.id = t.bijeenkomst_id CROSS JOIN groepen g ON g.id = b.groep_id
       WHERE zoekindex MATCH @query
         AND (@groepId IS NULL OR b.groep_id = @groepId)
         AND (@vanaf IS NULL OR b.datum >= @vanaf) AND (@tot IS NULL OR b.datum <= @tot)
       ORDER BY zoekindex.rowid DESC LIMIT ${String(MEESTE_VONDSTEN)}`,
    );
  }

  /** What the index knows of a bijeenkomst, by plek. */
  list(bijeenkomstId: string): Map<string, string> {
    return new Map(
      this.#list()
        .all(bijeenkomstId)
        .map(({ plek, tekst }) => [plek, tekst]),
    );
  }

  /** Brings the index from what it knew (`before`) to what there is now (`after`), both by plek. */
  update(
    bijeenkomstId: string,
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ): void {
    for (const [plek, tekst] of after) {
      if (before.get(plek) !== tekst) this.#save().run(bijeenkomstId, plek, tekst);
    }
    for (const plek of before.keys()) {
      if (!after.has(plek)) this.#remove().run(bijeenkomstId, plek);
    }
  }

  /**
   * Finds texts that hold all words of the question, the last one as a beginning; the newest first, at most 50.
   * Anything may be typed: the words are quoted, so that no character is query syntax.
   */
  search(zoekvraag: Zoekvraag): Vondst[] {
    // Composed first: a letter with a loose accent would be cut in two.
    const words = zoekvraag.vraag.normalize('NFC').match(/[\p{L}\p{N}\p{Co}]+/gu);
    if (words === null) return [];
    const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
    const { groepId, vanaf, tot } = zoekvraag;
    return this.#search()
      .all({ query, groepId, vanaf, tot })
      .map(({ id, titel, datum, groep, plek, fragment }) => ({
        bijeenkomstId: id,
        titel,
        datum,
        groep,
        plek,
        fragment: splitFragment(fragment),
      }));
  }
}

function splitFragment(fragment: string): Vondst['fragment'] {
  const pieces: Vondst['fragment'] = [];
  const add = (tekst: string, isTreffer: boolean): void => {
    if (tekst !== '') pieces.push({ tekst, isTreffer });
  };
  let at = 0;
  for (let open = fragment.indexOf(OPEN); open !== -1; open = fragment.indexOf(OPEN, at)) {
    const close = fragment.indexOf(CLOSE, open);
    add(fragment.slice(at, open), false);
    add(fragment.slice(open + 1, close), true);
    at = close + 1;
  }
  add(fragment.slice(at), false);
  return pieces;
}
