import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { tekst, titel } from '../../domain/tekst.ts';
import { beeldSchema, labelsSchema, STANDAARD_LABELS } from './beeld.ts';

/** The five elements of SKIVE (Van Luin & Ruijters, 2022), in their order. */
export const SKIVE = ['skills', 'knowledge', 'identity', 'values', 'epistemology'] as const;
export const skiveSchema = z.enum(SKIVE);
export type Skive = z.infer<typeof skiveSchema>;

/** Ids of the three criteria of a kritische situatie. */
export const criteriumSchema = z.enum(['geen-voorschrift', 'eigen-oordeel', 'spanning']);
export type Criterium = z.infer<typeof criteriumSchema>;

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
export const rondeBeeldSchema = beeldSchema.extend({ volgorde: z.number() });
export type RondeBeeld = z.infer<typeof rondeBeeldSchema>;

/** Everything of one dialogue over goed werk. */
export const goedWerkStateSchema = z.strictObject({
  situatie: kritischeSituatieSchema.nullable(),
  ervaringen: z.record(idSchema, ervaringSchema),
  notities: z.record(idSchema, notitieSchema),
  beelden: z.record(idSchema, rondeBeeldSchema),
  labels: labelsSchema,
});
export type GoedWerkState = z.infer<typeof goedWerkStateSchema>;

/** Options at the start: what the three E's are called in this group. */
export const goedWerkOptiesSchema = z.strictObject({ labels: labelsSchema });
export type GoedWerkOpties = z.infer<typeof goedWerkOptiesSchema>;

export const STANDAARD_OPTIES: GoedWerkOpties = { labels: STANDAARD_LABELS };
