import { nearestPoint, type Rechthoek } from './rechthoek.ts';
import type { Plek } from './vrije-plek.ts';

/**
 * Which squares of a plot are taken, with running sums, so that asking whether a rectangle is free costs the same
 * whatever its size (a summed-area table: Crow, 1984).
 */
export interface Raster {
  readonly cel: number;
  readonly kolommen: number;
  readonly rijen: number;
  readonly bezet: Uint8Array;
  readonly sommen: Int32Array;
}

/** An empty raster over a plot, with squares of `cel` pixels. */
export function createRaster(breedte: number, hoogte: number, cel: number): Raster {
  const kolommen = Math.floor(breedte / cel);
  const rijen = Math.floor(hoogte / cel);
  return {
    cel,
    kolommen,
    rijen,
    bezet: new Uint8Array(kolommen * rijen),
    sommen: new Int32Array((kolommen + 1) * (rijen + 1)),
  };
}

/** Takes every square that a rectangle touches. Call `sumRaster` before asking again. */
export function take(raster: Raster, { links, boven, breedte, hoogte }: Rechthoek): void {
  const { cel, kolommen, rijen, bezet } = raster;
  const fromColumn = Math.max(0, Math.floor(links / cel));
  const toColumn = Math.min(kolommen, Math.ceil((links + breedte) / cel));
  const fromRow = Math.max(0, Math.floor(boven / cel));
  const toRow = Math.min(rijen, Math.ceil((boven + hoogte) / cel));
  for (let row = fromRow; row < toRow; row += 1) {
    bezet.fill(1, row * kolommen + fromColumn, row * kolommen + Math.max(fromColumn, toColumn));
  }
}

/** Brings the running sums up to date. */
export function sumRaster({ kolommen, rijen, bezet, sommen }: Raster): void {
  const width = kolommen + 1;
  for (let row = 0; row < rijen; row += 1) {
    let inRow = 0;
    for (let column = 0; column < kolommen; column += 1) {
      inRow += bezet[row * kolommen + column] ?? 0;
      sommen[(row + 1) * width + column + 1] = (sommen[row * width + column + 1] ?? 0) + inRow;
    }
  }
}

/** Finds the free place for a rectangle that is nearest to a point, in whole squares; null when there is none. */
export function findFreeRechthoek(
  raster: Raster,
  naar: Plek,
  breedte: number,
  hoogte: number,
): Rechthoek | null {
  const { cel, kolommen, rijen } = raster;
  const columns = Math.ceil(breedte / cel);
  const rows = Math.ceil(hoogte / cel);
  let best: Rechthoek | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let row = 0; row <= rijen - rows; row += 1) {
    for (let column = 0; column <= kolommen - columns; column += 1) {
      if (!isBlockFree(raster, column, row, columns, rows)) continue;
      const found = { links: column * cel, boven: row * cel, breedte, hoogte };
      const distance = squareDistance(found, naar);
      if (distance < bestDistance) {
        best = found;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** The square of the distance from a point to a rectangle. */
export function squareDistance(rechthoek: Rechthoek, plek: Plek): number {
  const { x, y } = nearestPoint(rechthoek, plek);
  return (x - plek.x) ** 2 + (y - plek.y) ** 2;
}

function isBlockFree(
  { kolommen, sommen }: Raster,
  column: number,
  row: number,
  columns: number,
  rows: number,
) {
  const width = kolommen + 1;
  const top = row * width + column;
  const bottom = (row + rows) * width + column;
  const inside =
    (sommen[bottom + columns] ?? 0) -
    (sommen[bottom] ?? 0) -
    (sommen[top + columns] ?? 0) +
    (sommen[top] ?? 0);
  return inside === 0;
}
