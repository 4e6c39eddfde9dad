import type { z } from 'zod';
import { DialoogtafelError } from './errors.ts';

/**
 * Reads what a window sent. Throws `DialoogtafelError` (`ongeldig`) with the Dutch message of the schema when it does
 * not fit: those are written for people; zod's own English ones are for developers and never shown.
 */
export function parseOrRefuse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const own = result.error.issues.find((issue) => /[.!?]$/.test(issue.message));
  throw new DialoogtafelError(
    'ongeldig',
    own?.message ?? 'Dit past niet in het veld, dus het is niet bewaard. Controleer wat je hebt ingevuld.',
    { cause: result.error },
  );
}
