import { wrapTekst } from '../tekst/regels.ts';
import { listVormen, type Zetwijze } from './etiket-vormen.ts';
import type { Etiket, Etiketten, Opgave, Titel } from './etiketten.ts';
import { createRaster, findFreeRechthoek, type Raster, squareDistance, sumRaster, take } from './raster.ts';
import { nearestPoint, type Rechthoek, squareAround } from './rechthoek.ts';
import type { Plek } from './vrije-plek.ts';

/** A list of numbers and titles on one sheet, in one or more columns. */
export interface Sleutel {
  readonly papier: Rechthoek;
  readonly items: readonly (Rechthoek & Titel)[];
}

/** Fewer loose titles than this get a line each. */
const MIN_SLEUTEL = 4;
/** More titles than this on the board: what finds no place in the list is left out, lines would make it a web. */
const MAX_LIJNEN = 24;
const MAX_KOLOMMEN = 3;
/** Room for the number before a title in the list, in em. */
const NUMMER_EM = 1.7;

/** Gives the titles that could not be stuck to their mark another place. */
export function placeLos(
  vast: readonly Etiket[],
  los: readonly Titel[],
  opgave: Opgave,
  zet: Zetwijze,
): Etiketten {
  if (los.length === 0) return { etiketten: vast, sleutel: null, zonder: [] };
  const raster = createRaster(opgave.breedte, opgave.hoogte, zet.letter / 3);
  for (const merk of opgave.marken) take(raster, squareAround(merk, opgave.maat));
  for (const { papier } of vast) take(raster, papier);
  sumRaster(raster);
  if (los.length >= MIN_SLEUTEL) {
    const sleutel = placeSleutel(raster, los, opgave, zet);
    if (sleutel !== null) return { etiketten: vast, sleutel, zonder: [] };
  }
  if (opgave.titels.length > MAX_LIJNEN) return { etiketten: vast, sleutel: null, zonder: los };
  return placeMetLijn(raster, vast, los, opgave, zet);
}

function placeSleutel(raster: Raster, los: readonly Titel[], opgave: Opgave, zet: Zetwijze): Sleutel | null {
  const titels = los.toSorted((a, b) => a.nummer - b.nummer);
  const middle = findMiddle(titels, opgave);
  let best: Sleutel | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= MAX_KOLOMMEN; columns += 1) {
    const list = layList(titels, columns, zet);
    // Air around the sheet, so that it does not look like a slip of the mark beside it.
    const air = zet.letter / 2;
    const found = findFreeRechthoek(
      raster,
      middle,
      list.papier.breedte + 2 * air,
      list.papier.hoogte + 2 * air,
    );
    if (found === null) continue;
    const distance = squareDistance(found, middle);
    if (distance >= bestDistance) continue;
    best = shiftSleutel(list, found.links + air, found.boven + air);
    bestDistance = distance;
  }
  return best;
}

function findMiddle(titels: readonly Titel[], { marken }: Opgave): Plek {
  const ids = new Set(titels.map(({ id }) => id));
  const of = marken.filter(({ id }) => ids.has(id));
  return {
    x: of.reduce((sum, { x }) => sum + x, 0) / of.length,
    y: of.reduce((sum, { y }) => sum + y, 0) / of.length,
  };
}

/** The list at the origin: titles on one line each, read down the columns. */
function layList(titels: readonly Titel[], columns: number, zet: Zetwijze): Sleutel {
  const { letter, regel, maxBreedte, witX, witY } = zet;
  const rows = Math.ceil(titels.length / columns);
  const max = (maxBreedte * 1.5) / letter;
  const lines = titels.map((titel) => ({ titel, ...wrapTekst(titel.titel, max, 1) }));
  const width = Math.max(...lines.map(({ breedte }) => breedte + NUMMER_EM)) * letter + 2 * witX;
  const items = lines.map(({ titel, regels }, index) => ({
    ...titel,
    titel: regels[0] ?? '',
    links: Math.floor(index / rows) * width,
    boven: witY * 2 + (index % rows) * regel,
    breedte: width,
    hoogte: regel,
  }));
  return {
    papier: {
      links: 0,
      boven: 0,
      breedte: width * Math.ceil(titels.length / rows),
      hoogte: rows * regel + 4 * witY,
    },
    items,
  };
}

function shiftSleutel({ papier, items }: Sleutel, links: number, boven: number): Sleutel {
  const shift = <T extends Rechthoek>(rechthoek: T): T => ({
    ...rechthoek,
    links: rechthoek.links + links,
    boven: rechthoek.boven + boven,
  });
  return { papier: shift(papier), items: items.map(shift) };
}

function placeMetLijn(
  raster: Raster,
  vast: readonly Etiket[],
  los: readonly Titel[],
  opgave: Opgave,
  zet: Zetwijze,
): Etiketten {
  const etiketten = [...vast];
  const zonder: Titel[] = [];
  for (const titel of los) {
    const merk = opgave.marken.find(({ id }) => id === titel.id);
    const placed = merk === undefined ? null : findNearest(raster, merk, titel, zet);
    if (placed === null) {
      zonder.push(titel);
      continue;
    }
    take(raster, placed.papier);
    sumRaster(raster);
    etiketten.push(placed);
  }
  return { etiketten, sleutel: null, zonder };
}

function findNearest(raster: Raster, merk: Plek, titel: Titel, zet: Zetwijze): Etiket | null {
  let best: Etiket | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const vorm of listVormen(`${String(titel.nummer)} ${titel.titel}`, zet)) {
    const papier = findFreeRechthoek(raster, merk, vorm.breedte, vorm.hoogte);
    if (papier === null) continue;
    const distance = squareDistance(papier, merk);
    if (distance >= bestDistance) continue;
    const lijn = [{ x: merk.x, y: merk.y }, nearestPoint(papier, merk)] as const;
    best = { id: titel.id, regels: vorm.regels, papier, tekst: papier, lijn };
    bestDistance = distance;
  }
  return best;
}
