import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { afzenderSchema } from '../../domain/rondom.ts';
import { tekst } from '../../domain/tekst.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';

/** Version of the state below; a new one needs a branch in `parseState` and a stored fixture of the old one. */
export const VERSIE = 1;

/** One answer: to which question, and whose. */
export const antwoordSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  vraagId: idSchema,
  tekst: tekst(),
  van: afzenderSchema.nullable(),
});
export type Antwoord = z.infer<typeof antwoordSchema>;

export const stateSchema = z.strictObject({ oogst: z.record(idSchema, antwoordSchema) });
export type State = z.infer<typeof stateSchema>;

/** Nothing is chosen beforehand. */
export const optiesSchema = z.strictObject({});

/** Reads a stored state. Throws a ZodError when it is damaged, an Error when it is of an unknown version. */
export function parseState(stored: unknown, versie: number): State {
  if (versie !== VERSIE) throw new Error(`oogst state of unknown version ${String(versie)}`);
  return stateSchema.parse(stored);
}

/** The answers to one question, in order. */
export function listAntwoorden(state: State, vraagId: string): Antwoord[] {
  return sortByVolgorde(state.oogst).filter((antwoord) => antwoord.vraagId === vraagId);
}

/** Whether two answers are of the same person or groepje. */
export function isZelfdeVan(a: Antwoord['van'], b: Antwoord['van']): boolean {
  return a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b);
}
