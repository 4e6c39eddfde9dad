import { type Blok, ONDERGRENS_MM, type PaginaLayout, type Tekstblok } from '../../shared/a4/layout-beeld.ts';

/** The blocks of a page divided by its bottom edge. */
export interface Overflow {
  /** What fits: whole blocks, and the first lines of those that do not fit wholly. */
  readonly binnen: readonly Blok[];
  /** What does not, at the same places. */
  readonly buiten: readonly Blok[];
  /** Lines that do not fit; lines of columns beside each other count as one. */
  readonly regels: number;
}

/** Finds what is below the last line that fits. A line counts as below when its foot is. */
export function findOverflow(pagina: PaginaLayout): Overflow {
  const binnen: Blok[] = [];
  const buiten: Blok[] = [];
  const tops = new Set<string>();
  for (const blok of pagina.blokken) {
    const fitting = countFitting(blok);
    const [inside, outside] = splitBlok(blok, fitting);
    if (inside !== null) binnen.push(inside);
    if (outside === null) continue;
    buiten.push(outside);
    if (outside.soort === 'tekst') {
      outside.regels.forEach((_regel, i) => tops.add((outside.y + i * outside.regelHoogte).toFixed(1)));
    }
  }
  return { binnen, buiten, regels: tops.size };
}

/** Room for the rounding of millimetres. */
const SPELING = 0.01;

function countFitting(blok: Blok): number {
  if (blok.soort === 'afbeelding') return blok.y + blok.hoogte <= ONDERGRENS_MM + SPELING ? 1 : 0;
  return Math.max(0, Math.floor((ONDERGRENS_MM - blok.y + SPELING) / blok.regelHoogte));
}

function splitBlok(blok: Blok, fitting: number): readonly [Blok | null, Blok | null] {
  if (blok.soort === 'afbeelding') return fitting > 0 ? [blok, null] : [null, blok];
  if (fitting >= blok.regels.length) return [blok, null];
  const rest = takeLines(blok, fitting, blok.regels.length);
  return fitting === 0 ? [null, rest] : [takeLines(blok, 0, fitting), rest];
}

function takeLines(blok: Tekstblok, from: number, to: number): Tekstblok {
  const regels = blok.regels.slice(from, to);
  return { ...blok, regels, y: blok.y + from * blok.regelHoogte, hoogte: regels.length * blok.regelHoogte };
}
