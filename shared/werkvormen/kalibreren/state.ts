import { z } from 'zod';
import { type Id, idSchema } from '../../domain/basis.ts';
import { gevuldeTitel, tekst } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { type Gebied, type Gebiedenset, gebiedSchema, gebiedensetSchema } from './gebied.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 1;

/** So many examples a groepje is asked for in every area. Counted, never enforced. */
export const MINSTENS = 3;

/** What one person wrote down alone. */
export const gedragingSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  gebiedId: idSchema,
  tekst: tekst(),
  /** Null when it came without a name. */
  deelnemerId: idSchema.nullable(),
});
export type Gedraging = z.infer<typeof gedragingSchema>;

/**
 * The sheet of one groepje, by the id of that groepje: who made it and which areas they took. It stays when the
 * groepjes are mixed anew, so that what is on it keeps its origin.
 */
export const velSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  /** The number by which the room knows the groepje. */
  nummer: z.number().int().min(1),
  leden: z.array(idSchema),
  gebieden: z.array(idSchema),
});
export type Vel = z.infer<typeof velSchema>;

/** Where an example on the shared table comes from. */
export const bronSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('vel'), velId: idSchema }),
  /** Named with everybody there. */
  z.strictObject({ soort: z.literal('zaal') }),
  /** Nobody named it; the facilitator added it. */
  z.strictObject({ soort: z.literal('aangevuld') }),
]);
export type Bron = z.infer<typeof bronSchema>;

/** An example of behaviour that was agreed on. */
export const regelSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  gebiedId: idSchema,
  tekst: tekst(),
  bron: bronSchema,
  /** The ids of what people wrote alone and that went into it. */
  uit: z.array(idSchema),
  /** They do not agree, or want to ask the opleiding. */
  isVraag: z.boolean(),
});
export type Regel = z.infer<typeof regelSchema>;

/** Examples that say the same, as one. The examples themselves stay, so that it can be taken apart again. */
export const samenSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  gebiedId: idSchema,
  tekst: tekst(),
  regels: z.array(idSchema).min(2),
});
export type Samen = z.infer<typeof samenSchema>;

export const stateSchema = z.strictObject({
  setNaam: gevuldeTitel(),
  gebieden: z.record(idSchema, gebiedSchema),
  gedragingen: z.record(idSchema, gedragingSchema),
  vellen: z.record(idSchema, velSchema),
  regels: z.record(idSchema, regelSchema),
  samen: z.record(idSchema, samenSchema),
});
export type State = z.infer<typeof stateSchema>;

/** What the facilitator chooses at the start: the areas. */
export const optiesSchema = gebiedensetSchema;
export type Opties = Gebiedenset;

/** A ronde in which nothing was written yet. */
export function createState({ naam, gebieden }: Opties): State {
  return {
    setNaam: naam,
    gebieden: Object.fromEntries(gebieden.map((gebied) => [gebied.id, gebied])),
    gedragingen: {},
    vellen: {},
    regels: {},
    samen: {},
  };
}

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie !== VERSIE) throw new Error(`kalibreren state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}

/** The areas in their order. */
export function listGebieden(state: State): Gebied[] {
  return sortByVolgorde(state.gebieden);
}

/** The stagesoorten in the order of their areas; none when areas stand by themselves. */
export function listStagesoorten(state: State): string[] {
  return [...new Set(listGebieden(state).map(({ stagesoort }) => stagesoort))].filter(
    (soort) => soort !== '',
  );
}

/** What the groepje of a sheet is called: its number, and a letter where groepjes were mixed anew. */
export function nameVel(state: State, vel: Pick<Vel, 'id' | 'nummer'>): string {
  const same = sortByVolgorde(state.vellen).filter(({ nummer }) => nummer === vel.nummer);
  const index = same.findIndex(({ id }) => id === vel.id);
  const letter = index > 0 ? 'abcdefghijklmnopqrstuvwxyz'.charAt(index) : '';
  return `Groepje ${String(vel.nummer)}${letter}`;
}

/** The examples on a sheet, in one area or in all. */
export function listVelRegels(state: State, velId: Id, gebiedId: Id | null = null): Regel[] {
  return sortByVolgorde(state.regels).filter(
    ({ bron, gebiedId: where }) =>
      bron.soort === 'vel' && bron.velId === velId && (gebiedId === null || where === gebiedId),
  );
}
