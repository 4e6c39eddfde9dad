import { z } from 'zod';
import { CRITERIA, SKIVE_ELEMENTEN } from '../../inhoud/goed-werk.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { ZaalContext } from '../werkvorm.ts';
import { beeldSchema, labelsSchema } from './beeld.ts';
import { type GoedWerkState, skiveSchema } from './state.ts';

/** What the audience may see of a dialogue over goed werk. Notes on SKIVE are never in it. */
export const goedWerkZaalSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('situatie'),
    titel: z.string(),
    situatie: z.string(),
    spanning: z.string(),
    openingsvraag: z.string(),
  }),
  z.strictObject({
    soort: z.literal('criteria'),
    criteria: z.array(z.strictObject({ naam: z.string(), uitleg: z.string() })),
  }),
  z.strictObject({ soort: z.literal('ervaring'), tekst: z.string() }),
  z.strictObject({
    soort: z.literal('skive'),
    elementen: z.array(z.strictObject({ id: skiveSchema, letter: z.string(), naam: z.string() })),
    /** The element that is talked about now. */
    element: z
      .strictObject({
        id: skiveSchema,
        naam: z.string(),
        betekenis: z.string(),
        vraag: z.string().nullable(),
      })
      .nullable(),
  }),
  z.strictObject({ soort: z.literal('beeld'), beeld: beeldSchema, labels: labelsSchema }),
]);
export type GoedWerkZaal = z.infer<typeof goedWerkZaalSchema>;

/** How regie names what it puts forward on the zaal (`Presentatie.uitgelicht`). */
export const uitlichten = {
  criteria: 'criteria',
  ervaring: (id: string) => `ervaring/${id}`,
  /** An element of SKIVE, with one of its questions (0-based) or none. */
  skive: (id: string, vraag: number | null) => `skive/${id}/${vraag === null ? '' : String(vraag)}`,
  beeld: (id: string) => `beeld/${id}`,
};

/** The zaal view of a stap. Experiences and Beelden are shown only when regie puts one forward. */
export function goedWerkZaal(state: GoedWerkState, { stapId, uitgelicht }: ZaalContext): GoedWerkZaal | null {
  const [soort = '', id = '', rest = ''] = (uitgelicht ?? '').split('/');
  switch (stapId) {
    case 'stap-1':
      return situatieZaal(state, soort, id);
    case 'stap-2':
      return skiveZaal(soort === 'skive' ? id : '', rest);
    case 'stap-3':
      return beeldZaal(state, soort === 'beeld' ? id : '');
    default:
      return null;
  }
}

function situatieZaal(state: GoedWerkState, soort: string, id: string): GoedWerkZaal | null {
  if (soort === 'criteria') {
    return { soort: 'criteria', criteria: CRITERIA.map(({ naam, uitleg }) => ({ naam, uitleg })) };
  }
  const ervaring = soort === 'ervaring' ? state.ervaringen[id] : undefined;
  if (ervaring !== undefined) return { soort: 'ervaring', tekst: ervaring.tekst };
  if (state.situatie === null) return null;
  const { titel, situatie, spanning, openingsvraag } = state.situatie;
  return { soort: 'situatie', titel, situatie, spanning, openingsvraag };
}

function skiveZaal(id: string, vraag: string): GoedWerkZaal {
  const element = SKIVE_ELEMENTEN.find((candidate) => candidate.id === id);
  return {
    soort: 'skive',
    elementen: SKIVE_ELEMENTEN.map(({ id: own, letter, nederlands }) => ({
      id: own,
      letter,
      naam: nederlands,
    })),
    element:
      element === undefined
        ? null
        : {
            id: element.id,
            naam: element.nederlands,
            betekenis: element.betekenis,
            vraag: vraag === '' ? null : (element.vragen[Number(vraag)] ?? null),
          },
  };
}

function beeldZaal(state: GoedWerkState, id: string): GoedWerkZaal | null {
  const beelden = sortByVolgorde(state.beelden);
  // One Beeld is made together, on the shared screen; of several, regie chooses which one the room sees.
  const beeld = state.beelden[id] ?? (beelden.length === 1 ? beelden[0] : undefined);
  if (beeld === undefined) return null;
  const { volgorde: _, ...page } = beeld;
  return { soort: 'beeld', beeld: page, labels: state.labels };
}
