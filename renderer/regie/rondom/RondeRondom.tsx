import type { RondeKader } from '../../../shared/domain/programma.ts';
import { isInGroepjes } from '../../../shared/domain/stap-groepjes.ts';
import type { Stap } from '../../../shared/werkvormen/werkvorm.ts';
import { Groepjes } from '../groepjes/Groepjes.tsx';

/** What a stap of a werkvorm has around it: the groepjes in which people work. */
export function RondeRondom({ ronde, stap }: { ronde: RondeKader; stap: Stap }) {
  if (!isInGroepjes(stap.vorm)) return null;
  return <Groepjes key={`${ronde.id}/${stap.id}`} ronde={ronde} stap={stap} />;
}
