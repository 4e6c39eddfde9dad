import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { tekst, titel } from '../../domain/tekst.ts';
import { type Beeld, beeldSchema, labelsSchema, STANDAARD_LABELS } from './beeld.ts';

/** The five elements of SKIVE (Van Luin & Ruijters, 2022), in their order. */
export const SKIVE = ['skills', 'knowledge', 'identity', 'values', 'epistemology'] as const;
export const skiveSchema = z.enum(SKIVE);
export type Skive = z.infer<typeof skiveSchema>;

/** Ids of the three criteria of a kritische situatie. */
export const criteriumSchema = z.enum(['geen-voorschrift', 'eigen-oordeel', 'spanning']);

/** The kritische situatie that the dialogue is about: from the library (then `bronId` is set) or written here. */
export const kritischeSituatieSchema = z.strictObject({
  bronId: z.string().nullable(),
  titel: titel(),
  situatie: tekst(),
  spanning: tekst(),
  openingsvraag: tekst(),
});
export type KritischeSituatie = z.infer<typeof kritischeSituatieSchema>;

/** An own recent experience, and which criteria it meets. */
export const ervaringSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  tekst: tekst(),
  /** Who told it; null when nobody is named. */
  deelnemerId: idSchema.nullable(),
  criteria: z.array(criteriumSchema),
  /** Chosen to start the dialogue with. */
  isGekozen: z.boolean(),
});
export type Ervaring = z.infer<typeof ervaringSchema>;

/** A sentence that was said about one element of SKIVE. */
export const notitieSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  element: skiveSchema,
  tekst: tekst(),
});
export type Notitie = z.infer<typeof notitieSchema>;

/** A Beeld in its ronde, in the order in which they were begun. */
export const rondeBeeldSchema = beeldSchema.extend({
  volgorde: z.number(),
  /** Somebody handed it in: the room sees it when regie puts it forward, and not by itself. */
  isIngeleverd: z.literal(true).exactOptional(),
});
export type RondeBeeld = z.infer<typeof rondeBeeldSchema>;

/** The Beeld without what only its ronde knows of it. */
export function toBeeld(rondeBeeld: RondeBeeld): Beeld {
  const { volgorde: _, isIngeleverd: __, ...beeld } = rondeBeeld;
  return beeld;
}

/** Everything of one dialogue over goed werk. */
export const goedWerkStateSchema = z.strictObject({
  situatie: kritischeSituatieSchema.nullable(),
  ervaringen: z.record(idSchema, ervaringSchema),
  notities: z.record(idSchema, notitieSchema),
  beelden: z.record(idSchema, rondeBeeldSchema),
  labels: labelsSchema,
});
export type GoedWerkState = z.infer<typeof goedWerkStateSchema>;

/** The Beeld that the room sees by itself: the only one that is made here, together. Null where there are more, or none. */
export function findSamen({ beelden }: Pick<GoedWerkState, 'beelden'>): RondeBeeld | null {
  const [first, ...others] = Object.values(beelden).filter(({ isIngeleverd }) => isIngeleverd !== true);
  return first !== undefined && others.length === 0 ? first : null;
}

/** Options at the start: what the three E's are called in this group. */
export const goedWerkOptiesSchema = z.strictObject({ labels: labelsSchema });
export type GoedWerkOpties = z.infer<typeof goedWerkOptiesSchema>;

export const STANDAARD_OPTIES: GoedWerkOpties = { labels: STANDAARD_LABELS };
