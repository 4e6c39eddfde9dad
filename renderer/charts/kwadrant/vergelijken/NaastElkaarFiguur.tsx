import type { NaastElkaarBeeld } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { BordVormen } from '../BordVormen.tsx';
import { layoutBord } from '../bord-layout.ts';
import type { BordKleuren } from '../kleuren.ts';
import { KwadrantVlak, round } from '../KwadrantVlak.tsx';
import type { VergelijkMaten } from './grond.ts';
import { Tekening } from './Tekening.tsx';

export interface NaastElkaarFiguurProps {
  readonly beeld: NaastElkaarBeeld;
  readonly kleurenVan: (variant: 'blauw' | 'groen') => BordKleuren;
  readonly maten: VergelijkMaten;
  readonly isPapier: boolean;
}

/** Two boards with other axes beside each other: a card has the same number on both. */
export function NaastElkaarFiguur({ beeld, kleurenVan, maten, isPapier }: NaastElkaarFiguurProps) {
  const { breedte, hoogte, letter } = maten;
  const half = (breedte - letter) / 2;
  const boven = letter * 1.7;
  const ruimte = { breedte: half, hoogte: hoogte - boven, letter, maat: letter * 1.6 };
  const borden = [beeld.links, beeld.rechts];
  const alleen = borden.map(({ bord }) => layoutBord(bord, ruimte).rijen);
  const rijen = {
    boven: Math.max(...alleen.map((each) => each.boven)),
    onder: Math.max(...alleen.map((each) => each.onder)),
  };
  return (
    <Tekening maten={maten} isPapier={isPapier}>
      {borden.map(({ naam, bord }, index) => {
        const kleuren = kleurenVan(bord.variant);
        const layout = layoutBord(bord, { ...ruimte, rijen });
        return (
          <g
            key={index === 0 ? 'links' : 'rechts'}
            transform={`translate(${String(round(index * (half + letter)))} 0)`}
          >
            <text x={0} y={round(letter)} fontSize={letter} fontWeight={600} fill={kleuren.merk}>
              {naam}
            </text>
            <g transform={`translate(0 ${String(round(boven))})`}>
              <KwadrantVlak layout={layout} kleuren={kleuren} />
              <BordVormen layout={layout} kleuren={kleuren} />
            </g>
          </g>
        );
      })}
    </Tekening>
  );
}
