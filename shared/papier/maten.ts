/*
 * Printed material in millimetres on A4, upright. The print page and the Word document both read their sizes here, so
 * that a card is as large from either. Everything is upright: a stack of sheets with some of them lying confuses
 * printers and people alike.
 */

export const MM_PER_PUNT = 25.4 / 72;
export const A4 = { breedte: 210, hoogte: 297 } as const;

/** A sheet that is cut into equal pieces. */
export interface Raster {
  readonly kolommen: number;
  readonly rijen: number;
  readonly breedte: number;
  readonly hoogte: number;
  /** White inside a piece, on every side. */
  readonly binnen: number;
}

/** Eight cards: large enough to read across a table, and clear of the edge that printers leave white. */
export const KAART_RASTER: Raster = { kolommen: 2, rijen: 4, breedte: 90, hoogte: 65, binnen: 6 };
/** Four ballots, of about A6. */
export const STEM_RASTER: Raster = { kolommen: 2, rijen: 2, breedte: 90, hoogte: 130, binnen: 7 };

/** How many pieces go on one sheet. */
export const countPerBlad = ({ kolommen, rijen }: Raster): number => kolommen * rijen;

/** Where the pieces begin: in the middle of the sheet. */
export const rasterMarge = ({ kolommen, rijen, breedte, hoogte }: Raster) => ({
  links: (A4.breedte - kolommen * breedte) / 2,
  boven: (A4.hoogte - rijen * hoogte) / 2,
});

/** Marks for the knife: in the white around the pieces, so that none is left on a card. */
export const SNIJTEKEN = { lengte: 5, afstand: 2 } as const;

/** A sheet that is written on. */
export const VEL = {
  marge: { links: 20, rechts: 20, boven: 18, onder: 22 },
  /** From the top of the sheet to the line at its foot. */
  voet: 284,
} as const;
export const VEL_BREEDTE = A4.breedte - VEL.marge.links - VEL.marge.rechts;
export const VEL_HOOGTE = A4.hoogte - VEL.marge.boven - VEL.marge.onder;

/** Room to write by hand. */
export const SCHRIJFLIJN = 9;
/** The box of a choice. */
export const VAKJE = 4;

/**
 * The board: as wide as the sheet allows, with a line of words above and below. Along its edges the names of columns and
 * rows, beside it in the margin.
 */
export const BORD = { hoogte: 214, bijschrift: 9, rand: { breedte: 6, hoogte: 5 } } as const;

export const LIJST_RIJ = 9;
/** White on either side of a text in a cell. */
export const LIJST_BINNEN = 2;
