import { z } from 'zod';
import { findOwn } from '../../domain/records.ts';
import { CRITERIA, SKIVE_ELEMENTEN } from '../../inhoud/goed-werk.ts';
import type { ZaalContext } from '../werkvorm.ts';
import { type Afbeelding, beeldSchema, HELE_AFBEELDING, labelsSchema } from './beeld.ts';
import { findSamen, type GoedWerkState, type RondeBeeld, skiveSchema, toBeeld } from './state.ts';
import { beeldVeldSchema, parseUitgelicht, type Uitgelicht } from './uitlichten.ts';

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
    elementen: z.array(
      z.strictObject({ id: skiveSchema, letter: z.string(), naam: z.string(), betekenis: z.string() }),
    ),
    /** The element that is talked about now, and one of its questions. */
    nu: z.strictObject({ id: skiveSchema, vraag: z.string().nullable() }).nullable(),
  }),
  z.strictObject({
    soort: z.literal('beeld'),
    beeld: beeldSchema,
    labels: labelsSchema,
    /** What is being written or read: the zaal shows the part of the page it is in. */
    veld: beeldVeldSchema.nullable(),
  }),
]);
export type GoedWerkZaal = z.infer<typeof goedWerkZaalSchema>;

/** The zaal view of a stap. Experiences are shown only when regie puts one forward, a Beeld when it is the only one. */
export function goedWerkZaal(state: GoedWerkState, { stapId, uitgelicht }: ZaalContext): GoedWerkZaal | null {
  const nu = parseUitgelicht(uitgelicht);
  switch (stapId) {
    case 'stap-1':
      return situatieZaal(state, nu);
    case 'stap-2':
      return skiveZaal(nu);
    case 'stap-3':
      return beeldZaal(state, nu);
    default:
      return null;
  }
}

function situatieZaal(state: GoedWerkState, nu: Uitgelicht | null): GoedWerkZaal | null {
  if (nu?.soort === 'criteria') {
    return { soort: 'criteria', criteria: CRITERIA.map(({ naam, uitleg }) => ({ naam, uitleg })) };
  }
  const ervaring = nu?.soort === 'ervaring' ? findOwn(state.ervaringen, nu.id) : undefined;
  if (ervaring !== undefined) return { soort: 'ervaring', tekst: ervaring.tekst };
  if (state.situatie === null) return null;
  const { titel, situatie, spanning, openingsvraag } = state.situatie;
  return { soort: 'situatie', titel, situatie, spanning, openingsvraag };
}

function skiveZaal(nu: Uitgelicht | null): GoedWerkZaal {
  const element =
    nu?.soort === 'skive' ? SKIVE_ELEMENTEN.find((candidate) => candidate.id === nu.id) : undefined;
  const vraag = nu?.soort === 'skive' ? nu.vraag : null;
  return {
    soort: 'skive',
    elementen: SKIVE_ELEMENTEN.map(({ id, letter, nederlands, betekenis }) => ({
      id,
      letter,
      naam: nederlands,
      betekenis,
    })),
    nu:
      element === undefined
        ? null
        : { id: element.id, vraag: vraag === null ? null : (element.vragen[vraag] ?? null) },
  };
}

function beeldZaal(state: GoedWerkState, nu: Uitgelicht | null): GoedWerkZaal | null {
  const chosen = nu?.soort === 'beeld' ? findOwn(state.beelden, nu.id) : undefined;
  // One Beeld is made together, on the shared screen; of several, regie chooses which one the room sees.
  const beeld = chosen ?? findSamen(state);
  if (beeld === null) return null;
  const veld = nu?.soort === 'beeld' && chosen !== undefined ? nu.veld : null;
  return { soort: 'beeld', beeld: toShownBeeld(beeld), labels: state.labels, veld };
}

function toShownBeeld(rondeBeeld: RondeBeeld) {
  const beeld = toBeeld(rondeBeeld);
  return { ...beeld, afbeelding: withoutSource(beeld.afbeelding) };
}

// What was cut off the picture is not for the room: the zaal could ask for any picture whose id it was sent.
function withoutSource(afbeelding: Afbeelding | null): Afbeelding | null {
  return afbeelding?.soort === 'bestand'
    ? { ...afbeelding, bronId: afbeelding.id, uitsnede: HELE_AFBEELDING }
    : afbeelding;
}
