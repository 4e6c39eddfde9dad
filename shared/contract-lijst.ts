import { z } from 'zod';
import { leeg, request } from './contract-define.ts';
import { idSchema } from './domain/basis.ts';

/** A groep, as the library shows it. */
export const groepSchema = z.strictObject({
  id: idSchema,
  naam: z.string(),
  isVoorbeeld: z.boolean(),
  aantalDeelnemers: z.number().int(),
  /** How long what the groep made is kept, in months; null as long as nobody removes it. */
  bewaarMaanden: z.number().int().nullable(),
});
export type Groep = z.infer<typeof groepSchema>;

const bijeenkomstKaartSchema = z.strictObject({
  id: idSchema,
  groepId: idSchema,
  titel: z.string(),
  datum: z.string(),
  leervraag: z.string(),
  isVoorbeeld: z.boolean(),
  isBegonnen: z.boolean(),
  /** Epoch ms of the last change. */
  gewijzigdOp: z.number(),
});
export type BijeenkomstKaart = z.infer<typeof bijeenkomstKaartSchema>;

/** What the first screen asks. Apart from the other requests: the service answers it before it has read those. */
export const listBibliotheek = request(
  leeg,
  z.strictObject({
    groepen: z.array(groepSchema),
    bijeenkomsten: z.array(bijeenkomstKaartSchema),
    /** The bijeenkomst that is being rehearsed; null when none is. */
    oefening: idSchema.nullable(),
  }),
);
