import { z } from 'zod';
import { leeg, request } from './contract-define.ts';
import { pdfVraag, uitkomstSchema } from './contract-documenten.ts';
import { papierBestand, papierVraag } from './contract-papier.ts';

const schermSchema = z.strictObject({
  id: z.number(),
  naam: z.string(),
  breedte: z.number(),
  hoogte: z.number(),
  isRegie: z.boolean(),
  isZaal: z.boolean(),
});
/** Which displays there are, and where the zaal is. */
export const schermenSchema = z.strictObject({
  schermen: z.array(schermSchema),
  /** `open` on its own display, `venster` as a window beside regie, `dicht`, or `kies` when the choice is ambiguous. */
  zaal: z.enum(['open', 'venster', 'dicht', 'kies']),
  /** One display, also when Windows duplicates two: private notes are hidden until asked for. */
  isEenScherm: z.boolean(),
});
export type Schermen = z.infer<typeof schermenSchema>;

/** What to add to the time of the machine, in ms; 0 but for tests. */
export const klokSchema = z.strictObject({ verschuivingMs: z.number() });

/**
 * What main answers itself: windows, displays, dialogs, printing. Nothing of a bijeenkomst is known here, so that main
 * can read it before the first window asks for anything.
 */
export const mainRequests = {
  // Windows and displays
  getSchermen: request(leeg, schermenSchema),
  openZaal: request(z.strictObject({ schermId: z.number().nullable(), alsVenster: z.boolean() }), leeg),
  closeZaal: request(leeg, leeg),
  /** Regie goes to the display of the zaal, and the zaal to that of regie. */
  swapSchermen: request(leeg, leeg),
  getKlok: request(leeg, klokSchema),
  sendOpdracht: request(z.strictObject({ opdracht: z.enum(['sluitZaal']) }), leeg),
  // Documents
  getExportMap: request(leeg, z.strictObject({ map: z.string() })),
  chooseExportMap: request(leeg, z.strictObject({ map: z.string() })),
  /** Asks for another name and folder in the system's own dialog; null when that was cancelled. */
  chooseExportBestand: request(
    z.strictObject({
      bestandsnaam: z.string().max(200),
      extensie: z.enum(['docx', 'pdf', 'csv', 'png', 'svg']),
    }),
    z.strictObject({ bestand: z.strictObject({ naam: z.string(), map: z.string() }).nullable() }),
  ),
  /** Puts text on the clipboard, for an e-mail. */
  copyTekst: request(z.strictObject({ tekst: z.string().max(2_000_000) }), leeg),
  showInMap: request(z.strictObject({ pad: z.string() }), leeg),
  /** Opens the system's print dialog. */
  printPapier: request(
    z.strictObject(papierVraag),
    z.strictObject({ uitkomst: z.enum(['afgedrukt', 'afgebroken']) }),
  ),
  exportPapierPdf: request(z.strictObject({ ...papierVraag, ...papierBestand }), uitkomstSchema),
  exportPdf: request(
    z.strictObject({
      ...pdfVraag,
      /** Whether files that are already there may be replaced. */
      magVervangen: z.boolean(),
    }),
    uitkomstSchema,
  ),
  /** Stops what is being made; what was written before stays. */
  cancelPdf: request(leeg, leeg),
} as const;

export type MainRequestName = keyof typeof mainRequests;
