/** Schema 4: what is half typed in regie. */
export const migration004 = `
-- Typed in a field of regie that adds something, and not added yet. Never in the log, in the search index or in a backup;
-- gone when it is added, where it is not a proposal that stays. What is typed over from a ronde without names never comes here.
CREATE TABLE getypt (
  bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomsten (id) ON DELETE CASCADE,
  veld TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (bijeenkomst_id, veld)
) STRICT, WITHOUT ROWID;
`;
