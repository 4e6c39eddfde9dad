import type { Plek } from './vrije-plek.ts';

/** A rectangle in pixels from the top left of the plot. */
export interface Rechthoek {
  readonly links: number;
  readonly boven: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Less than this, in pixels, is touching and not overlapping. */
const TOUCH = 0.01;

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rechthoek, b: Rechthoek): boolean {
  return (
    a.links < b.links + b.breedte - TOUCH &&
    b.links < a.links + a.breedte - TOUCH &&
    a.boven < b.boven + b.hoogte - TOUCH &&
    b.boven < a.boven + a.hoogte - TOUCH
  );
}

/** The square with this side around a point. */
export function squareAround({ x, y }: Plek, zijde: number): Rechthoek {
  return { links: x - zijde / 2, boven: y - zijde / 2, breedte: zijde, hoogte: zijde };
}

/** The point of a rectangle that is nearest to a point. */
export function nearestPoint({ links, boven, breedte, hoogte }: Rechthoek, { x, y }: Plek): Plek {
  return {
    x: Math.min(links + breedte, Math.max(links, x)),
    y: Math.min(boven + hoogte, Math.max(boven, y)),
  };
}
