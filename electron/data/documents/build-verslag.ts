import type { VerslagBron } from '../../../shared/verslag/bron.ts';
import { makeTerugkoppeling } from '../../../shared/verslag/terugkoppeling.ts';
import { makeVerslag, type Verslag } from '../../../shared/verslag/verslag.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import type { VerslagJob } from './maker.ts';
import { toLocalMinuten } from './tijd.ts';

/** The blocks of the report that a job asks for. */
export function buildVerslag({
  document,
  state,
  groep,
  deelnemers,
  nu,
}: Pick<VerslagJob, 'document' | 'state' | 'groep' | 'deelnemers' | 'nu'>): Verslag {
  const bron: VerslagBron = { state, groep, deelnemers, find: findWerkvorm, nu, toMinuten: toLocalMinuten };
  return document.soort === 'sessieverslag'
    ? makeVerslag(bron, document.keuze)
    : makeTerugkoppeling(bron, document.namen);
}
