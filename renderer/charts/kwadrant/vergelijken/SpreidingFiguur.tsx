import type { SpreidingBeeld } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import type { BordKleuren } from '../kleuren.ts';
import { KwadrantVlak, round } from '../KwadrantVlak.tsx';
import { layoutGrond, type VergelijkMaten } from './grond.ts';
import { Punten } from './Punten.tsx';
import { Tekening } from './Tekening.tsx';

export interface SpreidingFiguurProps {
  readonly beeld: SpreidingBeeld;
  readonly kleuren: BordKleuren;
  readonly maten: VergelijkMaten;
  readonly isPapier: boolean;
}

/** One card over all boards: every place where somebody laid it, and the room that they take together. */
export function SpreidingFiguur({ beeld, kleuren, maten, isPapier }: SpreidingFiguurProps) {
  const layout = layoutGrond(beeld, maten);
  const { plot } = layout;
  return (
    <Tekening maten={maten} isPapier={isPapier}>
      <KwadrantVlak layout={layout} kleuren={kleuren} />
      <g transform={`translate(${String(round(plot.links))} ${String(round(plot.boven))})`}>
        <Punten
          punten={beeld.kaart.punten}
          vlak={plot}
          letter={maten.letter}
          straal={maten.letter * 0.55}
          kleuren={kleuren}
        />
      </g>
    </Tekening>
  );
}
