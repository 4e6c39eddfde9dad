/** A point in the plot, in pixels from its top left. */
export interface Plek {
  readonly x: number;
  readonly y: number;
}

/** The rectangle in which a centre may be. */
export interface Bereik {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Discs of one size that have been placed, and where a next one touches two of them and no third. */
export interface Bezetting {
  /** Distance that two centres keep. */
  readonly afstand: number;
  readonly geplaatst: Plek[];
  hoeken: Plek[];
}

/** Closer than this, in pixels, counts as touching and not as overlapping. */
const SPELING = 1e-6;
/** Directions to try when a card lies exactly on another one. */
const RICHTINGEN = [0, 1, 2, 3, 4, 5].map((step) => (step * Math.PI) / 3);

/** An empty plot for discs that keep this distance between their centres. */
export function createBezetting(afstand: number): Bezetting {
  return { afstand, geplaatst: [], hoeken: [] };
}

/** Whether a disc with its centre here overlaps none. */
export function isFree({ geplaatst, afstand }: Bezetting, { x, y }: Plek): boolean {
  const least = (afstand - SPELING) ** 2;
  for (const disc of geplaatst) {
    if ((disc.x - x) ** 2 + (disc.y - y) ** 2 < least) return false;
  }
  return true;
}

/** Puts a disc down, and keeps the list of corners between discs up to date. */
export function placeDisc(bezetting: Bezetting, disc: Plek): void {
  const { afstand, geplaatst } = bezetting;
  const least = (afstand - SPELING) ** 2;
  const kept = bezetting.hoeken.filter((hoek) => (hoek.x - disc.x) ** 2 + (hoek.y - disc.y) ** 2 >= least);
  geplaatst.push(disc);
  const added = geplaatst.flatMap((other) => intersectCircles(other, disc, afstand));
  bezetting.hoeken = [...kept, ...added.filter((hoek) => isFree(bezetting, hoek))];
}

/**
 * Finds the free place nearest to where a disc wants to be, within a range; null when the range is full.
 * Exact: the nearest free point lies where it was wanted, straight away from a disc in the way, or in a corner between
 * two discs or between a disc and the edge of the range.
 */
export function findFreePlek(bezetting: Bezetting, wens: Plek, bereik: Bereik): Plek | null {
  if (isFree(bezetting, wens)) return wens;
  let best: Plek | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const consider = (plek: Plek): void => {
    const distance = (plek.x - wens.x) ** 2 + (plek.y - wens.y) ** 2;
    if (distance >= bestDistance || !isWithin(plek, bereik) || !isFree(bezetting, plek)) return;
    best = plek;
    bestDistance = distance;
  };
  const { afstand, geplaatst, hoeken } = bezetting;
  for (const disc of geplaatst) pushStraight(disc, wens, afstand).forEach(consider);
  hoeken.forEach(consider);
  for (const disc of geplaatst) {
    // Every point at this distance from the disc is at least so far from where it was wanted.
    const nearest = Math.abs(Math.hypot(disc.x - wens.x, disc.y - wens.y) - afstand);
    if (nearest ** 2 < bestDistance) meetEdges(disc, afstand, bereik).forEach(consider);
  }
  listCorners(bereik).forEach(consider);
  return best;
}

function isWithin({ x, y }: Plek, { minX, maxX, minY, maxY }: Bereik): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

function pushStraight(disc: Plek, wens: Plek, afstand: number): Plek[] {
  const [dx, dy] = [wens.x - disc.x, wens.y - disc.y];
  const length = Math.hypot(dx, dy);
  if (length >= afstand) return [];
  if (length > SPELING) return [{ x: disc.x + (dx / length) * afstand, y: disc.y + (dy / length) * afstand }];
  return RICHTINGEN.map((angle) => ({
    x: disc.x + Math.cos(angle) * afstand,
    y: disc.y + Math.sin(angle) * afstand,
  }));
}

/** The points at distance `straal` from both centres. */
function intersectCircles(a: Plek, b: Plek, straal: number): Plek[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length < SPELING || length > 2 * straal) return [];
  const height = Math.sqrt(straal ** 2 - (length / 2) ** 2);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [alongX, alongY] = [(-dy / length) * height, (dx / length) * height];
  return [
    { x: middle.x + alongX, y: middle.y + alongY },
    { x: middle.x - alongX, y: middle.y - alongY },
  ];
}

/** The points on the edges of the range at distance `straal` from a centre. */
function meetEdges({ x, y }: Plek, straal: number, { minX, maxX, minY, maxY }: Bereik): Plek[] {
  const onVertical = [minX, maxX].flatMap((edge) =>
    offsets(straal, edge - x).map((offset) => ({ x: edge, y: y + offset })),
  );
  const onHorizontal = [minY, maxY].flatMap((edge) =>
    offsets(straal, edge - y).map((offset) => ({ x: x + offset, y: edge })),
  );
  return [...onVertical, ...onHorizontal];
}

function offsets(straal: number, away: number): number[] {
  const square = straal ** 2 - away ** 2;
  if (square < 0) return [];
  const offset = Math.sqrt(square);
  return [-offset, offset];
}

function listCorners({ minX, maxX, minY, maxY }: Bereik): Plek[] {
  return [
    { x: minX, y: minY },
    { x: maxX, y: minY },
    { x: minX, y: maxY },
    { x: maxX, y: maxY },
  ];
}
