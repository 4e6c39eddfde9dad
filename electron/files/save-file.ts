import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DialoogtafelError, type ErrorCode } from '../../shared/domain/errors.ts';

/** What a person reads when a file cannot be written, by the code of the system error. */
export const FILE_MELDINGEN: Readonly<Record<string, readonly [ErrorCode, (naam: string) => string]>> = {
  EBUSY: [
    'bestandOpen',
    (naam) =>
      `${naam} is nog open in Word of een ander programma. Sluit het daar en probeer het opnieuw, of kies een andere naam.`,
  ],
  EPERM: [
    'bestandOpen',
    (naam) =>
      `${naam} is open in een ander programma of beveiligd. Sluit het daar en probeer het opnieuw, of kies een andere naam.`,
  ],
  EACCES: ['bestandFout', (naam) => `Je mag ${naam} hier niet bewaren. Kies een andere map.`],
  EROFS: ['bestandFout', (naam) => `Op deze schijf kan ${naam} niet worden bewaard. Kies een andere map.`],
  ENOSPC: [
    'schijfVol',
    (naam) => `De schijf is vol, dus ${naam} is niet bewaard. Maak ruimte vrij of kies een andere map.`,
  ],
  EDQUOT: [
    'schijfVol',
    (naam) => `Je ruimte op deze schijf is op, dus ${naam} is niet bewaard. Kies een andere map.`,
  ],
  ENOENT: ['bestandFout', (naam) => `De map voor ${naam} is er niet meer. Kies een andere map.`],
  ENOTDIR: ['bestandFout', (naam) => `De map voor ${naam} is er niet meer. Kies een andere map.`],
  ENAMETOOLONG: ['bestandFout', (naam) => `De naam ${naam.slice(0, 40)}… is te lang. Kies een kortere naam.`],
  EIO: [
    'bestandFout',
    (naam) => `Schrijven van ${naam} lukt niet; misschien is de stick eruit. Kies een andere map.`,
  ],
};

/** Turns a system error on a file into one that can be shown. */
export function toFileError(error: unknown, pad: string): DialoogtafelError {
  const naam = basename(pad);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const [kind, melding] = FILE_MELDINGEN[code] ?? [
    'bestandFout',
    (name: string) => `${name} kon niet worden bewaard. Probeer het opnieuw of kies een andere map.`,
  ];
  return new DialoogtafelError(kind, melding(naam), { cause: error });
}

/** Whether there is a file at this path. */
export function fileExists(pad: string): boolean {
  return existsSync(pad);
}

/**
 * Writes a file wholly or not at all: beside the target, flushed to disk, then renamed over it. A target that another
 * program holds open stays as it is. Rejects with a `DialoogtafelError`.
 */
export async function saveFile(pad: string, bytes: Uint8Array): Promise<void> {
  await refuseReadOnly(pad);
  const temporary = join(dirname(pad), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, pad);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw toFileError(error, pad);
  }
}

/** Rejects when this file is protected. A rename goes over a file that somebody protected without asking: on Linux and macOS only its folder counts. */
export async function refuseReadOnly(pad: string): Promise<void> {
  const found = await stat(pad).catch(() => null);
  if (found === null || !found.isFile() || (found.mode & ANYBODY_WRITES) !== 0) return;
  const melding = `${basename(pad)} is alleen-lezen en blijft zoals het is. Kies een andere naam.`;
  throw new DialoogtafelError('bestandFout', melding);
}

const ANYBODY_WRITES = 0o222;

// Windows refuses these in names, and reserves some names altogether.
const FORBIDDEN_IN_NAME = /[<>:"/\\|?*\u0000-\u001F]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every system takes, with the extension: what a person typed, cleaned; `anders` when nothing is left. */
export function safeFileName(naam: string, extension: string, anders: string): string {
  const stem = naam
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .replace(FORBIDDEN_IN_NAME, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .slice(0, 120);
  const usable = stem === '' || RESERVED.test(stem) ? anders : stem;
  return `${usable}.${extension}`;
}
