import type { BordLayout } from './bord-layout.ts';
import type { Etiket } from './etiketten.ts';
import type { BordKleuren } from './kleuren.ts';
import { round } from './KwadrantVlak.tsx';
import type { Sleutel } from './losse-etiketten.ts';

/** What lies on a board as SVG: the slips with titles, the list of numbers, and the marks. */
export function BordVormen({ layout, kleuren }: VormProps) {
  const { plot, etiketten } = layout;
  return (
    <g transform={`translate(${round(plot.links)} ${round(plot.boven)})`}>
      {etiketten.etiketten.map((etiket) => (
        <EtiketVorm key={etiket.id} etiket={etiket} layout={layout} kleuren={kleuren} />
      ))}
      {etiketten.sleutel === null ? null : (
        <SleutelVorm sleutel={etiketten.sleutel} layout={layout} kleuren={kleuren} />
      )}
      <MerkVormen layout={layout} kleuren={kleuren} />
    </g>
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
