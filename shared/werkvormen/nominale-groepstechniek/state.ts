import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { tekst } from '../../domain/tekst.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 1;

/** How many ideas one person may give points to. */
export const MIN_K = 3;
export const MAX_K = 9;
const kSchema = z.number().int().min(MIN_K).max(MAX_K);

/** More than any group names; keeps a mistaken paste from choking the windows. */
export const MAX_IDEEEN = 500;

/** How long it takes and how often is voted: short with one vote, or at leisure with one or two. */
export const variantSchema = z.enum(['kort', 'een', 'twee']);
export type Variant = z.infer<typeof variantSchema>;

/** An idea on the list. Its number never changes, also not when it joins another. */
export const ideeSchema = z.strictObject({
  id: idSchema,
  nummer: z.number().int().min(1),
  tekst: tekst(),
  /** What was said when it was made clear. */
  toelichting: tekst(),
  /** Who brought it in; null when nobody is named. For regie only: on the list an idea is everybody's. */
  deelnemerId: idSchema.nullable(),
  /** The idea that it joined. */
  samengevoegdMet: idSchema.nullable(),
  /** What it was before it was named: something that was written in silence. */
  stilId: idSchema.nullable(),
  /** The number of the subgroup on whose list it stood. */
  groep: z.number().int().min(1).exactOptional(),
});
export type Idee = z.infer<typeof ideeSchema>;

/** A turn that was taken: an idea, or a pass. */
export const beurtSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  deelnemerId: idSchema,
  ronde: z.number().int().min(1),
  ideeId: idSchema.nullable(),
});
export type Beurt = z.infer<typeof beurtSchema>;

/** Something that one person wrote in silence and handed in; it comes on the list when it is named. */
export const stilSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  tekst: tekst(),
  deelnemerId: idSchema.nullable(),
});
export type Stil = z.infer<typeof stilSchema>;

/** A ballot that was counted: ids of ideas, the most important first. It is nobody's. */
export const stemSchema = z.strictObject({ id: idSchema, rangorde: z.array(idSchema).min(1).max(MAX_K) });
export type Stem = z.infer<typeof stemSchema>;

export const stemmingIdSchema = z.enum(['eerste', 'tweede']);
export type StemmingId = z.infer<typeof stemmingIdSchema>;

/** A vote. It keeps the ideas as they were when it was opened, so that nothing that comes later changes what was voted on. */
export const stemmingSchema = z.strictObject({
  /** Points for the most important; 1 is one vote each. */
  k: z.number().int().min(1).max(MAX_K),
  ideeen: z.record(idSchema, ideeSchema.pick({ id: true, nummer: true, tekst: true })),
  isGesloten: z.boolean(),
  /** How many people were expected to vote when it was closed. */
  verwacht: z.number().int().min(0),
  stemmen: z.record(idSchema, stemSchema),
});
export type Stemming = z.infer<typeof stemmingSchema>;

/** Something that was said about the result. */
export const notitieSchema = z.strictObject({ id: idSchema, volgorde: z.number(), tekst: tekst() });
export type Notitie = z.infer<typeof notitieSchema>;

export const stateSchema = z.strictObject({
  variant: variantSchema,
  /** The one question. */
  vraag: tekst(),
  k: kSchema,
  /** Whether there is a stap for a second vote. */
  heeftTweede: z.boolean(),
  stil: z.record(idSchema, stilSchema),
  ideeen: z.record(idSchema, ideeSchema),
  beurten: z.record(idSchema, beurtSchema),
  /** Who was given the turn, until the next turn was taken. */
  voorrang: idSchema.exactOptional(),
  stemmingen: z.strictObject({ eerste: stemmingSchema.nullable(), tweede: stemmingSchema.nullable() }),
  notities: z.record(idSchema, notitieSchema),
  /** What the group decided. */
  besluit: tekst(),
});
export type State = z.infer<typeof stateSchema>;

/** What the facilitator chooses at the start. */
export const optiesSchema = stateSchema.pick({ variant: true, vraag: true, k: true });
export type Opties = z.infer<typeof optiesSchema>;

export const STANDAARD_OPTIES: Opties = { variant: 'een', vraag: '', k: 5 };

/** An empty list. */
export function createState(opties: Opties): State {
  return {
    ...opties,
    heeftTweede: opties.variant === 'twee',
    stil: {},
    ideeen: {},
    beurten: {},
    stemmingen: { eerste: null, tweede: null },
    notities: {},
    besluit: '',
  };
}

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie !== VERSIE)
    throw new Error(`nominale-groepstechniek state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}
