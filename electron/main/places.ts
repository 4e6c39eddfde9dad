/** A place on the desktop, in display independent pixels. */
export interface Rechthoek {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest size at which a window can be used, in display independent pixels. */
export interface Afmeting {
  readonly width: number;
  readonly height: number;
}

/** Moves and shrinks a window so that all of it lies in the area; as little as possible. */
export function clampPlace(place: Rechthoek, area: Rechthoek): Rechthoek {
  const width = Math.min(place.width, area.width);
  const height = Math.min(place.height, area.height);
  return {
    x: clamp(place.x, area.x, area.x + area.width - width),
    y: clamp(place.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** A window of the wanted size in the middle of the area, smaller where the area is. */
export function centerPlace(wanted: Afmeting, area: Rechthoek): Rechthoek {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/**
 * The area on which a window lies with the largest part; undefined when it lies on none of them.
 * Ties go to the first.
 */
export function findArea<A extends { readonly bounds: Rechthoek }>(
  place: Rechthoek,
  areas: readonly A[],
): A | undefined {
  const [best] = areas
    .map((area) => ({ area, overlap: measureOverlap(place, area.bounds) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap);
  return best?.area;
}

/** Whether two places are the same within rounding: scale factors move edges by a pixel. */
export function isSamePlace(a: Rechthoek, b: Rechthoek): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= 2);
}

function measureOverlap(a: Rechthoek, b: Rechthoek): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
