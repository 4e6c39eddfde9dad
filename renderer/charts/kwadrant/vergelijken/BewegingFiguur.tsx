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
  const plaats = `translate(${String(round(plot.links))} ${String(round(plot.boven))})`;
  const wegen = listWegen(beeld, layout);
  return (
    <Tekening maten={maten} isPapier={isPapier}>
      <KwadrantVlak layout={layout} kleuren={kleuren} />
      <g transform={plaats}>
        {wegen.map(({ id, van, punt, straal }) => (
          <Weg key={id} van={van} naar={punt} straal={straal} kleuren={kleuren} />
        ))}
      </g>
      <BordVormen layout={layout} kleuren={kleuren} />
      <g transform={plaats}>
        {wegen.map(({ id, hoek, punt, straal }) => (
          <Kop key={id} punt={punt} hoek={hoek} straal={straal} kleur={kleuren.merk} />
        ))}
      </g>
    </Tekening>
  );
}

interface Plek {
  readonly x: number;
  readonly y: number;
}

/** The way of one card: from where it lay to just before its mark, and the direction (radians). */
interface Weg {
  readonly id: string;
  readonly van: Plek;
  readonly punt: Plek;
  readonly hoek: number;
  readonly straal: number;
}

/** The ways of the cards that moved. One that stayed has none: its mark covers where it lay. */
function listWegen(beeld: BewegingBeeld, layout: BordLayout): readonly Weg[] {
  const { maat, marken } = layout.marken;
  const merken = new Map(marken.map((merk) => [merk.id, merk]));
  const straal = maat / 2;
  return beeld.kaarten.flatMap(({ id, van }) => {
    const naar = merken.get(id);
    if (naar === undefined) return [];
    const from = toPlot(van, layout.plot, straal);
    if (Math.hypot(naar.x - from.x, naar.y - from.y) < straal * 1.5) return [];
    const hoek = Math.atan2(naar.y - from.y, naar.x - from.x);
    return [{ id, van: from, punt: along(naar, hoek, -straal * 1.1), hoek, straal }];
  });
}

function along({ x, y }: Plek, hoek: number, afstand: number): Plek {
  return { x: x + Math.cos(hoek) * afstand, y: y + Math.sin(hoek) * afstand };
}

interface WegProps {
  readonly van: Plek;
  readonly naar: Plek;
  readonly straal: number;
  readonly kleuren: BordKleuren;
}

function Weg({ van, naar, straal, kleuren }: WegProps) {
  return (
    <g stroke={kleuren.merk}>
      <path
        d={`M${String(round(van.x))} ${String(round(van.y))}L${String(round(naar.x))} ${String(round(naar.y))}`}
        strokeWidth={round(straal / 5)}
        strokeDasharray={`${String(round(straal * 0.5))} ${String(round(straal * 0.3))}`}
      />
      <circle
        cx={round(van.x)}
        cy={round(van.y)}
        r={round(straal * 0.5)}
        fill={kleuren.papier}
        strokeWidth={round(straal / 6)}
      />
    </g>
  );
}

interface KopProps {
  readonly punt: Plek;
  readonly hoek: number;
  readonly straal: number;
  readonly kleur: string;
}

/** The head of an arrow; over the slips, so that its direction is always seen. */
function Kop({ punt, hoek, straal, kleur }: KopProps) {
  const voet = along(punt, hoek, -straal * 0.8);
  const hoeken = [
    punt,
    along(voet, hoek + Math.PI / 2, straal * 0.42),
    along(voet, hoek - Math.PI / 2, straal * 0.42),
  ];
  const path = hoeken.map(({ x, y }) => `${String(round(x))} ${String(round(y))}`).join('L');
  return <path d={`M${path}Z`} fill={kleur} />;
}
