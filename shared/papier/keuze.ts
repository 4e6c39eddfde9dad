import { z } from 'zod';
import { idSchema } from '../domain/basis.ts';
import { refuse } from '../domain/errors.ts';
import { bladSchema, inhoudSchema } from './blad.ts';
import type { PapierBron } from './bronnen.ts';
import type { GekozenBlad } from './layout-papier.ts';

/** More is a mistake, and would keep a printer busy for the whole bijeenkomst. */
export const MEESTE_EXEMPLAREN = 100;

/** Which sheets are to be printed, and how many of each. */
export const papierKeuzeSchema = z
  .array(
    z.strictObject({
      /** Null for a sheet of the bijeenkomst itself. */
      rondeId: idSchema.nullable(),
      bladId: bladSchema.shape.id,
      aantal: z.number().int().min(1).max(MEESTE_EXEMPLAREN),
    }),
  )
  .min(1, 'Kies minstens één blad.')
  .max(50);
export type PapierKeuze = z.infer<typeof papierKeuzeSchema>;

/** The chosen sheets with what is on them. */
export const gekozenBladenSchema = z.array(
  z.strictObject({ inhoud: inhoudSchema, aantal: z.number().int().min(1) }),
);

/** The sheets of a choice. Throws a `DialoogtafelError` when one of them is no longer there. */
export function findBladen(bronnen: readonly PapierBron[], keuze: PapierKeuze): GekozenBlad[] {
  return keuze.map(({ rondeId, bladId, aantal }) => {
    const bron = bronnen.find((each) => each.rondeId === rondeId);
    const blad = bron?.bladen.find(({ id }) => id === bladId);
    if (blad === undefined) refuse('Een van de bladen is er niet meer. Kies opnieuw wat je wilt afdrukken.');
    return { inhoud: blad.inhoud, aantal };
  });
}
