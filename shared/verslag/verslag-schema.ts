import { z } from 'zod';
import { blokSchema } from '../opbrengst/blokken.ts';

const kopSchema = z.strictObject({
  soort: z.literal('kop'),
  niveau: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  tekst: z.string(),
});

/** A document about a bijeenkomst on its way to the page that is printed. */
export const verslagSchema = z.strictObject({
  soort: z.string(),
  titel: z.string(),
  groep: z.string(),
  datum: z.string(),
  ondertitel: z.string(),
  blokken: z.array(z.union([kopSchema, blokSchema])),
});
