import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { findVraag } from '../vraag-uitgelicht.ts';
import type { ZaalContext } from '../werkvorm.ts';
import { bordSchema, briefjeSchema, computeBord } from './bord.ts';
import { listStappen } from './inhoud.ts';
import { computeMatrix, limitMatrix, matrixSchema } from './matrix.ts';
import { findOnderwerp, listInterventies } from './onderwerpen.ts';
import type { State } from './state.ts';

const titelSchema = z.string();

/** All that the zaal may receive of a ronde: one thing at a time. */
export const zaalSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bord'), bord: bordSchema, kanSlepen: z.boolean() }),
  /** One pile, all of it. */
  z.strictObject({
    soort: z.literal('stapel'),
    naam: titelSchema,
    briefjes: z.array(briefjeSchema).readonly(),
  }),
  z.strictObject({ soort: z.literal('situatie'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('vraag'), tekst: z.string() }),
  /** What is talked about. Its interventions are null until they are shown, all together. */
  z.strictObject({
    soort: z.literal('bespreken'),
    onderwerp: titelSchema,
    isStapel: z.boolean(),
    situaties: z.array(z.string()).readonly(),
    aantal: z.number().int(),
    interventies: z.array(z.string()).readonly().nullable(),
  }),
  z.strictObject({ soort: z.literal('matrix'), matrix: matrixSchema }),
  /** Which interventions people reach for first, and how many do; without names. */
  z.strictObject({
    soort: z.literal('keuzes'),
    keuzes: z.array(z.strictObject({ tekst: z.string(), aantal: z.number().int() })).readonly(),
  }),
]);
export type ZaalInterventiespel = z.infer<typeof zaalSchema>;

/** The id under which the first choices are put forward. */
export const KEUZES = 'eerste-keuzes';

/** What the audience may see in this stap. While situations are written alone there is nothing to see. */
export function computeZaal(state: State, context: ZaalContext): ZaalInterventiespel | null {
  const { stapId, uitgelicht } = context;
  if (stapId === 'situaties') return null;
  const vraag = findVraag(listStappen(state.metVerdieping), context);
  if (vraag !== null) return { soort: 'vraag', tekst: vraag };
  return findUitgelicht(state, stapId, uitgelicht) ?? computeStap(state, stapId, uitgelicht);
}

function computeStap(state: State, stapId: string, uitgelicht: string | null): ZaalInterventiespel {
  if (stapId === 'verdiepen')
    return { soort: 'matrix', matrix: limitMatrix(computeMatrix(state), uitgelicht) };
  const bespreken = stapId === 'bespreken' ? computeBespreken(state) : null;
  return bespreken ?? { soort: 'bord', bord: computeBord(state), kanSlepen: stapId === 'groeperen' };
}

function computeBespreken(state: State): ZaalInterventiespel | null {
  const bespreking = state.nu === null ? undefined : state.besprekingen[state.nu];
  const onderwerp = bespreking === undefined ? null : findOnderwerp(state, bespreking.onderwerp);
  if (bespreking === undefined || onderwerp === null) return null;
  const interventies = listInterventies(state, onderwerp).map(({ tekst }) => tekst);
  return {
    soort: 'bespreken',
    onderwerp: onderwerp.naam,
    isStapel: onderwerp.soort === 'stapel',
    situaties: onderwerp.situaties,
    aantal: interventies.length,
    interventies: bespreking.isOnthuld ? interventies : null,
  };
}

/** A pile or a situation that the facilitator put forward, while there is a board. */
function findUitgelicht(state: State, stapId: string, id: string | null): ZaalInterventiespel | null {
  if (id === null) return null;
  if (stapId === 'verdiepen' || stapId === 'bespreken') {
    const isLaatste = stapId === 'verdiepen' || !state.metVerdieping;
    return isLaatste && id === KEUZES ? { soort: 'keuzes', keuzes: countKeuzes(state) } : null;
  }
  const stapel = computeBord(state).stapels.find((each) => each.id === id);
  if (stapel !== undefined) return { soort: 'stapel', naam: stapel.naam, briefjes: stapel.briefjes };
  if (!Object.hasOwn(state.situaties, id)) return null;
  return { soort: 'situatie', tekst: state.situaties[id]?.tekst ?? '' };
}

/** The chosen interventions, the most chosen first; a free text stands by itself. */
function countKeuzes(state: State): { readonly tekst: string; readonly aantal: number }[] {
  const aantallen = new Map<string, number>();
  for (const { interventieId, tekst } of sortByVolgorde(state.eersteKeuzes)) {
    const words = (interventieId === null ? undefined : state.interventies[interventieId]?.tekst) ?? tekst;
    if (words !== '') aantallen.set(words, (aantallen.get(words) ?? 0) + 1);
  }
  return [...aantallen].map(([tekst, aantal]) => ({ tekst, aantal })).sort((a, b) => b.aantal - a.aantal);
}
