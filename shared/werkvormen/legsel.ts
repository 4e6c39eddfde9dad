/** A card on a board, as one person laid it. */
export interface GelegdOp {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A laid board as a text: on every line the id of a card and where it lies, in the order in which they were laid. */
export function formatLegsel(kaarten: readonly GelegdOp[]): string {
  return kaarten.map(({ id, x, y }) => `${id} ${String(x)} ${String(y)}`).join('\n');
}

/** Reads such a text. A line that is no card on a board is left out, and of a card that is in it twice the last counts. */
export function parseLegsel(tekst: string): GelegdOp[] {
  const gelegd = new Map<string, GelegdOp>();
  for (const regel of tekst.split('\n')) {
    const [id, x, y, ...rest] = regel.trim().split(' ');
    if (id === undefined || x === undefined || y === undefined || rest.length > 0) continue;
    const plek = { x: Number(x), y: Number(y) };
    if (!isOpBord(plek.x) || !isOpBord(plek.y)) continue;
    gelegd.delete(id);
    gelegd.set(id, { id, ...plek });
  }
  return [...gelegd.values()];
}

function isOpBord(value: number): boolean {
  return value >= -1 && value <= 1;
}
