/** Schema 3: letters that are exchanged by code word. */
export const migration003 = `
-- Letters without a name, while they are exchanged: random ids, no author, no time, no order. Never in the log, in the
-- search index or in a backup; gone when the exchange is closed.
CREATE TABLE brieven_zonder_naam (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  ronde_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The hash of a code word, so that the answer finds its way back.
  schrijver TEXT NOT NULL,
  tekst TEXT NOT NULL,
  niet_op_zaal INTEGER NOT NULL CHECK (niet_op_zaal IN (0, 1)),
  -- What the writer takes along; null until they read the answers.
  inzicht TEXT,
  PRIMARY KEY (bijeenkomst_id, ronde_id, id),
  UNIQUE (bijeenkomst_id, ronde_id, schrijver)
) STRICT, WITHOUT ROWID;

-- Who reads which letter in which round of answering, and the answer (null until it is there).
CREATE TABLE antwoorden_zonder_naam (
  bijeenkomst_id TEXT NOT NULL,
  ronde_id TEXT NOT NULL,
  beurt INTEGER NOT NULL,
  brief_id TEXT NOT NULL,
  lezer TEXT NOT NULL,
  tekst TEXT,
  niet_op_zaal INTEGER NOT NULL CHECK (niet_op_zaal IN (0, 1)),
  PRIMARY KEY (bijeenkomst_id, ronde_id, beurt, brief_id, lezer),
  FOREIGN KEY (bijeenkomst_id, ronde_id, brief_id)
    REFERENCES brieven_zonder_naam (bijeenkomst_id, ronde_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
