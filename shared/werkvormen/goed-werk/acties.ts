import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { beeldSchema, labelsSchema } from './beeld.ts';
import { ervaringSchema, kritischeSituatieSchema, notitieSchema, rondeBeeldSchema } from './state.ts';

/** So many lines of one paste become contributions; somebody who pastes more has pasted the wrong thing. */
export const MAX_TEGELIJK = 200;

/** What can happen in a dialogue over goed werk. */
export const goedWerkActieSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('situatieGekozen'), situatie: kritischeSituatieSchema.nullable() }),
  z.strictObject({
    type: z.literal('situatieGewijzigd'),
    velden: kritischeSituatieSchema.omit({ bronId: true }).exactPartial(),
  }),
  /** One experience, or as many as there were lines in what was pasted. */
  z.strictObject({
    type: z.literal('ervaringenToegevoegd'),
    ervaringen: z.array(ervaringSchema).min(1).max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('ervaringGewijzigd'),
    id: idSchema,
    velden: ervaringSchema.omit({ id: true, volgorde: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('ervaringVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('notitiesToegevoegd'),
    notities: z.array(notitieSchema).min(1).max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('notitieGewijzigd'),
    id: idSchema,
    velden: notitieSchema.pick({ tekst: true, element: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('notitieVerwijderd'), id: idSchema }),
  z.strictObject({ type: z.literal('beeldBegonnen'), beeld: rondeBeeldSchema }),
  z.strictObject({
    type: z.literal('beeldGewijzigd'),
    id: idSchema,
    velden: beeldSchema.omit({ id: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('beeldVerwijderd'), id: idSchema }),
  z.strictObject({ type: z.literal('labelsGewijzigd'), labels: labelsSchema }),
]);
export type GoedWerkActie = z.infer<typeof goedWerkActieSchema>;
