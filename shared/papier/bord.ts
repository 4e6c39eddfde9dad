import type { BordPagina } from './pagina.ts';
import { BORD, VEL_BREEDTE } from './maten.ts';

/** The squares of a board on paper; in mm, counted from its top left corner. */
export interface BordVakken {
  readonly breedte: number;
  readonly hoogte: number;
  /** From left to right. */
  readonly kolommen: readonly string[];
  /** From top to bottom: the other way round than they are numbered. */
  readonly rijen: readonly string[];
  /** Where the axes are: so many columns from the left and rows from the top. */
  readonly midden: { readonly kolom: number; readonly rij: number };
}

/** The squares of a board, as the print page and Word both draw them. */
export function listVakken({ bord: { raster } }: BordPagina): BordVakken {
  const { kolommen, rijen } = raster;
  return {
    breedte: VEL_BREEDTE / kolommen.length,
    hoogte: BORD.hoogte / rijen.length,
    kolommen,
    rijen: rijen.toReversed(),
    midden: { kolom: kolommen.length / 2, rij: rijen.length / 2 },
  };
}

/** Whether the words of a quadrant stand in this row: no line goes through them. */
export const isWoordenRij = ({ midden }: BordVakken, rij: number): boolean => rij === 0 || rij === midden.rij;
