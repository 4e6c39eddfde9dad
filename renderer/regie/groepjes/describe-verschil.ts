import type { Groepje } from '../../../shared/domain/groepjes.ts';
import { joinNames } from '../../../shared/zaal/rondom-beeld.ts';
import type { People } from '../../../shared/werkvormen/werkvorm.ts';

/** Says who came or went since the groepjes were made: "Cas is weg. Eva en Fem zijn erbij." */
export function describeVerschil(groepjes: readonly Groepje[], { aanwezig, deelnemers }: People): string {
  const ingedeeld = groepjes.flatMap(({ leden }) => leden);
  const naamOf = (id: string): string => deelnemers[id]?.naam ?? 'Iemand uit de groep';
  const weg = ingedeeld.filter((id) => !aanwezig.includes(id)).map(naamOf);
  const erbij = aanwezig.filter((id) => !ingedeeld.includes(id)).map(naamOf);
  return [describe(weg, 'weg'), describe(erbij, 'erbij')].filter((part) => part !== '').join(' ');
}

function describe(namen: readonly string[], wat: string): string {
  if (namen.length === 0) return '';
  return `${joinNames(namen)} ${namen.length === 1 ? 'is' : 'zijn'} ${wat}.`;
}
