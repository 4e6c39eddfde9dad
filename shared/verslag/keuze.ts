import { z } from 'zod';

/** How people are named in a document. */
export const namenSchema = z.enum(['namen', 'rollen', 'zonder']);
export type Namen = z.infer<typeof namenSchema>;

/** What a facilitator chooses about a sessieverslag. */
export const verslagKeuzeSchema = z.strictObject({
  namen: namenSchema,
  /** Ids of the parts that are left out: what is added to the bijeenkomst later comes along by itself. */
  weggelaten: z.array(z.string().max(200)).max(500),
});
export type VerslagKeuze = z.infer<typeof verslagKeuzeSchema>;

/** Everything, with names. */
export const ALLES: VerslagKeuze = { namen: 'namen', weggelaten: [] };
