import { z } from 'zod';
import { bibliotheekRequests } from './contract-bibliotheek.ts';
import { leeg, request } from './contract-define.ts';
import { documentenRequests } from './contract-documenten.ts';
import { invoerRequests } from './contract-invoer.ts';
import { groepSchema } from './contract-lijst.ts';
import { klokSchema, mainRequests, schermenSchema } from './contract-main.ts';
import { papierRequests } from './contract-papier.ts';
import { pdfRequests } from './contract-pdf.ts';
import { actieSchema } from './domain/acties.ts';
import { bijeenkomstSchema, deelnemerSchema, idSchema } from './domain/bijeenkomst.ts';
import { eerdereKaartSchema, eerdereRondeSchema } from './domain/eerder.ts';
import { getyptSchema, getyptWijzigingSchema } from './domain/getypt.ts';
import { terugblikSchema } from './domain/terugblik.ts';
import { presentatieSchema, presentatieWijzigingSchema } from './zaal/presentatie.ts';
import { zaalBeeldSchema } from './zaal/zaal-beeld.ts';

export { type Rol, rolSchema } from './contract-define.ts';
export type { Vondst } from './contract-bibliotheek.ts';
export type { BijeenkomstKaart, Groep } from './contract-lijst.ts';
export type { InvoerStand } from './contract-invoer.ts';
export type { MainRequestName, Schermen } from './contract-main.ts';

const revisie = z.number().int().min(0);

/** A change to a JSON document, as immer writes it. */
const patchSchema = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});

/** What undo or redo would take back or bring back; null when there is nothing. */
const geschiedenisSchema = z.strictObject({
  ongedaan: z.string().nullable(),
  opnieuw: z.string().nullable(),
  /** What undo would go back across (a vote that was closed): it asks first. */
  drempel: z.string().exactOptional(),
});
export type Geschiedenis = z.infer<typeof geschiedenisSchema>;

const openBijeenkomstSchema = z.strictObject({
  id: idSchema,
  groep: groepSchema,
  isVoorbeeld: z.boolean(),
  /** This is a rehearsal of that bijeenkomst: nothing of it is kept. */
  oefeningVan: idSchema.nullable(),
  state: bijeenkomstSchema,
  deelnemers: z.array(deelnemerSchema),
  revisie,
  geschiedenis: geschiedenisSchema,
  /** What was half typed when it was opened. */
  getypt: getyptSchema,
});
export type OpenBijeenkomst = z.infer<typeof openBijeenkomstSchema>;

const sleepSchema = z.strictObject({
  rondeId: idSchema,
  /** What is dragged and where, in the board's own coordinates; `eind` when it was let go. */
  id: idSchema,
  x: z.number(),
  y: z.number(),
  isEind: z.boolean(),
});
export type Sleep = z.infer<typeof sleepSchema>;

/**
 * Every request once: what goes in and what comes out. Who may ask it stands in `request-rollen.ts`; main answers those
 * of `contract-main.ts` and passes the others on to the data service.
 */
export const requests = {
  ...bibliotheekRequests,
  // One open bijeenkomst
  openBijeenkomst: request(z.strictObject({ id: idSchema }), openBijeenkomstSchema),
  closeBijeenkomst: request(leeg, leeg),
  /** Begins a rehearsal of a bijeenkomst, that ends when it is closed; gives the id of the copy. */
  startOefening: request(z.strictObject({ bijeenkomstId: idSchema }), z.strictObject({ id: idSchema })),
  /** What the bijeenkomst of this groep before this one left for it. */
  getTerugblik: request(
    z.strictObject({ bijeenkomstId: idSchema }),
    z.strictObject({ terugblik: terugblikSchema.nullable() }),
  ),
  /** The bijeenkomsten of this groep before this one, the newest first; and what one of them left behind. */
  listEerdere: request(
    z.strictObject({ bijeenkomstId: idSchema }),
    z.strictObject({ bijeenkomsten: z.array(eerdereKaartSchema) }),
  ),
  getEerdere: request(
    z.strictObject({ bijeenkomstId: idSchema, eerderId: idSchema }),
    z.strictObject({ rondes: z.array(eerdereRondeSchema) }),
  ),
  saveDeelnemer: request(z.strictObject({ groepId: idSchema, deelnemer: deelnemerSchema }), leeg),
  removeDeelnemer: request(z.strictObject({ groepId: idSchema, id: idSchema }), leeg),
  applyActie: request(
    z.strictObject({
      bijeenkomstId: idSchema,
      actie: actieSchema,
      /** What changed of what is half typed: what is added with the action is no draft any more, in one transaction. */
      getypt: getyptWijzigingSchema.exactOptional(),
    }),
    z.strictObject({ revisie }),
  ),
  /** Keeps what is half typed in regie. */
  saveGetypt: request(z.strictObject({ bijeenkomstId: idSchema, getypt: getyptWijzigingSchema }), leeg),
  undoActie: request(
    z.strictObject({ bijeenkomstId: idSchema, isBevestigd: z.boolean().exactOptional() }),
    z.strictObject({ revisie }),
  ),
  redoActie: request(z.strictObject({ bijeenkomstId: idSchema }), z.strictObject({ revisie })),
  saveAfbeelding: request(
    z.strictObject({
      id: idSchema,
      bijeenkomstId: idSchema,
      mime: z.enum(['image/jpeg', 'image/png']),
      breedte: z.number().int().min(1).max(8000),
      hoogte: z.number().int().min(1).max(8000),
      bytes: z.instanceof(Uint8Array),
    }),
    leeg,
  ),
  getAfbeelding: request(
    z.strictObject({ id: idSchema }),
    z.strictObject({ mime: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  // The zaal
  getPresentatie: request(leeg, presentatieSchema),
  setPresentatie: request(z.strictObject({ wijziging: presentatieWijzigingSchema }), leeg),
  getZaalBeeld: request(leeg, z.strictObject({ revisie, beeld: zaalBeeldSchema })),
  reportGeschilderd: request(z.strictObject({ revisie }), leeg),
  applyZaalActie: request(
    z.strictObject({ rondeId: idSchema, actie: z.looseObject({ type: z.string() }) }),
    z.strictObject({ revisie }),
  ),
  reportSleep: request(sleepSchema, leeg),
  ...invoerRequests,
  ...documentenRequests,
  ...papierRequests,
  ...pdfRequests,
  ...mainRequests,
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>;

/** Commands that reach regie from the menu, from the presenter's clicker and from keys pressed in the zaal window. */
export const opdrachtSchema = z.enum([
  'volgende',
  'vorige',
  'presenteer',
  'zwart',
  'neutraal',
  'bevries',
  'ongedaan',
  'opnieuw',
  'timer',
  'verleng',
  'geluid',
  'wissel',
  'parkeer',
  'toetsen',
  'slot',
  'papier',
]);
export type Opdracht = z.infer<typeof opdrachtSchema>;

/** Every event once: what it carries. To whom it may go stands in `event-rollen.ts`. */
export const events = {
  /** The library or a groep changed: refetch what you show. */
  bibliotheekGewijzigd: leeg,
  bijeenkomstGewijzigd: z.strictObject({
    id: idSchema,
    revisie,
    patches: z.array(patchSchema),
    geschiedenis: geschiedenisSchema,
  }),
  deelnemersGewijzigd: z.strictObject({ groepId: idSchema, deelnemers: z.array(deelnemerSchema) }),
  presentatieGewijzigd: presentatieSchema,
  zaalBeeld: z.strictObject({ revisie, beeld: zaalBeeldSchema }),
  /** What makes the picture of this revision of the one before it. */
  zaalBeeldGewijzigd: z.strictObject({ revisie, patches: z.array(patchSchema) }),
  /** What the zaal said it painted; null while it does not answer. */
  zaalGetoond: z.strictObject({ revisie, beeld: zaalBeeldSchema }).nullable(),
  /** The same, as what makes it of the picture with revision `vorige` that regie was told of last. */
  zaalGetoondGewijzigd: z.strictObject({ vorige: revisie, revisie, patches: z.array(patchSchema) }),
  sleep: sleepSchema,
  klokVerschoven: klokSchema,
  schermenGewijzigd: schermenSchema,
  opdracht: z.strictObject({ opdracht: opdrachtSchema }),
  /** How far the document is that is being made, from 0 to 1. */
  exportVoortgang: z.strictObject({ deel: z.number().min(0).max(1) }),
  /** The service fell over and was started again: refetch everything. */
  dienstHerstart: leeg,
  /** Regie was closed and is open again: refetch everything. Names the bijeenkomst that is open, if any. */
  regieGeopend: z.strictObject({ bijeenkomstId: idSchema.nullable() }),
  /** A standing condition that the person must know of (read-only, disk full); null when it is over. */
  statusGewijzigd: z.strictObject({ melding: z.string().nullable() }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;

/** An event as it travels to a window. */
export type AnyEvent = {
  [N in EventName]: { readonly name: N; readonly payload: EventPayload<N> };
}[EventName];

/** The answer to a request: a value, or an error that can be shown. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly melding: string };

/** All that the preload script gives a window. */
export interface Bridge {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Answer<RequestOutput<N>>>;
  /** Calls `listener` for every event; gives the function that stops it. */
  subscribe(listener: (event: AnyEvent) => void): () => void;
}
