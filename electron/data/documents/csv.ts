import Papa from 'papaparse';
import { prepareTekst } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';

/** What makes a spreadsheet take a cell for a formula, also behind spaces. */
const FORMULE = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** A number is no formula: it stays one. */
const GETAL = /^-?\d+([.,]\d+)?$/;
/** Tells Excel that this is UTF-8. */
const BOM = '\uFEFF';

/**
 * A table as a CSV file that Dutch Excel opens as it is: semicolons, a byte order mark, and nothing in it that a
 * spreadsheet would carry out.
 */
export function makeCsv({ kop, rijen }: Extract<VerslagBlok, { soort: 'tabel' }>): string {
  const cells = [kop, ...rijen].map((rij) =>
    kop.map((_, index) => neutralise(prepareTekst(rij[index] ?? ''))),
  );
  return `${BOM}${Papa.unparse(cells, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`;
}

function neutralise(cel: string): string {
  return FORMULE.test(cel) && !GETAL.test(cel) ? `'${cel}` : cel;
}
