import { HELE_AFBEELDING, type Uitsnede } from './beeld.ts';

/** Which edges of a crop a handle moves: -1 left or top, 1 right or bottom, 0 neither. */
export interface Greep {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** The smallest side of a crop, as a fraction of the picture: smaller shows nothing any more. */
export const KLEINSTE_DEEL = 0.05;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Moves the whole crop by fractions of the picture; it stays inside. */
export function moveUitsnede(uitsnede: Uitsnede, dx: number, dy: number): Uitsnede {
  return {
    ...uitsnede,
    x: clamp(uitsnede.x + dx, 0, 1 - uitsnede.breedte),
    y: clamp(uitsnede.y + dy, 0, 1 - uitsnede.hoogte),
  };
}

/** Moves the edges that a handle holds by fractions of the picture; the other edges stay where they are. */
export function resizeUitsnede(uitsnede: Uitsnede, greep: Greep, dx: number, dy: number): Uitsnede {
  const [x, breedte] = moveEdge(uitsnede.x, uitsnede.breedte, greep.x, dx);
  const [y, hoogte] = moveEdge(uitsnede.y, uitsnede.hoogte, greep.y, dy);
  return { ...uitsnede, x, y, breedte, hoogte };
}

function moveEdge(start: number, size: number, edge: -1 | 0 | 1, delta: number): readonly [number, number] {
  const end = start + size;
  if (edge === 0) return [start, size];
  if (edge === 1) return [start, clamp(end + delta, start + KLEINSTE_DEEL, 1) - start];
  const moved = clamp(start + delta, 0, end - KLEINSTE_DEEL);
  return [moved, Math.min(1, end - moved)];
}

/** Turns the picture a quarter, clockwise (1) or back (-1); the crop keeps showing the same part of it. */
export function turnUitsnede(uitsnede: Uitsnede, kwart: 1 | -1): Uitsnede {
  const { x, y, breedte, hoogte } = uitsnede;
  const draaiing = ((uitsnede.draaiing + kwart * 90 + 360) % 360) as Uitsnede['draaiing'];
  return kwart === 1
    ? { x: clamp(1 - y - hoogte, 0, 1), y: x, breedte: hoogte, hoogte: breedte, draaiing }
    : { x: y, y: clamp(1 - x - breedte, 0, 1), breedte: hoogte, hoogte: breedte, draaiing };
}

/** The whole picture, turned as it is. */
export function resetUitsnede({ draaiing }: Uitsnede): Uitsnede {
  return { ...HELE_AFBEELDING, draaiing };
}

/** Whether a quarter turn makes width and height change places. */
export function isGekanteld({ draaiing }: Pick<Uitsnede, 'draaiing'>): boolean {
  return draaiing === 90 || draaiing === 270;
}

/** Size in pixels of what is shown of a source of `breedte` by `hoogte` pixels; each side at least 1. */
export function measureUitsnede(
  uitsnede: Uitsnede,
  bron: { readonly breedte: number; readonly hoogte: number },
): { breedte: number; hoogte: number } {
  const [breedte, hoogte] = isGekanteld(uitsnede) ? [bron.hoogte, bron.breedte] : [bron.breedte, bron.hoogte];
  return {
    breedte: Math.max(1, Math.round(breedte * uitsnede.breedte)),
    hoogte: Math.max(1, Math.round(hoogte * uitsnede.hoogte)),
  };
}
