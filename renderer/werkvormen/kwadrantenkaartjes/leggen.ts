import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { createOnderweg, type Onderweg } from '../slepen/onderweg.ts';
import type { BordPlek } from '../slepen/sleep.ts';

export type { BordPlek } from '../slepen/sleep.ts';

/** Where cards lie: by id, and not named when in the tray. */
export type Plekken = Readonly<Record<string, BordPlek>>;

/** Where a card was put by this window while the data service has not said so yet; null is the tray. */
export type OpWeg = ReadonlyMap<string, BordPlek | null>;

/** The board moves of one window; a place of null is the tray. */
export type Leggen = Onderweg<BordPlek | null, Actie>;

/** Makes the model of the moves. */
export function createLeggen(): Leggen {
  return createOnderweg<BordPlek | null, Actie>({
    bak: null,
    toActie(id, plek, isToets) {
      if (plek === null) return { type: 'kaartTeruggelegd', id };
      const { x, y } = plek;
      return isToets ? { type: 'kaartVerplaatst', id, x, y, isToets } : { type: 'kaartVerplaatst', id, x, y };
    },
    isSamePlek: (a, b) => (a === null || b === null ? a === b : a.x === b.x && a.y === b.y),
  });
}
