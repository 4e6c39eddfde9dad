import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { antwoordSchema, briefSchema, inzichtSchema, stateSchema, toewijzingSchema } from './state.ts';

/** So many lines of one paste become insights; somebody who pastes more has pasted the wrong thing. */
export const MAX_TEGELIJK = 200;

/** What can happen in an exchange of letters. */
export const brievenActieSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('kaderGewijzigd'),
    velden: stateSchema.pick({ thema: true, literatuur: true, vragen: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('beurtenGewijzigd'), beurten: stateSchema.shape.beurten }),
  z.strictObject({ type: z.literal('briefToegevoegd'), brief: briefSchema }),
  z.strictObject({
    type: z.literal('briefGewijzigd'),
    id: idSchema,
    velden: briefSchema.pick({ tekst: true, schrijver: true, isNietOpZaal: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('briefVerwijderd'), id: idSchema }),
  /** Gives letters to readers; those that lapse are of readers who left. */
  z.strictObject({
    type: z.literal('brievenVerdeeld'),
    toewijzingen: z.array(toewijzingSchema).max(1000),
    vervallen: z.array(idSchema).max(1000),
  }),
  z.strictObject({ type: z.literal('antwoordToegevoegd'), antwoord: antwoordSchema }),
  z.strictObject({
    type: z.literal('antwoordGewijzigd'),
    id: idSchema,
    velden: antwoordSchema.pick({ tekst: true, isNietOpZaal: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('antwoordVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('inzichtenToegevoegd'),
    inzichten: z.array(inzichtSchema).min(1).max(MAX_TEGELIJK),
  }),
  z.strictObject({ type: z.literal('inzichtGewijzigd'), id: idSchema, tekst: inzichtSchema.shape.tekst }),
  z.strictObject({ type: z.literal('inzichtVerwijderd'), id: idSchema }),
  /** Without names: the letters are here now, and nothing more is exchanged. */
  z.strictObject({ type: z.literal('wisselingGesloten') }),
]);
export type BrievenActie = z.infer<typeof brievenActieSchema>;
