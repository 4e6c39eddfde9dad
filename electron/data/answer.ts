import type { Answer } from '../../shared/contract.ts';
import { DialoogtafelError, type ErrorCode } from '../../shared/domain/errors.ts';
import { hasCode } from './database/errors.ts';

const fail = (code: ErrorCode, melding: string): Answer<never> => ({ ok: false, code, melding });

/** What a person reads for an SQLite code; matched by its beginning, the first that fits. */
const SQLITE_MELDINGEN: readonly (readonly [string, ErrorCode, string])[] = [
  [
    'SQLITE_FULL',
    'schijfVol',
    'De schijf is vol, dus dit is niet bewaard. Maak ruimte vrij en probeer het opnieuw; wat er al stond, is er nog.',
  ],
  [
    'SQLITE_IOERR_SHMSIZE',
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
    'databaseFout',
    'Lezen of schrijven op de schijf lukt niet, dus dit is niet bewaard. Controleer de schijf en probeer het opnieuw; wat er al stond, is er nog.',
  ],
  [
    'SQLITE_BUSY',
    'databaseFout',
    'Een ander programma houdt het gegevensbestand vast, dus dit is niet bewaard. Sluit dat programma en probeer het opnieuw.',
  ],
  [
    'SQLITE_CORRUPT',
    'databaseFout',
    'Het gegevensbestand is beschadigd. Er is niets aan veranderd: sluit Dialoogtafel en bewaar een kopie van het bestand.',
  ],
  [
    'SQLITE_NOTADB',
    'databaseFout',
    'Het gegevensbestand is beschadigd. Er is niets aan veranderd: sluit Dialoogtafel en bewaar een kopie van het bestand.',
  ],
  [
    'SQLITE_CANTOPEN',
    'databaseFout',
    'Het gegevensbestand kan niet worden geopend. Vraag je beheerder om toegang tot de map van Dialoogtafel en probeer het opnieuw.',
  ],
];

/** Turns whatever was thrown into an answer that a person can act on. */
export function toFailure(error: unknown): Answer<never> {
  if (error instanceof DialoogtafelError) return fail(error.code, error.melding);
  const known = SQLITE_MELDINGEN.find(([prefix]) => hasCode(error, prefix));
  if (known !== undefined) return fail(known[1], known[2]);
  return fail(
    'onverwacht',
    'Er ging iets mis en er is niets gewijzigd. Probeer het opnieuw of start Dialoogtafel opnieuw.',
  );
}
