/** What has a colour of its own: the two quadrants, the five bekwaamheidsgebieden and the four vermogens. */
export type MarkKind =
  | 'blauw'
  | 'groen'
  | 'agogisch'
  | 'organisatorisch'
  | 'poortwachter'
  | 'leraar-van-leraren'
  | 'ontwikkelingsbekwaam'
  | 'absorptievermogen'
  | 'verbindend-vermogen'
  | 'opleidend-vermogen'
  | 'lerend-vermogen';

export interface MarkShape {
  /** Filled path on a grid of 24, drawn even-odd so that it can hold holes. */
  glyph: string;
  /** Stroked path on a tile of 12 that repeats in both directions. */
  pattern: string;
  /** Width of the pattern's stroke on that tile. */
  patternStroke: number;
}

/** The glyph and the pattern that say the same as the colour, for who cannot tell the colours apart. */
export const MARK_SHAPES: Record<MarkKind, MarkShape> = {
  // A square, and diagonals falling to the right.
  blauw: { glyph: 'M4 4h16v16H4Z', pattern: 'M-3-3l18 18M-3 9l6 6M9-3l6 6', patternStroke: 2 },
  // A disc, and dots.
  groen: {
    glyph: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
    pattern: 'M3 3h.01M9 9h.01',
    patternStroke: 3.4,
  },
  // A large and a small person side by side, and pairs of dots.
  agogisch: {
    glyph:
      'M8.5 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2 20.5c0-5 2.6-8.5 6.5-8.5s6.5 3.5 6.5 8.5H2ZM18 9a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm-1.6 11.5c0-1.9-.4-3.6-1-5a4 4 0 0 1 2.6-.7c2.5 0 4 2.2 4 5.7h-5.6Z',
    pattern: 'M3 6h.01M7.5 6h.01',
    patternStroke: 3,
  },
  // Four blocks, and a grid.
  organisatorisch: {
    glyph: 'M3 3h8v8H3Zm10 0h8v8h-8ZM3 13h8v8H3Zm10 0h8v8h-8Z',
    pattern: 'M0 6h12M6 0v12',
    patternStroke: 1.6,
  },
  // A gate, and upright bars.
  poortwachter: {
    glyph: 'M3 21V11a9 9 0 0 1 18 0v10h-5V11a4 4 0 0 0-8 0v10Z',
    pattern: 'M3-1v14M9-1v14',
    patternStroke: 2,
  },
  // Two arrowheads that pass something on, and zigzags.
  'leraar-van-leraren': {
    glyph: 'M3 3l9 9-9 9V3Zm9 0l9 9-9 9v-6.5l2.5-2.5L12 9.5Z',
    pattern: 'M-1 7l1-1 3 3 6-6 3 3 1 1',
    patternStroke: 1.8,
  },
  // A sprout, and diagonals rising to the right.
  ontwikkelingsbekwaam: {
    glyph:
      'M10.7 22v-8C5.5 14 2 10.8 2 5.5c5 0 8.3 2 9.6 5.7C12.6 6 16.3 2.5 22 2.5c0 6.5-3.2 10.6-8.7 11.4V22h-2.6Z',
    pattern: 'M-3 15 15-3M-3 3l6-6M9 15l6-6',
    patternStroke: 2,
  },
  // A ring that takes in a dot, and open circles.
  absorptievermogen: {
    glyph:
      'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
    pattern: 'M6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
    patternStroke: 1.5,
  },
  // Two discs that share a part, and waves.
  'verbindend-vermogen': {
    glyph: 'M8 5a7 7 0 1 1 0 14A7 7 0 0 1 8 5Zm8 0a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
    pattern: 'M0 6c2-3 4-3 6 0s4 3 6 0',
    patternStroke: 1.8,
  },
  // A staircase, and lying lines.
  'opleidend-vermogen': {
    glyph: 'M2 21v-5h5v-5h5V6h5V2h5v19H2Z',
    pattern: 'M-1 3h14M-1 9h14',
    patternStroke: 2,
  },
  // A star of eight, and small crosses.
  'lerend-vermogen': {
    glyph:
      'M12 1l2.3 6.4 6.2-2.9-2.9 6.2L24 13l-6.4 2.3 2.9 6.2-6.2-2.9L12 25l-2.3-6.4-6.2 2.9 2.9-6.2L0 13l6.4-2.3-2.9-6.2 6.2 2.9L12 1Z',
    pattern: 'M3 6h6M6 3v6',
    patternStroke: 1.8,
  },
};
