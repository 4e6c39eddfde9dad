import type { BordBeeld } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { type BordLayout, layoutBord } from './bord-layout.ts';
import type { Etiket } from './etiketten.ts';
import type { BordKleuren } from './kleuren.ts';
import { KwadrantVlak, round } from './KwadrantVlak.tsx';
import type { Sleutel } from './losse-etiketten.ts';

/** The picture's size: 17 cm of text width in Word gives letters of about 9 points. */
const BREEDTE = 1600;
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
  const { plot, etiketten } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(BREEDTE)} ${String(HOOGTE)}`}
      {...(isPapier ? { width: BREEDTE, height: HOOGTE } : { width: '100%' })}
      fontFamily="Atkinson Hyperlegible Next"
    >
      <KwadrantVlak layout={layout} kleuren={kleuren} />
      <g transform={`translate(${round(plot.links)} ${round(plot.boven)})`}>
        {etiketten.etiketten.map((etiket) => (
          <EtiketVorm key={etiket.id} etiket={etiket} layout={layout} kleuren={kleuren} />
        ))}
        {etiketten.sleutel === null ? null : (
          <SleutelVorm sleutel={etiketten.sleutel} layout={layout} kleuren={kleuren} />
        )}
        <MerkVormen layout={layout} kleuren={kleuren} />
      </g>
    </svg>
  );
}

interface VormProps {
  readonly layout: BordLayout;
  readonly kleuren: BordKleuren;
}

function EtiketVorm({ etiket, layout, kleuren }: VormProps & { readonly etiket: Etiket }) {
  const { papier, tekst, regels } = etiket;
  const { zet, regel, maten } = layout;
  return (
    <>
      <rect
        x={round(papier.links)}
        y={round(papier.boven)}
        width={round(papier.breedte)}
        height={round(papier.hoogte)}
        rx={round(maten.letter * 0.16)}
        fill={kleuren.papier}
        stroke={kleuren.rand}
      />
      <text fontSize={round(maten.letter)} fill={kleuren.inkt}>
        {regels.map((tekstRegel, index) => (
          <tspan
            key={tekstRegel}
            x={round(tekst.links + zet.witX)}
            y={round(tekst.boven + zet.witY + index * regel + maten.letter * 0.92)}
          >
            {tekstRegel}
          </tspan>
        ))}
      </text>
    </>
  );
}

function SleutelVorm({ sleutel, layout, kleuren }: VormProps & { readonly sleutel: Sleutel }) {
  const { papier, items } = sleutel;
  const { letter } = layout.maten;
  return (
    <>
      <rect
        x={round(papier.links)}
        y={round(papier.boven)}
        width={round(papier.breedte)}
        height={round(papier.hoogte)}
        rx={round(letter * 0.16)}
        fill={kleuren.papier}
        stroke={kleuren.rand}
      />
      {items.map(({ id, nummer, titel, links, boven }) => (
        <g key={id} fontSize={round(letter)} fill={kleuren.inkt}>
          <text
            x={round(links + letter * 1.7)}
            y={round(boven + letter * 0.92)}
            textAnchor="end"
            fontWeight={600}
          >
            {nummer}
          </text>
          <text x={round(links + letter * 2.1)} y={round(boven + letter * 0.92)}>
            {titel}
          </text>
        </g>
      ))}
    </>
  );
}

function MerkVormen({ layout, kleuren }: VormProps) {
  const { maat, marken } = layout.marken;
  const nummers = new Map(layout.kaarten.map(({ id, nummer }) => [id, nummer]));
  return marken.map(({ id, x, y }) => (
    <g key={id}>
      <circle cx={round(x)} cy={round(y)} r={round(maat / 2)} fill={kleuren.merk} />
      <text
        x={round(x)}
        y={round(y + layout.maten.letter * 0.34)}
        fontSize={round(Math.min(layout.maten.letter, maat * 0.62))}
        fontWeight={600}
        fill={kleuren.opMerk}
        textAnchor="middle"
      >
        {nummers.get(id)}
      </text>
    </g>
  ));
}
