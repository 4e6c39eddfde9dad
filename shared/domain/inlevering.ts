import { z } from 'zod';
import { idSchema } from './basis.ts';

/** Where people hand in: an onderdeel, or a stap of a ronde in it. */
export const invoerPlekSchema = z.strictObject({
  onderdeelId: idSchema,
  rondeId: idSchema.nullable(),
  stapId: idSchema.nullable(),
});
export type InvoerPlek = z.infer<typeof invoerPlekSchema>;

/**
 * What one person handed in somewhere: whose it is, and the ids of what it became. The words are where they belong.
 * Without a name (null) it is what all who handed in that way did, together: nothing says what belongs to whom.
 */
export const inleveringSchema = invoerPlekSchema.extend({
  id: idSchema,
  deelnemerId: idSchema.nullable(),
  items: z.array(idSchema),
});
export type Inlevering = z.infer<typeof inleveringSchema>;

/** How the key of every plek in a ronde begins. */
export const nameRonde = (rondeId: string): string => `ronde/${rondeId}/`;

/** The name of an exchange: its code words are good in all its stappen. */
export const nameKring = (rondeId: string): string => `ronde/${rondeId}`;

/** A plek as one key. */
export function nameInvoerPlek({ onderdeelId, rondeId, stapId }: InvoerPlek): string {
  return rondeId === null ? `onderdeel/${onderdeelId}` : `${nameRonde(rondeId)}${stapId ?? ''}`;
}

/** Whether two places are the same. */
export function isSameInvoerPlek(a: InvoerPlek, b: InvoerPlek): boolean {
  return nameInvoerPlek(a) === nameInvoerPlek(b);
}

/** The inlevering that something came from; undefined for what was typed in regie. */
export function findInlevering(
  inleveringen: Readonly<Record<string, Inlevering>>,
  itemId: string,
): Inlevering | undefined {
  return Object.values(inleveringen).find(({ items }) => items.includes(itemId));
}
