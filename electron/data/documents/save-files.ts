import { join } from 'node:path';
import type { RequestOutput } from '../../../shared/contract.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { DocumentJob } from './maker.ts';
import { fileExists, refuseReadOnly, saveFile } from './save-file.ts';

/** A file that is to be made. */
export interface Bestand {
  readonly naam: string;
  readonly job: DocumentJob;
}

interface Bestemming {
  readonly map?: string | undefined;
  readonly magVervangen: boolean;
}

/**
 * Makes files in the worker and writes each wholly or not at all. Nothing is made while one is there that may not be
 * replaced. Regie hears how far it is.
 */
export async function saveFiles(
  { documents, send }: Pick<ServiceContext, 'documents' | 'send'>,
  { map, magVervangen }: Bestemming,
  files: readonly Bestand[],
): Promise<RequestOutput<'exportDocument'>> {
  if (map === undefined)
    throw new DialoogtafelError('ongeldig', 'Er is geen map gekozen. Kies eerst een map.');
  const bestanden = files.map(({ naam }) => ({ naam, pad: join(map, naam) }));
  const existing = bestanden.filter(({ pad }) => fileExists(pad));
  if (existing.length > 0 && !magVervangen) return { uitkomst: 'bestaatAl', bestanden: existing };
  const refuseCancelled = documents.watchCancel();
  for (const [index, { naam, job }] of files.entries()) {
    const tell = (deel: number): void => {
      send('regie', 'exportVoortgang', { deel: (index + deel) / files.length });
    };
    const pad = join(map, naam);
    // Said at once, not when everything has been made.
    await refuseReadOnly(pad);
    refuseCancelled();
    const bytes = await documents.make(job, tell);
    await saveFile(pad, bytes);
    tell(1);
  }
  return { uitkomst: 'opgeslagen', bestanden };
}
