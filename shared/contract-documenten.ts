import { z } from 'zod';
import { leeg, request } from './contract-define.ts';
import { idSchema } from './domain/basis.ts';
import { titel } from './domain/tekst.ts';
import { namenSchema, verslagKeuzeSchema } from './verslag/keuze.ts';

const bestandSchema = z.strictObject({ naam: z.string(), pad: z.string() });

/** What was written; or, when something is there already and may not be replaced, what is in the way. */
export const uitkomstSchema = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('opgeslagen'), bestanden: z.array(bestandSchema) }),
  z.strictObject({ uitkomst: z.literal('bestaatAl'), bestanden: z.array(bestandSchema) }),
]);

/** Where documents go, besides their name. */
const bestemming = {
  /** Proposed by the app, changed by the person; without folder. Only where there is one file. */
  bestandsnaam: z.string().min(1).max(200),
  /** Stamped by main: the window never names a folder. */
  map: z.string().optional(),
  /** Whether files that are already there may be replaced. */
  magVervangen: z.boolean(),
};

const sessieverslagSchema = z.strictObject({
  soort: z.literal('sessieverslag'),
  keuze: verslagKeuzeSchema,
});

/** What a bijeenkomst can be made into, besides Beelden. */
const exportDocumentSchema = z.discriminatedUnion('soort', [
  sessieverslagSchema,
  z.strictObject({ soort: z.literal('terugkoppeling'), namen: namenSchema }),
  /** Every table of the sessieverslag as a CSV file of its own, or the one at this place among them. */
  z.strictObject({
    soort: z.literal('tabellen'),
    namen: namenSchema,
    welke: z.array(z.number().int().min(0)),
  }),
  /** Every chart of the sessieverslag as a picture, or the ones at these places among them. */
  z.strictObject({
    soort: z.literal('figuren'),
    namen: namenSchema,
    welke: z.array(z.number().int().min(0)),
    formaat: z.enum(['png', 'svg']),
  }),
  /** The cards of a ronde of kwadrantenkaartjes as CSV, to change them and begin with them again. */
  z.strictObject({ soort: z.literal('kaartendek'), rondeId: idSchema }),
]);
export type ExportDocument = z.infer<typeof exportDocumentSchema>;

/** The longest logo in bytes: the window draws it anew at a size that print needs. */
const MAX_LOGO = 2_000_000;

/** The name and the logo of the organisation on its documents. */
const briefhoofdSchema = z.strictObject({
  naam: titel(120),
  logo: z
    .strictObject({
      mime: z.enum(['image/png', 'image/jpeg']),
      breedte: z.number().int().min(1).max(8000),
      hoogte: z.number().int().min(1).max(8000),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= MAX_LOGO, 'Dit logo is te groot.'),
    })
    .nullable(),
});
export type Briefhoofd = z.infer<typeof briefhoofdSchema>;

/** Which Beelden, and how. */
export const beeldenKeuze = {
  beelden: z
    .array(z.strictObject({ rondeId: idSchema, beeldId: idSchema }))
    .min(1)
    .max(200),
  /** One document, or one file each. */
  wijze: z.enum(['samen', 'los']),
  metMakers: z.boolean(),
};

/** What a bijeenkomst can be made into as PDF, and under what name. */
export const pdfVraag = {
  bijeenkomstId: idSchema,
  document: z.discriminatedUnion('soort', [
    sessieverslagSchema,
    z.strictObject({ soort: z.literal('terugkoppeling'), namen: namenSchema }),
    z.strictObject({ soort: z.literal('beelden'), ...beeldenKeuze }),
  ]),
  /** Proposed by the app, changed by the person; without folder. Only where there is one file. */
  bestandsnaam: z.string().min(1).max(200),
};

/** The requests about documents that the data service answers. */
export const documentenRequests = {
  exportBeelden: request(
    z.strictObject({ bijeenkomstId: idSchema, ...beeldenKeuze, ...bestemming }),
    uitkomstSchema,
  ),
  exportDocument: request(
    z.strictObject({ bijeenkomstId: idSchema, document: exportDocumentSchema, ...bestemming }),
    uitkomstSchema,
  ),
  /** Draws the charts of a report ahead, while it is looked at. */
  prepareDocument: request(z.strictObject({ bijeenkomstId: idSchema, document: sessieverslagSchema }), leeg),
  /** Stops what is being made; what was written before stays. */
  cancelExport: request(leeg, leeg),
  getBriefhoofd: request(leeg, briefhoofdSchema),
  setBriefhoofd: request(briefhoofdSchema, leeg),
} as const;
