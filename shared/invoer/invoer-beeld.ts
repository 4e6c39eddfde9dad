import { z } from 'zod';
import { idSchema } from '../domain/basis.ts';
import { antwoordenSchema, invoerVraagSchema } from '../werkvormen/invoer-vraag.ts';

/** How many are in, of how many: all that others see of what is being written. */
export const voortgangSchema = z.strictObject({
  in: z.number().int().min(0),
  van: z.number().int().min(0),
});
export type Voortgang = z.infer<typeof voortgangSchema>;

const persoonSchema = z.strictObject({
  id: idSchema,
  naam: z.string(),
  rol: z.string(),
  isIngeleverd: z.boolean(),
  /** They have been here before: their own word lets them in. */
  heeftWoord: z.boolean(),
});
export type InvoerPersoon = z.infer<typeof persoonSchema>;

/**
 * What the invoer screen receives, and all that it receives. Strict, like the picture of the zaal: the words of a person
 * are in it only while that person's own turn lasts.
 */
export const invoerBeeldSchema = z.discriminatedUnion('soort', [
  /** Regie is locked for a break. */
  z.strictObject({ soort: z.literal('slot'), heeftCode: z.boolean() }),
  /** Nobody's turn: everyone who is there, to choose oneself from. */
  z.strictObject({
    soort: z.literal('namen'),
    titel: z.string(),
    personen: z.array(persoonSchema),
    /** Who handed in cannot do so again: nobody knows what was theirs. */
    isGeheim: z.boolean(),
    voortgang: voortgangSchema,
    heeftCode: z.boolean(),
  }),
  /** Nobody's turn, and no names. */
  z.strictObject({
    soort: z.literal('zonderNaam'),
    titel: z.string(),
    voortgang: voortgangSchema,
    heeftCode: z.boolean(),
    /** Who has no code word can begin; otherwise one goes on with the word one has. */
    isBegin: z.boolean(),
  }),
  /** One person writes. `naam` is null when it is done without names. */
  z.strictObject({
    soort: z.literal('schrijven'),
    naam: z.string().nullable(),
    titel: z.string(),
    vragen: z.array(invoerVraagSchema),
    antwoorden: antwoordenSchema,
    /** This person handed in before: what they hand in now takes its place. */
    isOpnieuw: z.boolean(),
  }),
  /** That person handed in. The words are gone from here. */
  z.strictObject({
    soort: z.literal('ingeleverd'),
    naam: z.string().nullable(),
    voortgang: voortgangSchema,
  }),
]);
export type InvoerBeeld = z.infer<typeof invoerBeeldSchema>;
