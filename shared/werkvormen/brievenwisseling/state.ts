import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { tekst } from '../../domain/tekst.ts';
import { INHOUD, MAX_BEURTEN } from './inhoud.ts';

/**
 * It came through invoer: its writer decided whether it may be shown, so that nobody else can say that it may. Not there for
 * what was typed over from paper, and in what was stored before this was known.
 */
const isIngeleverd = z.literal(true).exactOptional();

const beurtSchema = z.number().int().min(1).max(MAX_BEURTEN);

/** A letter. */
export const briefSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  tekst: tekst(),
  /** The deelnemer who wrote it; null when nobody is named. */
  schrijver: idSchema.nullable(),
  /** Its writer wants it neither on the zaal nor in the report. */
  isNietOpZaal: z.boolean(),
  isIngeleverd,
});
export type Brief = z.infer<typeof briefSchema>;

/** An answer to a letter. */
export const antwoordSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  briefId: idSchema,
  tekst: tekst(),
  /** The deelnemer who read the letter and answered; null when nobody is named. */
  lezer: idSchema.nullable(),
  /** The round of answering; null when it is not known. */
  beurt: beurtSchema.nullable(),
  isNietOpZaal: z.boolean(),
  isIngeleverd,
});
export type Antwoord = z.infer<typeof antwoordSchema>;

/** In a ronde with names: who reads which letter in which round. */
export const toewijzingSchema = z.strictObject({
  id: idSchema,
  briefId: idSchema,
  lezer: idSchema,
  beurt: beurtSchema,
});
export type Toewijzing = z.infer<typeof toewijzingSchema>;

/** One sentence of the harvest. It has no name. */
export const inzichtSchema = z.strictObject({ id: idSchema, volgorde: z.number(), tekst: tekst() });
export type Inzicht = z.infer<typeof inzichtSchema>;

/** What a facilitator chooses at the start. */
export const optiesSchema = z.strictObject({
  isAnoniem: z.boolean(),
  thema: tekst(2000),
  literatuur: tekst(2000),
  /** How often letters are exchanged and answered. */
  beurten: beurtSchema,
});
export type Opties = z.infer<typeof optiesSchema>;

export const STANDAARD_OPTIES: Opties = {
  isAnoniem: false,
  thema: INHOUD.thema,
  literatuur: INHOUD.literatuur,
  beurten: 1,
};

/**
 * One exchange of letters. While it runs without names its letters are not here: they wait with the data service and
 * come here, shuffled and without code words, when it is closed.
 */
export const stateSchema = optiesSchema.extend({
  /** Without names: closed, so that the letters are here. */
  isGesloten: z.boolean(),
  /** What writers can start from; the facilitator's to change. */
  vragen: z.array(tekst(2000)).max(20),
  brieven: z.record(idSchema, briefSchema),
  antwoorden: z.record(idSchema, antwoordSchema),
  toewijzingen: z.record(idSchema, toewijzingSchema),
  inzichten: z.record(idSchema, inzichtSchema),
});
export type BrievenState = z.infer<typeof stateSchema>;

/** An exchange in which nothing was written yet. */
export function createState(opties: Opties): BrievenState {
  return {
    ...opties,
    isGesloten: false,
    vragen: [...INHOUD.stappen[0].vragen],
    brieven: {},
    antwoorden: {},
    toewijzingen: {},
    inzichten: {},
  };
}
