import { z } from 'zod';
import { indelingSchema, variantSchema } from './inhoud.ts';
import { coordinaatSchema, type GelegdeKaart } from './state.ts';

/** A laid card as a picture shows it. `z` orders: higher was laid later. */
export const bordKaartSchema = z.strictObject({
  id: z.string(),
  nummer: z.number().int(),
  titel: z.string(),
  x: coordinaatSchema,
  y: coordinaatSchema,
  z: z.number().int(),
});
export type BordKaart = z.infer<typeof bordKaartSchema>;

/** A board as it can be drawn, on the zaal, in regie and in Word. */
export const bordBeeldSchema = z.strictObject({
  variant: variantSchema,
  indeling: indelingSchema,
  kaarten: z.array(bordKaartSchema).readonly(),
});
export type BordBeeld = z.infer<typeof bordBeeldSchema>;

/** Draws nothing: gives what a picture needs to know of a laid card. */
export function toBordKaart({ id, volgorde, titel, positie }: GelegdeKaart): BordKaart {
  return { id, nummer: volgorde, titel, x: positie.x, y: positie.y, z: positie.volgnummer };
}
