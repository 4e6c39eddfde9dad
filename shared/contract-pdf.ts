import { z } from 'zod';
import { request } from './contract-define.ts';
import { pdfVraag } from './contract-documenten.ts';
import { idSchema } from './domain/basis.ts';
import { verslagSchema } from './verslag/verslag-schema.ts';
import { beeldSchema, labelsSchema } from './werkvormen/goed-werk/beeld.ts';

/** Stored pictures by id, as `data:` addresses: the page that is printed can ask for nothing. */
const afbeeldingen = z.record(idSchema, z.string());

/** What is drawn on the page that becomes a PDF. */
const pdfInhoudSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('verslag'),
    verslag: verslagSchema,
    briefhoofd: z.strictObject({ naam: z.string(), logo: z.string().nullable() }),
    afbeeldingen,
  }),
  z.strictObject({
    soort: z.literal('beelden'),
    titel: z.string(),
    groep: z.string(),
    datum: z.string(),
    labels: labelsSchema,
    /** Without makers where they are not to be named. */
    beelden: z.array(beeldSchema),
    afbeeldingen,
  }),
]);
export type PdfInhoud = z.infer<typeof pdfInhoudSchema>;

/** The files of a document, each with what is drawn in it. */
export const pdfBestandenSchema = z.strictObject({
  bestanden: z.array(z.strictObject({ naam: z.string(), inhoud: pdfInhoudSchema })),
});

/** What the data service answers about documents as PDF: it says what is in them, main has the window that prints. */
export const pdfRequests = {
  getPdfInhoud: request(z.strictObject(pdfVraag), pdfBestandenSchema),
} as const;
