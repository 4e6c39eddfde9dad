/** The colours of a result: tokens on screen, plain values on paper (what draws pictures for Word knows no tokens). */
export interface UitslagKleuren {
  readonly inkt: string;
  readonly zacht: string;
  readonly papier: string;
  readonly lijn: string;
  /** The bar piece of the value with this index (0 is the most points) of so many, and the letters on it. */
  vlak(index: number, aantal: number): { readonly vulling: string; readonly opschrift: string };
}

/** How dark a piece is: many points are dark, few are light, and nothing lies between, where no letters can be read. */
function donkerte(index: number, aantal: number): number {
  if (aantal === 1) return 100;
  const place = index / (aantal - 1);
  return Math.round(place < 0.5 ? 100 - place * 50 : 34 - (place - 0.5) * 48);
}

const MIDDEN = 50;

/** On screen: the tokens of the window, so that light, dark and zaal follow by themselves. */
export const SCHERM_KLEUREN: UitslagKleuren = {
  inkt: 'var(--color-ink)',
  zacht: 'var(--color-ink-muted)',
  papier: 'var(--color-paper)',
  lijn: 'var(--color-hairline)',
  vlak(index, aantal) {
    const deel = donkerte(index, aantal);
    return {
      vulling: `color-mix(in srgb, var(--color-accent) ${String(deel)}%, var(--color-paper))`,
      opschrift: deel > MIDDEN ? 'var(--color-on-accent)' : 'var(--color-ink)',
    };
  },
};

/** `#5c2246` mixed with white. */
const ACCENT = [0x5c, 0x22, 0x46] as const;

/** On paper: the light values of the same tokens; on a black and white printer they are greys from dark to light. */
export const PAPIER_KLEUREN: UitslagKleuren = {
  inkt: '#1e1813',
  zacht: '#463b31',
  papier: '#ffffff',
  lijn: '#b8ad9c',
  vlak(index, aantal) {
    const deel = donkerte(index, aantal);
    const mixed = ACCENT.map((value) => Math.round((value * deel + 255 * (100 - deel)) / 100));
    return {
      vulling: `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
      opschrift: deel > MIDDEN ? '#ffffff' : '#1e1813',
    };
  },
};
