/** How the piles are laid out: the same rows and columns in every window, so that a drag can be followed. */
export interface Indeling {
  readonly kolommen: number;
  readonly rijen: number;
}

/** The place under the board that begins a new pile. */
export const NIEUWE_STAPEL = 'nieuw';

/** Gives every pile a tile of the same size. */
export function layoutStapels(aantalStapels: number): Indeling {
  const tegels = Math.max(1, aantalStapels);
  const rijen = tegels <= 3 ? 1 : tegels <= 8 ? 2 : tegels <= 15 ? 3 : 4;
  return { kolommen: Math.ceil(tegels / rijen), rijen };
}

/** The tile that a place on the board is in, counted in reading order; null beside the board. Places are -1..1. */
export function tegelAt({ kolommen, rijen }: Indeling, { x, y }: { x: number; y: number }): number | null {
  if (Math.abs(x) > 1 || Math.abs(y) > 1) return null;
  const kolom = Math.min(kolommen - 1, Math.floor(((x + 1) / 2) * kolommen));
  const rij = Math.min(rijen - 1, Math.floor(((1 - y) / 2) * rijen));
  return rij * kolommen + kolom;
}

/** How slips lie in a tile: side by side in columns, and how many of them are whole. */
export interface Passend {
  readonly kolommen: number;
  readonly aantal: number;
}

/** The narrowest slip that reads well, and what one takes in height beside its lines, in letters. */
const SMALST = 11;
const WIT = 0.6;
const REGEL = 1.25;
/** So many lines of a slip are shown, and more when there is room for them on every slip. */
const REGELS = 2;
const RUIME_REGELS = [4, 3] as const;
const KOP = 3;
const TUSSEN = 16;

/** The size of a board, in CSS pixels. */
interface BordVak {
  readonly breedte: number;
  readonly hoogte: number;
}

/** How many lines of every slip there is room for, when the fullest pile has so many slips; with what then fits. */
export function fitRegels(
  indeling: Indeling,
  vak: BordVak,
  letter: number,
  volste: number,
): Passend & { readonly regels: number } {
  for (const regels of RUIME_REGELS) {
    const passend = fitBriefjes(indeling, vak, letter, regels);
    if (passend.aantal >= volste) return { ...passend, regels };
  }
  return { ...fitBriefjes(indeling, vak, letter, REGELS), regels: REGELS };
}

/** How many slips of so many lines fit in a tile of a board of this size, with letters of this size. */
export function fitBriefjes(
  { kolommen, rijen }: Indeling,
  vak: BordVak,
  letter: number,
  regels = REGELS,
): Passend {
  const breedte = (vak.breedte - TUSSEN * (kolommen - 1)) / kolommen - 2 * TUSSEN;
  const hoogte = (vak.hoogte - TUSSEN * (rijen - 1)) / rijen - KOP * letter - TUSSEN;
  const naast = Math.max(1, Math.floor(breedte / (SMALST * letter)));
  const hoog = (regels * REGEL + WIT) * letter;
  return { kolommen: naast, aantal: naast * Math.max(0, Math.floor(hoogte / (hoog + TUSSEN / 2))) };
}
