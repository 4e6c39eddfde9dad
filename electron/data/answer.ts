import { ZodError } from 'zod';
import type { Answer } from '../../shared/contract.ts';
import { DialoogtafelError, type ErrorCode } from '../../shared/domain/errors.ts';

const fail = (code: ErrorCode, melding: string): Answer<never> => ({ ok: false, code, melding });

/** What a person reads for an SQLite code; matched by its beginning. */
const SQLITE_MELDINGEN: readonly (readonly [string, ErrorCode, string])[] = [
  [
    'SQLITE_FULL',
    'schijfVol',
    'De schijf is vol, dus dit is niet bewaard. Maak ruimte vrij en probeer het opnieuw; wat er al stond, is er nog.',
  ],
  [
    'SQLITE_READONLY',
    'alleenLezen',
    'Het gegevensbestand kan niet worden beschreven, dus dit is niet bewaard. Vraag je beheerder om schrijfrechten en probeer het opnieuw.',
  ],
  [
    'SQLITE_IOERR',
    'schijfVol',
    'Schrijven naar de schijf lukt niet, dus dit is niet bewaard. Controleer de schijf en probeer het opnieuw; wat er al stond, is er nog.',
  ],
  [
    'SQLITE_BUSY',
    'databaseFout',
    'Een ander programma houdt het gegevensbestand vast, dus dit is niet bewaard. Sluit dat programma en probeer het opnieuw.',
  ],
  [
    'SQLITE_CORRUPT',
    'databaseFout',
    'Het gegevensbestand is beschadigd. Sluit Dialoogtafel en bewaar een kopie van het bestand voordat je verdergaat.',
  ],
];

/** Turns whatever was thrown into an answer that a person can act on. */
export function toFailure(error: unknown): Answer<never> {
  if (error instanceof DialoogtafelError) return fail(error.code, error.melding);
  if (error instanceof ZodError) return fail('ongeldig', describeZodError(error));
  const code = errorCode(error);
  const known = SQLITE_MELDINGEN.find(([prefix]) => code.startsWith(prefix));
  if (known !== undefined) return fail(known[1], known[2]);
  return fail(
    'onverwacht',
    'Er ging iets mis en er is niets gewijzigd. Probeer het opnieuw of start Dialoogtafel opnieuw.',
  );
}

/** The code of a system or SQLite error, or ''. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

// Our own schemas carry Dutch messages; zod's English ones are for developers and never shown.
function describeZodError(error: ZodError): string {
  const own = error.issues.find((issue) => issue.code === 'custom' || /[.!?]$/.test(issue.message));
  return (
    own?.message ?? 'Dit past niet in het veld, dus het is niet bewaard. Controleer wat je hebt ingevuld.'
  );
}
