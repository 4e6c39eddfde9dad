/** Schema 2: templates of one's own, and how long what a groep made is kept. */
export const migration002 = `
-- What a bijeenkomst can begin with: onderdelen and werkvormen, nothing that a group said.
CREATE TABLE indelingen (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  inhoud TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- In months; null keeps everything.
ALTER TABLE groepen ADD COLUMN bewaar_maanden INTEGER CHECK (bewaar_maanden BETWEEN 1 AND 120);
`;
