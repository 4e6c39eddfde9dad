/** Proposed name (without extension) of the file with one Beeld: "2026-11-22 Beeld van Goed Werk – Op de drempel". */
export function beeldBestandsnaam(datum: string, titel: string): string {
  return titel === '' ? `${datum} Beeld van Goed Werk` : `${datum} Beeld van Goed Werk – ${titel}`;
}

/** Proposed name (without extension) of the document with several Beelden: "2026-11-22 Beelden van Goed Werk Team Oost". */
export function beeldenBestandsnaam(datum: string, groep: string): string {
  return `${datum} Beelden van Goed Werk ${groep}`.trim();
}

/** Proposed name (without extension) of a document about a bijeenkomst: "2026-11-22 Sessieverslag Team Oost". */
export function documentBestandsnaam(datum: string, soort: string, groep: string): string {
  return `${datum} ${soort} ${groep}`.trim();
}
