import { z } from 'zod';
import { leeg, request } from './contract-define.ts';
import { listBibliotheek } from './contract-lijst.ts';
import { datumSchema, idSchema } from './domain/bijeenkomst.ts';
import { gevuldeTitel, titel } from './domain/tekst.ts';
import { eigenGebiedensetSchema } from './werkvormen/kalibreren/gebied.ts';

const gebiedensetsSchema = z.strictObject({ sets: z.array(eigenGebiedensetSchema) });

const vondstSchema = z.strictObject({
  bijeenkomstId: idSchema,
  titel: z.string(),
  datum: z.string(),
  groep: z.string(),
  /** Where in the bijeenkomst it stands, as in `domain/teksten.ts`. */
  plek: z.string(),
  /** The text around what was found, in pieces; the found words are marked. */
  fragment: z.array(z.strictObject({ tekst: z.string(), isTreffer: z.boolean() })),
});
export type Vondst = z.infer<typeof vondstSchema>;

/** The requests about everything that is there: groepen, bijeenkomsten, templates, searching. */
export const bibliotheekRequests = {
  /** The sets of areas that a facilitator keeps for a werkvorm that calibrates. */
  listGebiedensets: request(z.strictObject({ werkvorm: idSchema }), gebiedensetsSchema),
  saveGebiedenset: request(
    z.strictObject({ werkvorm: idSchema, set: eigenGebiedensetSchema }),
    gebiedensetsSchema,
  ),
  removeGebiedenset: request(z.strictObject({ werkvorm: idSchema, id: idSchema }), gebiedensetsSchema),
  listBibliotheek,
  searchTeksten: request(
    z.strictObject({
      vraag: z.string().max(200),
      /** Only in this groep; null for all. */
      groepId: idSchema.nullable().default(null),
      /** Only in bijeenkomsten from this date, and until that one; null for no limit. */
      vanaf: datumSchema.nullable().default(null),
      tot: datumSchema.nullable().default(null),
    }),
    z.array(vondstSchema),
  ),
  createGroep: request(z.strictObject({ id: idSchema, naam: gevuldeTitel() }), leeg),
  renameGroep: request(z.strictObject({ id: idSchema, naam: gevuldeTitel() }), leeg),
  /** How long what a groep made is kept. The app proposes what may go then; it removes nothing by itself. */
  setBewaartermijn: request(
    z.strictObject({ groepId: idSchema, maanden: z.number().int().min(1).max(120).nullable() }),
    leeg,
  ),
  removeGroep: request(z.strictObject({ id: idSchema }), leeg),
  createBijeenkomst: request(
    z.strictObject({
      id: idSchema,
      groepId: idSchema,
      titel: titel(),
      datum: datumSchema,
      /** Id of a template in `inhoud/traject.json` or of one's own, or null for an empty programma. */
      indeling: z.string().nullable(),
    }),
    leeg,
  ),
  listIndelingen: request(
    leeg,
    z.array(
      z.strictObject({ id: idSchema, naam: z.string(), aantal: z.number().int(), minuten: z.number().int() }),
    ),
  ),
  /** Saves the programma of the open bijeenkomst as a template. */
  saveIndeling: request(
    z.strictObject({ id: idSchema, bijeenkomstId: idSchema, naam: gevuldeTitel() }),
    leeg,
  ),
  removeIndeling: request(z.strictObject({ id: idSchema }), leeg),
  removeBijeenkomst: request(z.strictObject({ id: idSchema }), leeg),
  loadVoorbeeld: request(leeg, z.strictObject({ bijeenkomstId: idSchema })),
} as const;
