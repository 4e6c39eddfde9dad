import type { Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import { Afronden } from '../afronden/Afronden.tsx';
import { Terugblik } from '../afronden/Terugblik.tsx';
import { Bijdragen } from './Bijdragen.tsx';
import { Fotos } from './Fotos.tsx';

/** The middle of an onderdeel without a werkvorm: what is said, photos of flip-overs, and what its kind asks for. */
export function OnderdeelRondom({ onderdeel: { id, soort } }: { onderdeel: Onderdeel }) {
  return (
    <>
      {soort === 'terugblik' ? <Terugblik /> : null}
      {soort === 'ontwerpen' || soort === 'evaluatie' ? <Afronden /> : null}
      {soort === 'pauze' ? null : <Bijdragen key={id} onderdeelId={id} />}
      {soort === 'pauze' ? null : <Fotos key={`foto-${id}`} onderdeelId={id} />}
    </>
  );
}
