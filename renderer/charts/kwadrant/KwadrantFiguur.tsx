import type { BordBeeld } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { layoutBord } from './bord-layout.ts';
import { BordVormen } from './BordVormen.tsx';
import type { BordKleuren } from './kleuren.ts';
import { KwadrantVlak } from './KwadrantVlak.tsx';

/** The picture's size: 17 cm of text width in Word gives letters of about 9 points. */
const BREEDTE = 1600;
/** The words at the sides reach a little further than they were measured. */
const MARGE = 10;
const HOOGTE = 1120;
const LETTER = 29;

export interface KwadrantFiguurProps {
  readonly beeld: BordBeeld;
  readonly kleuren: BordKleuren;
  /** On paper the picture has its size in pixels; on screen it is as wide as the room it gets. */
  readonly isPapier: boolean;
}

/** A laid board as one SVG picture, for the report on screen and, rendered to a string, for Word. */
export function KwadrantFiguur({ beeld, kleuren, isPapier }: KwadrantFiguurProps) {
  const layout = layoutBord(beeld, { breedte: BREEDTE, hoogte: HOOGTE, letter: LETTER, maat: LETTER * 1.6 });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-${String(MARGE)} 0 ${String(BREEDTE + 2 * MARGE)} ${String(HOOGTE)}`}
      {...(isPapier ? { width: BREEDTE, height: HOOGTE } : { width: '100%' })}
      fontFamily="Atkinson Hyperlegible Next"
    >
      <KwadrantVlak layout={layout} kleuren={kleuren} />
      <BordVormen layout={layout} kleuren={kleuren} />
    </svg>
  );
}
