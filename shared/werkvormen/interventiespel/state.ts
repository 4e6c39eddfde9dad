import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { gevuldeTitel, tekst, titel } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { GEBIEDEN } from './inhoud.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 1;

/** More than any group writes; keeps a mistaken paste from choking the windows. */
export const MAX_SITUATIES = 1000;
export const MAX_STAPELS = 24;
export const MAX_INTERVENTIES = 3000;

const geschreven = {
  id: idSchema,
  volgorde: z.number().int().min(1),
  /** Who wrote it; null when nobody is named. Never leaves for the zaal. */
  deelnemerId: idSchema.nullable(),
};

/** A situation on a slip of paper. `volgorde` is also its number: it never changes, so "briefje 7" stays 7. */
export const situatieSchema = z.strictObject({
  ...geschreven,
  tekst: tekst(),
  /** The pile that it lies on; null while it lies loose. */
  stapelId: idSchema.nullable(),
  /** The situation that it lies on, because it says the same; that one lies on nothing itself. */
  opId: idSchema.nullable(),
  /** What was laid later has a higher one and lies on top. */
  ligging: z.number().int().min(0),
});
export type Situatie = z.infer<typeof situatieSchema>;

/** A cluster of situations. Without a name it is there as long as something lies on it. */
export const stapelSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number().int().min(1),
  naam: titel(),
});
export type Stapel = z.infer<typeof stapelSchema>;

/** What interventions are written for and talked about: a situation or a pile. */
export const onderwerpSchema = z.strictObject({ soort: z.enum(['situatie', 'stapel']), id: idSchema });
export type Onderwerp = z.infer<typeof onderwerpSchema>;

/** What somebody would say or do. */
export const interventieSchema = z.strictObject({
  ...geschreven,
  tekst: tekst(),
  bij: onderwerpSchema,
  /** The rows of the matrix that it belongs to. */
  rijen: z.record(idSchema, z.literal(true)),
});
export type Interventie = z.infer<typeof interventieSchema>;

/** A row of the matrix: a bekwaamheidsgebied, or a behaviour within one. */
export const rijSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number().int().min(1),
  naam: gevuldeTitel(),
  /** The gebied that a behaviour belongs to; null for a gebied itself. */
  gebiedId: idSchema.nullable(),
});
export type Rij = z.infer<typeof rijSchema>;

/** What was talked about, by the id of the situation or the pile. */
export const besprekingSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number().int().min(1),
  onderwerp: onderwerpSchema,
  isGeloot: z.boolean(),
  /** Its interventions were shown, all together. */
  isOnthuld: z.boolean(),
});
export type Bespreking = z.infer<typeof besprekingSchema>;

/** The intervention that somebody reaches for first, and what they notice about that. */
export const eersteKeuzeSchema = z.strictObject({
  ...geschreven,
  interventieId: idSchema.nullable(),
  tekst: tekst(),
});
export type EersteKeuze = z.infer<typeof eersteKeuzeSchema>;

export const inzichtSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number().int().min(1),
  tekst: tekst(),
});

/** Whether interventions are written for each situation or for each pile; `vanzelf` goes by how many there are. */
export const perSchema = z.enum(['vanzelf', 'situatie', 'stapel']);
export type Per = z.infer<typeof perSchema>;

export const stateSchema = z.strictObject({
  metVerdieping: z.boolean(),
  situaties: z.record(idSchema, situatieSchema),
  stapels: z.record(idSchema, stapelSchema),
  per: perSchema,
  interventies: z.record(idSchema, interventieSchema),
  besprekingen: z.record(idSchema, besprekingSchema),
  /** What the group talks about now, by its id in `besprekingen`. */
  nu: idSchema.nullable(),
  rijen: z.record(idSchema, rijSchema),
  eersteKeuzes: z.record(idSchema, eersteKeuzeSchema),
  inzichten: z.record(idSchema, inzichtSchema),
});
export type State = z.infer<typeof stateSchema>;

/** What the facilitator chooses at the start. */
export const optiesSchema = z.strictObject({ metVerdieping: z.boolean() });
export type Opties = z.infer<typeof optiesSchema>;

export const STANDAARD_OPTIES: Opties = { metVerdieping: true };

/** Nothing written yet; the rows of the matrix are the gebieden of the reference list. */
export function createState({ metVerdieping }: Opties): State {
  return {
    metVerdieping,
    situaties: {},
    stapels: {},
    per: 'vanzelf',
    interventies: {},
    besprekingen: {},
    nu: null,
    rijen: Object.fromEntries(
      GEBIEDEN.map(({ id, naam }, index) => [id, { id, volgorde: index + 1, naam, gebiedId: null }]),
    ),
    eersteKeuzes: {},
    inzichten: {},
  };
}

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie !== VERSIE) throw new Error(`interventiespel state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}

/** The slips that lie loose, in the order of their numbers. */
export function listLos({ situaties }: Pick<State, 'situaties'>): Situatie[] {
  return sortByVolgorde(situaties).filter(({ stapelId, opId }) => stapelId === null && opId === null);
}
