import type { RequestOutput } from '../../../shared/contract.ts';
import { type Bestemming, saveAll } from '../../files/save-all.ts';
import type { ServiceContext } from '../context.ts';
import type { DocumentJob } from './maker.ts';

/** A file that is to be made. */
export interface Bestand {
  readonly naam: string;
  readonly job: DocumentJob;
}

/** Makes files in the worker and writes each wholly or not at all. Regie hears how far it is, and may stop it. */
export function saveFiles(
  { documents, send }: Pick<ServiceContext, 'documents' | 'send'>,
  bestemming: Bestemming,
  files: readonly Bestand[],
): Promise<RequestOutput<'exportDocument'>> {
  const refuseCancelled = documents.watchCancel();
  const make = ({ job }: Bestand, tell: (deel: number) => void): Promise<Uint8Array> => {
    refuseCancelled();
    return documents.make(job, tell);
  };
  return saveAll(bestemming, files, make, (deel) => {
    send('regie', 'exportVoortgang', { deel });
  });
}
