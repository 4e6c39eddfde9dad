import { splitRegels } from '../../domain/tekst.ts';

/** The columns of the raster on the printed board, from left to right. */
export const KOLOMMEN = 'ABCDEFGHIJ';
/** Its rows, numbered from 1 below. */
export const RIJEN = 10;

/** What was typed from paper: cards by their number with a place, and lines that say no such thing. */
export interface VanPapier {
  readonly gelegd: readonly { readonly nummer: number; readonly x: number; readonly y: number }[];
  readonly onbekend: readonly string[];
}

/** Reads "7 D4", one on each line or with commas between; a space or capitals do not matter. */
export function parseRaster(tekst: string): VanPapier {
  const delen = splitRegels(tekst)
    .flatMap((regel) => regel.split(/[,;]/))
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  const gelegd: VanPapier['gelegd'][number][] = [];
  const onbekend: string[] = [];
  for (const deel of delen) {
    const match = /^(\d{1,4})\s*[:.-]?\s*([a-j])\s*(10|[1-9])$/i.exec(deel);
    const [, nummer, kolom, rij] = match ?? [];
    if (nummer === undefined || kolom === undefined || rij === undefined) onbekend.push(deel);
    else gelegd.push({ nummer: Number(nummer), ...placeInRaster(kolom, Number(rij)) });
  }
  return { gelegd, onbekend };
}

/** The middle of a square, -1..1 in both directions. */
function placeInRaster(kolom: string, rij: number): { readonly x: number; readonly y: number } {
  const index = KOLOMMEN.indexOf(kolom.toUpperCase());
  return { x: middle(index, KOLOMMEN.length), y: middle(rij - 1, RIJEN) };
}

function middle(index: number, count: number): number {
  return Math.round((((index + 0.5) / count) * 2 - 1) * 100) / 100;
}
