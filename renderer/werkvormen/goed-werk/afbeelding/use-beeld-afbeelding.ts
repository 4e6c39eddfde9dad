import type { Afbeelding } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { useAfbeelding } from '../../../store/use-afbeelding.ts';
import { findTekening } from './tekeningen.ts';

/** The picture of a Beeld as a window shows it. */
export interface BeeldAfbeelding {
  /** Null while it is on its way, or when there is none. */
  readonly url: string | null;
  readonly alt: string;
  /** It should be there but cannot be had. */
  readonly isWeg: boolean;
}

/** Gives the address of the picture of a Beeld: one of the own drawings, or what the group chose. */
export function useBeeldAfbeelding(afbeelding: Afbeelding | null): BeeldAfbeelding {
  const stored = useAfbeelding(afbeelding?.soort === 'bestand' ? afbeelding.id : null);
  if (afbeelding === null) return { url: null, alt: '', isWeg: false };
  if (afbeelding.soort === 'tekening') {
    const tekening = findTekening(afbeelding.id);
    return { url: tekening?.url ?? null, alt: tekening?.alt ?? '', isWeg: tekening === undefined };
  }
  return {
    url: stored.soort === 'klaar' ? stored.url : null,
    alt: 'Afbeelding die de groep koos',
    isWeg: stored.soort === 'fout',
  };
}
