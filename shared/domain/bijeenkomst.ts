import { z } from 'zod';
import { datumSchema, idSchema, tijdSchema } from './basis.ts';
import { geplandSchema } from './gepland.ts';
import { groepjesSchema } from './groepjes.ts';
import { inleveringSchema } from './inlevering.ts';
import { createRondom, rondomSchema } from './rondom.ts';
import { timerSchema } from './timer-schema.ts';
import { createTimer } from './timer.ts';
import { tekst, titel } from './tekst.ts';

export { datumSchema, type Id, idSchema, tijdSchema } from './basis.ts';

/** Kinds of onderdeel, as in the templates of `inhoud/traject.json`. */
export const onderdeelSoortSchema = z.enum([
  'start',
  'terugblik',
  'dialoog',
  'pauze',
  'leervraag',
  'ontwerpen',
  'evaluatie',
  'anders',
]);
export type OnderdeelSoort = z.infer<typeof onderdeelSoortSchema>;

/** One item of the agenda. `volgorde` orders; gaps and fractions are fine, so that a move touches one record. */
export const onderdeelSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  titel: titel(),
  minuten: z.number().int().min(0).max(600),
  soort: onderdeelSoortSchema,
  /** Shown on the zaal. */
  opdracht: tekst(),
  /** The facilitator's instruction: regie only. */
  aanwijzing: tekst(),
  /** The facilitator's own notes: regie only, and hidden there while there is one display. */
  notitie: tekst(),
  /** A start that may not move, "15:00". */
  vasteStart: tijdSchema.nullable(),
  /** Left out today: it stays in the programma and takes no time. */
  isOvergeslagen: z.boolean(),
});
export type Onderdeel = z.infer<typeof onderdeelSchema>;

/** One run of a werkvorm. `state` is the werkvorm's own and parsed by it (`versie` is the version it was stored in). */
const rondeSchema = z.strictObject({
  id: idSchema,
  onderdeelId: idSchema,
  volgorde: z.number(),
  werkvorm: z.string(),
  versie: z.number().int().min(1),
  /** Minutes per stap id where they differ from the werkvorm's own. */
  minuten: z.record(idSchema, z.number().int().min(0).max(600)),
  /** The facilitator's private notes per stap id. */
  notities: z.record(idSchema, tekst()),
  /** The groepjes per stap id. */
  groepjes: z.record(idSchema, groepjesSchema),
  state: z.unknown(),
});
export type Ronde = z.infer<typeof rondeSchema>;

/** Where the room is: an onderdeel, and in it a stap of a ronde (or no ronde at all). */
export const positieSchema = z.strictObject({
  onderdeelId: idSchema,
  rondeId: idSchema.nullable(),
  stap: z.number().int().min(0),
});
export type Positie = z.infer<typeof positieSchema>;

/** A stay at a position, in epoch ms: the real times, for drift and for the report. */
const bezoekSchema = positieSchema.extend({
  id: idSchema,
  van: z.number().int(),
  tot: z.number().int().nullable(),
  /** The timer as it was when the room left, so that who comes back finds it there; null while the room is here. */
  timer: timerSchema.nullable(),
});
export type Bezoek = z.infer<typeof bezoekSchema>;

/** Everything of one meeting that is worked on together. Names of people are not in it: those live with the groep. */
export const bijeenkomstSchema = z.strictObject({
  titel: titel(),
  datum: datumSchema,
  plaats: titel(),
  leervraag: tekst(),
  startTijd: tijdSchema,
  geplandeMinuten: z.number().int().min(0).max(1440),
  onderdelen: z.record(idSchema, onderdeelSchema),
  /** What was promised when it began; not there before. */
  gepland: geplandSchema.exactOptional(),
  rondes: z.record(idSchema, rondeSchema),
  bezoeken: z.record(idSchema, bezoekSchema),
  positie: positieSchema.nullable(),
  timer: timerSchema,
  /** Ids of deelnemers who are not there (now). Who is not named is present. */
  afwezig: z.record(idSchema, z.literal(true)),
  /** Who handed in what, where, through invoer. */
  inleveringen: z.record(idSchema, inleveringSchema),
  ...rondomSchema,
});
export type BijeenkomstState = z.infer<typeof bijeenkomstSchema>;

/** An empty meeting on a date. */
export function createBijeenkomst(titelTekst: string, datum: string, startTijd = '13:30'): BijeenkomstState {
  return {
    titel: titelTekst,
    datum,
    plaats: '',
    leervraag: '',
    startTijd,
    geplandeMinuten: 180,
    onderdelen: {},
    rondes: {},
    bezoeken: {},
    positie: null,
    timer: createTimer(0),
    afwezig: {},
    inleveringen: {},
    ...createRondom(),
  };
}

/** Somebody of the groep. */
export const deelnemerSchema = z.strictObject({
  id: idSchema,
  naam: titel(),
  rol: titel(),
  volgorde: z.number(),
});
export type Deelnemer = z.infer<typeof deelnemerSchema>;
