import { WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import type { Blok } from './HandleidingBlok.tsx';

/** One page of the manual. */
export interface HandleidingPagina {
  readonly id: string;
  readonly titel: string;
  readonly blokken: readonly Blok[];
}

// Every Markdown file of the manual; the build makes exactly these blocks, and stops at anything else.
const pages = import.meta.glob<readonly Blok[]>('../../../resources/handleiding/*.md', {
  eager: true,
  import: 'default',
});

function readPagina(naam: string): HandleidingPagina | null {
  const blokken = pages[`../../../resources/handleiding/${naam}.md`];
  const [kop] = blokken ?? [];
  return blokken === undefined || kop?.soort !== 'kop' ? null : { id: naam, titel: kop.tekst, blokken };
}

function readPaginas(namen: readonly string[]): readonly HandleidingPagina[] {
  return namen.map(readPagina).filter((pagina) => pagina !== null);
}

/** The chapters about the app, in their order: files in `resources/handleiding`, titled by their first heading. */
export const ALGEMEEN = readPaginas([
  '1-begin',
  '2-vensters',
  '3-programma',
  'papier',
  '6-documenten',
  'zoeken',
]);

/** One page for each werkvorm, in the order of the register: `resources/handleiding/werkvorm-<id>.md` is all it takes. */
export const PER_WERKVORM = readPaginas(WERKVORMEN.map(({ id }) => `werkvorm-${id}`));

/** The last chapters: what goes wrong, and where the data is. */
export const HULP = readPaginas(['4-problemen', '5-gegevens']);
