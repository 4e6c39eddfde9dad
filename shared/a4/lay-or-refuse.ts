import { refuse } from '../domain/errors.ts';
import type { Beeld, Labels } from '../werkvormen/goed-werk/beeld.ts';
import { type BeeldLayout, layoutBeeld } from './layout-beeld.ts';
import { prepareRegel } from './prepare-tekst.ts';

/** The pages of a Beeld. Throws a `DialoogtafelError` ('ongeldig') when it does not fit on those it may take. */
export function layOrRefuse(beeld: Beeld, labels: Labels): BeeldLayout {
  const layout = layoutBeeld(beeld, labels);
  if (layout.past) return layout;
  const naam = prepareRegel(beeld.titel) || 'zonder titel';
  const ruimte = beeld.tweePaginas ? 'twee bladzijden' : 'één A4';
  return refuse(`Het Beeld “${naam}” past niet op ${ruimte}. Maak de tekst korter.`);
}
