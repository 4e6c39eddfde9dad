import type { BordBeeld } from '../../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { type BordLayout, type BordMaten, layoutBord } from '../bord-layout.ts';
import { toPixels } from '../marken.ts';

/** Anything with a place on a board, -1..1 in both directions. */
export interface OpBord {
  readonly x: number;
  readonly y: number;
}

/** What every picture that compares boards is made with. */
export interface VergelijkMaten {
  readonly breedte: number;
  readonly hoogte: number;
  /** Font size of everything in the picture; nothing is smaller. */
  readonly letter: number;
}

/** Size of such a picture on paper: 17 cm of text width in Word gives letters of about 9 points. */
export const PAPIER_MATEN: VergelijkMaten = { breedte: 1600, hoogte: 1040, letter: 29 };

/** The ground of a board without cards on it, in a picture of this size. */
export function layoutGrond(
  beeld: Pick<BordBeeld, 'variant' | 'indeling'>,
  { breedte, hoogte, letter }: VergelijkMaten,
): BordLayout {
  const maten: BordMaten = { breedte, hoogte, letter, maat: letter * 1.6 };
  return layoutBord({ ...beeld, kaarten: [] }, maten);
}

/** Where a place on the board is in a plot of this size, far enough from its edges for a disc of this radius. */
export function toPlot(
  plek: OpBord,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  straal: number,
): OpBord {
  return toPixels(plek, { breedte, hoogte, maat: 2 * straal, minMaat: 2 * straal });
}

/** Equal places together, with how many there are: dots on one place would look like one. */
export function stackPunten(punten: readonly OpBord[]): { readonly plek: OpBord; readonly aantal: number }[] {
  const stapels = new Map<string, { plek: OpBord; aantal: number }>();
  for (const plek of punten) {
    const key = `${plek.x.toFixed(2)} ${plek.y.toFixed(2)}`;
    const stapel = stapels.get(key);
    if (stapel === undefined) stapels.set(key, { plek, aantal: 1 });
    else stapel.aantal += 1;
  }
  return [...stapels.values()];
}
