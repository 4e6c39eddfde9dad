import { z } from 'zod';
import { request } from './contract-define.ts';
import { uitkomstSchema } from './contract-documenten.ts';
import { idSchema } from './domain/basis.ts';
import { gekozenBladenSchema, papierKeuzeSchema } from './papier/keuze.ts';

/** Which sheets of which bijeenkomst. */
export const papierVraag = { bijeenkomstId: idSchema, keuze: papierKeuzeSchema };
/** What is on the chosen sheets. */
export const bladenSchema = z.strictObject({ bladen: gekozenBladenSchema });
/** The file that they become. */
export const papierBestand = {
  /** Proposed by the app, changed by the person; without folder. */
  bestandsnaam: z.string().min(1).max(200),
  /** Whether a file that is already there may be replaced. */
  magVervangen: z.boolean(),
};

/** The requests about printed material that the data service answers. */
export const papierRequests = {
  /** What is on the chosen sheets, for main to print. */
  getPapier: request(z.strictObject(papierVraag), bladenSchema),
  /** The same, for main to write as a file. */
  getPapierPdf: request(z.strictObject(papierVraag), bladenSchema),
  exportPapier: request(
    z.strictObject({
      ...papierVraag,
      ...papierBestand,
      /** Stamped by main: the window never names a folder. */
      map: z.string().optional(),
    }),
    uitkomstSchema,
  ),
} as const;
