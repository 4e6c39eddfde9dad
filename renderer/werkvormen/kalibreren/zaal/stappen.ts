import type { FitStep } from '../../../zaal/fit/fit-text.ts';

/** For boards that lay out their own columns: only the letters grow and shrink. */
export const BORD_STAPPEN: readonly FitStep[] = [48, 44, 40, 38, 36, 34, 32, 30, 28].map((maat) => ({
  maat,
  kolommen: 1,
}));

/** For many names: one column as long as that fits, then two, three. */
export const LIJST_STAPPEN: readonly FitStep[] = [
  ...[56, 52, 48, 44].map((maat) => ({ maat, kolommen: 1 })),
  ...[44, 40, 36, 32].map((maat) => ({ maat, kolommen: 2 })),
  ...[32, 30, 28].map((maat) => ({ maat, kolommen: 3 })),
];
