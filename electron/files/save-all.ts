import { join } from 'node:path';
import type { RequestOutput } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { fileExists, refuseReadOnly, saveFile } from './save-file.ts';

/** Where files go. */
export interface Bestemming {
  readonly map?: string | undefined;
  readonly magVervangen: boolean;
}

/**
 * Makes files and writes each wholly or not at all. Nothing is made while one is there that may not be replaced, or
 * that is read-only.
 * @param files what is to be made, each under the name it gets in the folder
 * @param make gives the bytes of one; may tell how far it is, from 0 to 1
 * @param onVoortgang is told how far all of it is, from 0 to 1
 */
export async function saveAll<F extends { readonly naam: string }>(
  { map, magVervangen }: Bestemming,
  files: readonly F[],
  make: (file: F, tell: (deel: number) => void) => Promise<Uint8Array>,
  onVoortgang: (deel: number) => void,
): Promise<RequestOutput<'exportDocument'>> {
  if (map === undefined)
    throw new DialoogtafelError('ongeldig', 'Er is geen map gekozen. Kies eerst een map.');
  const bestanden = files.map(({ naam }) => ({ naam, pad: join(map, naam) }));
  const existing = bestanden.filter(({ pad }) => fileExists(pad));
  if (existing.length > 0 && !magVervangen) return { uitkomst: 'bestaatAl', bestanden: existing };
  for (const [index, file] of files.entries()) {
    const tell = (deel: number): void => {
      onVoortgang((index + deel) / files.length);
    };
    const pad = join(map, file.naam);
    // Said at once, not when everything has been made.
    await refuseReadOnly(pad);
    await saveFile(pad, await make(file, tell));
    tell(1);
  }
  return { uitkomst: 'opgeslagen', bestanden };
}
