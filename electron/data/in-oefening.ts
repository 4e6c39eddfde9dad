import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { ServiceRequestName } from '../../shared/request-rollen.ts';
import type { ServiceContext } from './context.ts';

/** What becomes a file: made by the service, or by main from what it is told. */
const DOCUMENTEN: ReadonlySet<string> = new Set<ServiceRequestName>([
  'exportBeelden',
  'exportDocument',
  'exportPapier',
  'getPdfInhoud',
  'getPapierPdf',
]);

/** What is kept for other bijeenkomsten too. */
const BIBLIOTHEEK: ReadonlySet<string> = new Set<ServiceRequestName>([
  'createGroep',
  'renameGroep',
  'setBewaartermijn',
  'removeGroep',
  'createBijeenkomst',
  'removeBijeenkomst',
  'loadVoorbeeld',
  'saveIndeling',
  'removeIndeling',
  'saveGebiedenset',
  'removeGebiedenset',
  'setBriefhoofd',
]);

/** A rehearsal leaves nothing behind, also not in a folder; and it does not take what would be kept, to lose it. */
export function refuseInOefening(name: string, { oefening }: Pick<ServiceContext, 'oefening'>): void {
  if (oefening === null) return;
  if (DOCUMENTEN.has(name)) refuse('Dit is een oefening: daar blijft niets van bewaard, ook geen document.');
  if (BIBLIOTHEEK.has(name)) refuse('Dit is een oefening: daar blijft niets van bewaard, dus ook dit niet.');
}

function refuse(melding: string): never {
  throw new DialoogtafelError('verboden', `${melding} Stop eerst de oefening.`);
}
