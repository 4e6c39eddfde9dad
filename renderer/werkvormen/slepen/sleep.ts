import { type Vlak, roundCoordinaat, toPixels } from '../../charts/kwadrant/marken.ts';

/** A place on the board, -1..1 in both directions. */
export interface BordPlek {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the screen, as `getBoundingClientRect` gives it. */
export interface SchermVak {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything was on the screen when a drag began: measured once, so that a move needs no layout. */
export interface Opmeting {
  /** The box in which the lifted card floats. */
  readonly tafel: SchermVak;
  readonly plot: SchermVak;
  /** The tray; null where it is not shown. */
  readonly bak: SchermVak | null;
  /** The plot in the pixels of its layout. */
  readonly vlak: Vlak;
}

/** A point on the screen. */
export interface SchermPunt {
  readonly x: number;
  readonly y: number;
}

/** From the screen to the board; outside it the numbers go on. Rounded to thousandths. */
export function toBordPlek({ plot, vlak }: Opmeting, { x, y }: SchermPunt): BordPlek {
  const eenheid = plot.width / vlak.breedte;
  const inset = vlak.maat / 2;
  const across = (2 * ((x - plot.left) / eenheid - inset)) / (vlak.breedte - 2 * inset) - 1;
  const along = 1 - (2 * ((y - plot.top) / eenheid - inset)) / (vlak.hoogte - 2 * inset);
  return { x: roundDuizendste(across), y: roundDuizendste(along) };
}

/** From the board to the screen. */
export function toSchermPunt({ plot, vlak }: Opmeting, plek: BordPlek): SchermPunt {
  const eenheid = plot.width / vlak.breedte;
  const { x, y } = toPixels(plek, vlak);
  return { x: plot.left + x * eenheid, y: plot.top + y * eenheid };
}

/** What letting go means: a place on the board, back to the tray, or nothing. */
export type Worp = { readonly soort: 'bord'; readonly plek: BordPlek } | { readonly soort: 'bak' | 'niets' };

/**
 * Where a card comes when it is let go: `merk` is where its mark is, `hand` where the pointer is. Over the tray it goes
 * back. A card from the tray that was let go far from the board stays in the tray; a laid one comes at the edge.
 */
export function decideWorp(opmeting: Opmeting, merk: SchermPunt, hand: SchermPunt, isGelegd: boolean): Worp {
  if (opmeting.bak !== null && isInside(opmeting.bak, hand, 0)) return { soort: isGelegd ? 'bak' : 'niets' };
  const slack = opmeting.vlak.maat * 2;
  if (!isGelegd && !isInside(opmeting.plot, merk, slack) && !isInside(opmeting.plot, hand, slack))
    return { soort: 'niets' };
  const { x, y } = toBordPlek(opmeting, merk);
  return { soort: 'bord', plek: { x: roundCoordinaat(x), y: roundCoordinaat(y) } };
}

function isInside({ left, top, width, height }: SchermVak, { x, y }: SchermPunt, slack: number): boolean {
  return x >= left - slack && x <= left + width + slack && y >= top - slack && y <= top + height + slack;
}

function roundDuizendste(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
