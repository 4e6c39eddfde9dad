import type { Presentatie } from './presentatie.ts';

/** How the zaal is used before anybody presents. In a file without schemas, for what must be painted first. */
export const NEUTRALE_PRESENTATIE: Presentatie = {
  modus: 'neutraal',
  isZwart: false,
  isBevroren: false,
  isAanraakbaar: false,
  toontTimer: true,
  metGeluid: true,
  vlak: null,
  schaal: 1,
  papier: 'licht',
  uitgelicht: null,
};
