import type { BewegingBeeld } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import type { BordLayout } from '../bord-layout.ts';
import { layoutBord } from '../bord-layout.ts';
import type { BordKleuren } from '../kleuren.ts';
import { BordVormen } from '../BordVormen.tsx';
import { KwadrantVlak, round } from '../KwadrantVlak.tsx';
import { toPlot, type VergelijkMaten } from './grond.ts';
import { Tekening } from './Tekening.tsx';

export interface BewegingFiguurProps {
  readonly beeld: BewegingBeeld;
  readonly kleuren: BordKleuren;
  readonly maten: VergelijkMaten;
  readonly isPapier: boolean;
}

/** The same board at two moments: an open ring where a card lay, and an arrow to where it lies now. */
export function BewegingFiguur({ beeld, kleuren, maten, isPapier }: BewegingFiguurProps) {
  const kaarten = beeld.kaarten.map(({ id, nummer, titel, naar }, index) => ({
    id,
    nummer,
    titel,
    ...naar,
    z: index,
  }));
  const { variant, indeling } = beeld;
  const layout = layoutBord({ variant, indeling, kaarten }, { ...maten, maat: maten.letter * 1.6 });
  const { plot } = layout;
  return (
    <Tekening maten={maten} isPapier={isPapier}>
      <KwadrantVlak layout={layout} kleuren={kleuren} />
      <g transform={`translate(${String(round(plot.links))} ${String(round(plot.boven))})`}>
        <Pijlen beeld={beeld} layout={layout} kleuren={kleuren} />
      </g>
      <BordVormen layout={layout} kleuren={kleuren} />
    </Tekening>
  );
}

interface PijlenProps {
  readonly beeld: BewegingBeeld;
  readonly layout: BordLayout;
  readonly kleuren: BordKleuren;
}

function Pijlen({ beeld, layout, kleuren }: PijlenProps) {
  const { maat, marken } = layout.marken;
  const merken = new Map(marken.map((merk) => [merk.id, merk]));
  const straal = maat / 2;
  return beeld.kaarten.map(({ id, van }) => {
    const naar = merken.get(id);
    if (naar === undefined) return null;
    const from = toPlot(van, layout.plot, straal);
    const lengte = Math.hypot(naar.x - from.x, naar.y - from.y);
    // A card that stayed is no arrow: its mark covers the ring.
    if (lengte < straal * 1.5) return null;
    return (
      <g key={id} stroke={kleuren.merk} fill="none">
        <circle
          cx={round(from.x)}
          cy={round(from.y)}
          r={round(straal * 0.5)}
          fill={kleuren.papier}
          strokeWidth={round(straal / 6)}
        />
        <Pijl van={from} naar={naar} straal={straal} kleur={kleuren.merk} />
      </g>
    );
  });
}

interface PijlProps {
  readonly van: { readonly x: number; readonly y: number };
  readonly naar: { readonly x: number; readonly y: number };
  readonly straal: number;
  readonly kleur: string;
}

/** From the ring to just before the mark, with a head. */
function Pijl({ van, naar, straal, kleur }: PijlProps) {
  const hoek = Math.atan2(naar.y - van.y, naar.x - van.x);
  const [cos, sin] = [Math.cos(hoek), Math.sin(hoek)];
  const at = (from: { x: number; y: number }, d: number) => ({ x: from.x + cos * d, y: from.y + sin * d });
  const start = at(van, straal * 0.5);
  const punt = at(naar, -straal * 1.1);
  const voet = at(punt, -straal * 0.8);
  const zij = straal * 0.42;
  const kop = [
    [punt.x, punt.y],
    [voet.x - sin * zij, voet.y + cos * zij],
    [voet.x + sin * zij, voet.y - cos * zij],
  ] as const;
  return (
    <>
      <path
        d={`M${String(round(start.x))} ${String(round(start.y))}L${String(round(voet.x))} ${String(round(voet.y))}`}
        strokeWidth={round(straal / 5)}
        strokeDasharray={`${String(round(straal * 0.5))} ${String(round(straal * 0.3))}`}
      />
      <path
        d={`M${kop.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join('L')}Z`}
        fill={kleur}
        stroke="none"
      />
    </>
  );
}
