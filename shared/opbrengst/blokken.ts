import { z } from 'zod';

/**
 * What a ronde leaves behind, as blocks that screen and Word both render. A `figuur` names a chart component and its
 * data; the same React component draws it on screen and, rendered to a string, in Word.
 */
export const blokSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('kop'),
    niveau: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    tekst: z.string(),
  }),
  z.strictObject({ soort: z.literal('alinea'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('citaat'), tekst: z.string(), bron: z.string().optional() }),
  z.strictObject({ soort: z.literal('lijst'), genummerd: z.boolean(), items: z.array(z.string()) }),
  z.strictObject({
    soort: z.literal('tabel'),
    kop: z.array(z.string()),
    rijen: z.array(z.array(z.string())),
    /** Relative widths, one for each column. */
    breedtes: z.array(z.number().positive()),
    titel: z.string(),
  }),
  z.strictObject({
    soort: z.literal('figuur'),
    figuur: z.string(),
    data: z.unknown(),
    /** States the conclusion, for those who do not see it. */
    alt: z.string(),
    bijschrift: z.string(),
  }),
  z.strictObject({
    /** A picture: one of the app's own drawings, or a stored file (a photo of a flip-over). */
    soort: z.literal('afbeelding'),
    bron: z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('tekening'), id: z.string() }),
      z.strictObject({ soort: z.literal('bestand'), id: z.string() }),
    ]),
    /** Width divided by height. */
    verhouding: z.number().positive(),
    alt: z.string(),
    bijschrift: z.string(),
  }),
]);
/** One block. */
export type Blok = z.infer<typeof blokSchema>;
