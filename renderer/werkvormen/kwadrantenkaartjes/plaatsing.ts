import type { CSSProperties } from 'react';

/** The middle of something on the plot, in the pixels of its layout. */
export interface Plaatsing {
  readonly x: number;
  readonly y: number;
}

/** A length of the layout as css: `--eenheid` is what one of its pixels is on this screen. */
export function eenheden(value: number): string {
  return `calc(${value.toFixed(2)} * var(--eenheid))`;
}

/** Puts a square of this side with its middle somewhere, by transform so that moving it costs no layout. */
export function plaats({ x, y }: Plaatsing, zijde: number): CSSProperties {
  const side = eenheden(zijde);
  return {
    width: side,
    height: side,
    transform: `translate(${eenheden(x - zijde / 2)}, ${eenheden(y - zijde / 2)})`,
  };
}

/** Puts a box somewhere in its parent. */
export function plaatsVak(links: number, boven: number, breedte: number, hoogte: number): CSSProperties {
  return {
    left: eenheden(links),
    top: eenheden(boven),
    width: eenheden(breedte),
    height: eenheden(hoogte),
  };
}
