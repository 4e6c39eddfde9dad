import type { TekstblokId } from '../../../../shared/a4/layout-beeld.ts';
import type { BeeldVeld } from '../../../../shared/werkvormen/goed-werk/uitlichten.ts';

/** The page is too full for one screen: the room sees one part of it at a time, in large letters. */
export const DELEN = ['kern', 'situatie', 'toelichting', 'stem'] as const;
export type Deel = (typeof DELEN)[number];

const DEEL_VAN_VELD: Readonly<Record<BeeldVeld, Deel>> = {
  titel: 'kern',
  kernuitspraak: 'kern',
  afbeelding: 'kern',
  bijschrift: 'kern',
  makers: 'kern',
  situatie: 'situatie',
  excellent: 'toelichting',
  ethiek: 'toelichting',
  energie: 'toelichting',
  andereStem: 'stem',
};

/** The part of the page that a field is in; without a field the first. */
export function findDeel(veld: BeeldVeld | null): Deel {
  return veld === null ? 'kern' : DEEL_VAN_VELD[veld];
}

const DEEL_VAN_BLOK: Readonly<Record<TekstblokId | 'afbeelding', Deel | null>> = {
  titel: 'kern',
  vraag: 'kern',
  kernuitspraak: 'kern',
  afbeelding: 'kern',
  bijschrift: 'kern',
  situatieKop: 'situatie',
  situatie: 'situatie',
  excellentKop: 'toelichting',
  excellent: 'toelichting',
  ethiekKop: 'toelichting',
  ethiek: 'toelichting',
  energieKop: 'toelichting',
  energie: 'toelichting',
  stemKop: 'stem',
  andereStem: 'stem',
  makers: 'kern',
  verder: null,
  vervolg: null,
};

/** The part that a block of the page belongs to; null for what only connects two pages. */
export function findDeelOfBlok(id: TekstblokId | 'afbeelding'): Deel | null {
  return DEEL_VAN_BLOK[id];
}
