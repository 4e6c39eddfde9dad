import type { MarkKind } from '../mark-shapes.ts';
import { findMerk } from './merken.ts';

/** The colours of the matrix: tokens on screen, plain values on paper (what draws pictures for Word knows no tokens). */
export interface MatrixKleuren {
  readonly inkt: string;
  readonly zacht: string;
  readonly lijn: string;
  readonly papier: string;
  readonly band: string;
  /** The colour of a gebied; ink for one of the group's own. */
  gebied(id: string): string;
}

const SCHERM: MatrixKleuren = {
  inkt: 'var(--color-ink)',
  zacht: 'var(--color-ink-muted)',
  lijn: 'var(--color-hairline)',
  papier: 'var(--color-paper)',
  band: 'var(--color-well)',
  gebied: (id) => (findMerk(id) === null ? 'var(--color-ink)' : `var(--mark-${id})`),
};

/** On paper: the light values of the same tokens. */
const PRINT_GEBIEDEN: Readonly<Partial<Record<MarkKind, string>>> = {
  agogisch: '#8a1e1b',
  organisatorisch: '#5f4200',
  poortwachter: '#05504d',
  'leraar-van-leraren': '#4c3690',
  ontwikkelingsbekwaam: '#414b10',
};

const PAPIER: MatrixKleuren = {
  inkt: '#1e1813',
  zacht: '#463b31',
  lijn: '#d9ccb6',
  papier: '#ffffff',
  band: '#f6f1e8',
  gebied(id) {
    const merk = findMerk(id);
    return (merk === null ? undefined : PRINT_GEBIEDEN[merk]) ?? PAPIER.inkt;
  },
};

export const kleurenVoor = (isPapier: boolean): MatrixKleuren => (isPapier ? PAPIER : SCHERM);
