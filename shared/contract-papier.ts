import { z } from 'zod';
import { main, service } from './contract-define.ts';
import { uitkomstSchema } from './contract-documenten.ts';
import { idSchema } from './domain/basis.ts';
import { gekozenBladenSchema, papierKeuzeSchema } from './papier/keuze.ts';

const keuze = { bijeenkomstId: idSchema, keuze: papierKeuzeSchema };
/** What is on the chosen sheets. */
export const bladenSchema = z.strictObject({ bladen: gekozenBladenSchema });
const bestand = {
  /** Proposed by the app, changed by the person; without folder. */
  bestandsnaam: z.string().min(1).max(200),
  /** Whether a file that is already there may be replaced. */
  magVervangen: z.boolean(),
};

/** The requests about printed material. */
export const papierRequests = {
  /** What is on the chosen sheets, for main to print. */
  getPapier: service(['regie'], z.strictObject(keuze), bladenSchema),
  /** The same, for main to write as a file. */
  getPapierPdf: service(['regie'], z.strictObject(keuze), bladenSchema),
  exportPapier: service(
    ['regie'],
    z.strictObject({
      ...keuze,
      ...bestand,
      /** Stamped by main: the window never names a folder. */
      map: z.string().optional(),
    }),
    uitkomstSchema,
  ),
  /** Opens the system's print dialog. */
  printPapier: main(
    ['regie'],
    z.strictObject(keuze),
    z.strictObject({ uitkomst: z.enum(['afgedrukt', 'afgebroken']) }),
  ),
  exportPapierPdf: main(['regie'], z.strictObject({ ...keuze, ...bestand }), uitkomstSchema),
} as const;
