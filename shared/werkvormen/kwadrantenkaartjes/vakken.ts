import type { Indeling, Plek } from './inhoud.ts';

/** Where a position is: in one of the four areas, or exactly on a line between them. */
export type Vak = Plek | 'middenlijn';

/** The areas as they are read, and last what lies on a line. */
export const VAKKEN: readonly Vak[] = [
  'linksboven',
  'rechtsboven',
  'linksonder',
  'rechtsonder',
  'middenlijn',
];

/** The name of what lies on a line, as the areas have a name of their own. */
const MIDDENLIJN = 'Op de middenlijn';

/** Gives the area of a position. A line is nobody's: a card that was put exactly on it belongs to neither side. */
export function vakOf({ x, y }: { readonly x: number; readonly y: number }): Vak {
  if (x === 0 || y === 0) return 'middenlijn';
  if (y > 0) return x < 0 ? 'linksboven' : 'rechtsboven';
  return x < 0 ? 'linksonder' : 'rechtsonder';
}

/** The name of an area: "Kans". */
export function vakNaam(indeling: Indeling, vak: Vak): string {
  return indeling.kwadranten.find(({ plek }) => plek === vak)?.naam ?? MIDDENLIJN;
}
