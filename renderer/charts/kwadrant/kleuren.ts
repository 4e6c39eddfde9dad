/** The colours of a board: tokens on screen, plain values on paper (what draws pictures for Word knows no tokens). */
export interface BordKleuren {
  /** The sheet of the plot, and the lines on it. */
  readonly vlak: string;
  readonly lijn: string;
  readonly kader: string;
  /** Marks, and the numbers on them. */
  readonly merk: string;
  readonly opMerk: string;
  /** Slips of paper. */
  readonly papier: string;
  readonly rand: string;
  readonly inkt: string;
  readonly zacht: string;
}

/** On screen: the tokens of the window, so that light, dark and zaal follow by themselves. */
export function screenKleuren(variant: 'blauw' | 'groen'): BordKleuren {
  const merk = `var(--mark-${variant})`;
  const vlak = `var(--paper-${variant})`;
  return {
    vlak,
    lijn: `color-mix(in srgb, ${merk} 55%, ${vlak})`,
    kader: `color-mix(in srgb, ${merk} 30%, ${vlak})`,
    merk,
    opMerk: 'var(--color-paper)',
    papier: 'var(--color-card)',
    rand: 'var(--color-hairline)',
    inkt: 'var(--color-ink)',
    zacht: 'var(--color-ink-muted)',
  };
}

/** On paper: the light values of the same tokens. */
export const PRINT_KLEUREN: Readonly<Record<'blauw' | 'groen', BordKleuren>> = {
  blauw: {
    vlak: '#e6eefa',
    lijn: '#7f9cc6',
    kader: '#b9c9e2',
    merk: '#154589',
    opMerk: '#ffffff',
    papier: '#ffffff',
    rand: '#b8ad9c',
    inkt: '#1e1813',
    zacht: '#463b31',
  },
  groen: {
    vlak: '#e4f2e8',
    lijn: '#7ba68a',
    kader: '#b8d0c0',
    merk: '#11502a',
    opMerk: '#ffffff',
    papier: '#ffffff',
    rand: '#b8ad9c',
    inkt: '#1e1813',
    zacht: '#463b31',
  },
};
