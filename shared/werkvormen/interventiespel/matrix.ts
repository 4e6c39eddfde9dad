import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { stapelVan, ZONDER_NAAM } from './onderwerpen.ts';
import type { Rij, State } from './state.ts';

/** More columns than this cannot be read; the smallest piles share the last one. */
export const MAX_KOLOMMEN = 8;

/** How much an area is used, where that stands out. */
const oordeelSchema = z.enum(['vaak', 'nooit']);

/** Areas and behaviours against piles: how many interventions there are in each cell. */
export const matrixSchema = z.strictObject({
  kolommen: z.array(z.string()).readonly(),
  rijen: z
    .array(
      z.strictObject({
        id: z.string(),
        naam: z.string(),
        /** The gebied of which it has the colour and the mark. */
        gebied: z.string(),
        /** A behaviour within the gebied above it. */
        isGedraging: z.boolean(),
        aantallen: z.array(z.number().int()).readonly(),
        totaal: z.number().int(),
        oordeel: oordeelSchema.nullable(),
      }),
    )
    .readonly(),
  /** Interventions that belong to a row, and all there are. */
  gekoppeld: z.number().int(),
  totaal: z.number().int(),
});
export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixRij = Matrix['rijen'][number];

/** So many times the mean of its kind is "vaak". */
const VAAK = 1.5;

/** The gebieden in their order, each with its behaviours under it. A behaviour without its gebied comes last. */
export function sortRijen(rijen: State['rijen']): Rij[] {
  const sorted = sortByVolgorde(rijen);
  const gebieden = sorted.filter(({ gebiedId }) => gebiedId === null);
  const inside = (id: string): Rij[] => sorted.filter(({ gebiedId }) => gebiedId === id);
  const homeless = sorted.filter(({ gebiedId }) => gebiedId !== null && rijen[gebiedId] === undefined);
  return [...gebieden.flatMap((gebied) => [gebied, ...inside(gebied.id)]), ...homeless];
}

/** Counts. An intervention for a behaviour counts for its gebied too, once. */
export function computeMatrix(state: State): Matrix {
  const kolommen = listKolommen(state);
  const interventies = Object.values(state.interventies).map((interventie) => ({
    kolom: kolommen.findIndex(({ ids }) => ids.has(stapelVan(state, interventie))),
    rijen: new Set(Object.keys(interventie.rijen).flatMap((id) => [id, state.rijen[id]?.gebiedId ?? id])),
  }));
  const rijen = sortRijen(state.rijen).map(({ id, naam, gebiedId }) => {
    const own = interventies.filter((each) => each.rijen.has(id));
    return {
      id,
      naam,
      gebied: gebiedId ?? id,
      isGedraging: gebiedId !== null,
      aantallen: kolommen.map((_, index) => own.filter(({ kolom }) => kolom === index).length),
      totaal: own.length,
    };
  });
  const gekoppeld = interventies.filter((each) => each.rijen.size > 0).length;
  return {
    kolommen: kolommen.map(({ naam }) => naam),
    rijen: rijen.map((rij) => ({ ...rij, oordeel: gekoppeld === 0 ? null : judge(rij, rijen) })),
    gekoppeld,
    totaal: interventies.length,
  };
}

type Telling = Pick<MatrixRij, 'isGedraging' | 'totaal'>;

function judge({ isGedraging, totaal }: Telling, rijen: readonly Telling[]): 'vaak' | 'nooit' | null {
  if (totaal === 0) return 'nooit';
  const kind = rijen.filter((rij) => rij.isGedraging === isGedraging);
  const mean = kind.reduce((sum, rij) => sum + rij.totaal, 0) / kind.length;
  return totaal > 1 && totaal >= VAAK * mean ? 'vaak' : null;
}

/** One column for each pile that has interventions, the largest kept apart when there are many; then what lies loose. */
function listKolommen(state: State): { readonly naam: string; readonly ids: ReadonlySet<string | null> }[] {
  const aantallen = new Map<string | null, number>();
  for (const interventie of Object.values(state.interventies)) {
    const stapel = stapelVan(state, interventie);
    aantallen.set(stapel, (aantallen.get(stapel) ?? 0) + 1);
  }
  const stapels = sortByVolgorde(state.stapels).filter(({ id }) => aantallen.has(id));
  const los = aantallen.has(null) ? [{ naam: 'Losse situaties', ids: new Set([null]) }] : [];
  const max = MAX_KOLOMMEN - los.length;
  const apart = new Set(
    stapels.length <= max
      ? stapels
      : stapels.toSorted((a, b) => (aantallen.get(b.id) ?? 0) - (aantallen.get(a.id) ?? 0)).slice(0, max - 1),
  );
  const rest = stapels.filter((stapel) => !apart.has(stapel));
  return [
    ...stapels
      .filter((stapel) => apart.has(stapel))
      .map(({ id, naam }) => ({ naam: naam === '' ? ZONDER_NAAM : naam, ids: new Set([id]) })),
    ...(rest.length === 0 ? [] : [{ naam: 'Andere stapels', ids: new Set(rest.map(({ id }) => id)) }]),
    ...los,
  ];
}

/** More rows than this cannot be read from the back of the room. */
const MAX_OP_ZAAL = 10;

/** What of a matrix can be read in the room: all of it, one gebied with its behaviours, or else the gebieden alone. */
export function limitMatrix(matrix: Matrix, gebiedId: string | null): Matrix {
  const van = matrix.rijen.filter(({ gebied }) => gebied === gebiedId);
  if (van.length > 0) return { ...matrix, rijen: van.slice(0, MAX_OP_ZAAL) };
  if (matrix.rijen.length <= MAX_OP_ZAAL) return matrix;
  return { ...matrix, rijen: matrix.rijen.filter(({ isGedraging }) => !isGedraging).slice(0, MAX_OP_ZAAL) };
}

/** Says in words what the matrix shows, its conclusion first. */
export function describeMatrix({ rijen, gekoppeld, totaal }: Matrix): string {
  if (gekoppeld === 0) return 'Er is nog geen interventie aan een gebied gekoppeld.';
  const gebieden = rijen.filter(({ isGedraging }) => !isGedraging);
  const named = (oordeel: MatrixRij['oordeel']): MatrixRij[] =>
    gebieden.filter((rij) => rij.oordeel === oordeel);
  const vaak = named('vaak').map((rij) => `${rij.naam} (${String(rij.totaal)})`);
  const nooit = named('nooit').map(({ naam }) => naam);
  const rest = named(null).map((rij) => `${rij.naam} (${String(rij.totaal)})`);
  return [
    ...(vaak.length === 0 ? ['Geen gebied springt eruit.'] : [`Vaak gebruikt: ${vaak.join(', ')}.`]),
    ...(nooit.length === 0 ? ['Elk gebied is gebruikt.'] : [`Nooit gebruikt: ${nooit.join(', ')}.`]),
    ...(rest.length === 0 ? [] : [`Daartussen: ${rest.join(', ')}.`]),
    `${String(gekoppeld)} van ${String(totaal)} interventies zijn gekoppeld.`,
  ].join(' ');
}
