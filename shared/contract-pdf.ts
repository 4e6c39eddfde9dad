import { z } from 'zod';
import { leeg, main, service } from './contract-define.ts';
import { beeldenKeuze, uitkomstSchema } from './contract-documenten.ts';
import { idSchema } from './domain/basis.ts';
import { namenSchema, verslagKeuzeSchema } from './verslag/keuze.ts';
import { verslagSchema } from './verslag/verslag-schema.ts';
import { beeldSchema, labelsSchema } from './werkvormen/goed-werk/beeld.ts';

const vraag = {
  bijeenkomstId: idSchema,
  /** What a bijeenkomst can be made into as PDF. */
  document: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('sessieverslag'), keuze: verslagKeuzeSchema }),
    z.strictObject({ soort: z.literal('terugkoppeling'), namen: namenSchema }),
    z.strictObject({ soort: z.literal('beelden'), ...beeldenKeuze }),
  ]),
  /** Proposed by the app, changed by the person; without folder. Only where there is one file. */
  bestandsnaam: z.string().min(1).max(200),
};

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

/** The requests about documents as PDF: the service says what is in them, main has the window that prints. */
export const pdfRequests = {
  getPdfInhoud: service(['regie'], z.strictObject(vraag), pdfBestandenSchema),
  exportPdf: main(
    ['regie'],
    z.strictObject({
      ...vraag,
      /** Whether files that are already there may be replaced. */
      magVervangen: z.boolean(),
    }),
    uitkomstSchema,
  ),
  /** Stops what is being made; what was written before stays. */
  cancelPdf: main(['regie'], leeg, leeg),
} as const;
