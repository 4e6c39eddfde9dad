/**
 * Schema 1: groepen, bijeenkomsten with their log of changes, pictures, settings, what is written at the invoer screen,
 * and the search index.
 */
export const migration001 = `
CREATE TABLE groepen (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  is_voorbeeld INTEGER NOT NULL DEFAULT 0 CHECK (is_voorbeeld IN (0, 1)),
  aangemaakt_op INTEGER NOT NULL
) STRICT;

CREATE TABLE deelnemers (
  id TEXT PRIMARY KEY,
  groep_id TEXT NOT NULL REFERENCES groepen (id) ON DELETE CASCADE,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  volgorde REAL NOT NULL
) STRICT;
CREATE INDEX deelnemers_groep ON deelnemers (groep_id);

CREATE TABLE bijeenkomsten (
  id TEXT PRIMARY KEY,
  groep_id TEXT NOT NULL REFERENCES groepen (id) ON DELETE CASCADE,
  titel TEXT NOT NULL,
  datum TEXT NOT NULL,
  leervraag TEXT NOT NULL,
  is_voorbeeld INTEGER NOT NULL DEFAULT 0 CHECK (is_voorbeeld IN (0, 1)),
  is_begonnen INTEGER NOT NULL DEFAULT 0 CHECK (is_begonnen IN (0, 1)),
  gewijzigd_op INTEGER NOT NULL
) STRICT;
CREATE INDEX bijeenkomsten_groep ON bijeenkomsten (groep_id);

-- Apart from bijeenkomsten: a row that is touched by every action must stay small.
CREATE TABLE snapshots (
  bijeenkomst_id TEXT PRIMARY KEY REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  revisie INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT;

-- Append only. A row is what happened to the state, as patches; undoing adds a row and takes none away.
CREATE TABLE wijzigingen (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  revisie INTEGER NOT NULL,
  op INTEGER NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('actie', 'ongedaan', 'opnieuw', 'grens')),
  -- The first revisie of the step of undo that this row belongs to, or takes back.
  reeks INTEGER NOT NULL,
  naam TEXT NOT NULL,
  sleutel TEXT,
  is_ongedaan_te_maken INTEGER NOT NULL CHECK (is_ongedaan_te_maken IN (0, 1)),
  patches TEXT NOT NULL,
  inverse TEXT NOT NULL,
  PRIMARY KEY (bijeenkomst_id, revisie)
) STRICT, WITHOUT ROWID;

CREATE TABLE afbeeldingen (
  id TEXT PRIMARY KEY,
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  mime TEXT NOT NULL,
  breedte INTEGER NOT NULL,
  hoogte INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX afbeeldingen_bijeenkomst ON afbeeldingen (bijeenkomst_id);

CREATE TABLE instellingen (
  sleutel TEXT PRIMARY KEY,
  waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The word with which a deelnemer comes back to their own text at the invoer screen, hashed.
CREATE TABLE invoer_woorden (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  deelnemer_id TEXT NOT NULL REFERENCES deelnemers (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (bijeenkomst_id, deelnemer_id)
) STRICT, WITHOUT ROWID;

-- Half-written text of one person. Never in the log, in the search index or in a backup; gone when it is handed in.
CREATE TABLE concepten (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  plek TEXT NOT NULL,
  schrijver TEXT NOT NULL,
  -- Of whom, so that it goes with them; null for a code word.
  deelnemer_id TEXT REFERENCES deelnemers (id) ON DELETE CASCADE,
  antwoorden TEXT NOT NULL,
  PRIMARY KEY (bijeenkomst_id, plek, schrijver)
) STRICT, WITHOUT ROWID;

-- Handed in without a name and not shown yet: no author, no time, no order. Never in the log, in the search index or in
-- a backup; gone when it is shown.
CREATE TABLE inzendingen_zonder_naam (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  plek TEXT NOT NULL,
  schrijver TEXT NOT NULL,
  antwoorden TEXT NOT NULL,
  PRIMARY KEY (bijeenkomst_id, plek, schrijver)
) STRICT, WITHOUT ROWID;

-- Everything that was written, once, for the search index.
CREATE TABLE teksten (
  id INTEGER PRIMARY KEY,
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  plek TEXT NOT NULL,
  tekst TEXT NOT NULL,
  UNIQUE (bijeenkomst_id, plek)
) STRICT;

CREATE VIRTUAL TABLE zoekindex USING fts5 (
  tekst, content = 'teksten', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- Without this, removed words stay readable in the index.
INSERT INTO zoekindex (zoekindex, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER teksten_erbij AFTER INSERT ON teksten BEGIN
  INSERT INTO zoekindex (rowid, tekst) VALUES (new.id, new.tekst);
END;
CREATE TRIGGER teksten_eraf AFTER DELETE ON teksten BEGIN
  INSERT INTO zoekindex (zoekindex, rowid, tekst) VALUES ('delete', old.id, old.tekst);
END;
CREATE TRIGGER teksten_anders AFTER UPDATE OF tekst ON teksten BEGIN
  INSERT INTO zoekindex (zoekindex, rowid, tekst) VALUES ('delete', old.id, old.tekst);
  INSERT INTO zoekindex (rowid, tekst) VALUES (new.id, new.tekst);
END;
`;
