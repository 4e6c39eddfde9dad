import { memo } from 'react';
import { measureTekst } from '../tekst/regels.ts';
import type { BordLayout, BordTekst, Pijl } from './bord-layout.ts';
import type { BordKleuren } from './kleuren.ts';

export interface KwadrantVlakProps {
  readonly layout: BordLayout;
  readonly kleuren: BordKleuren;
}

/** The ground of a board as SVG: the sheet with its two axes, the words around it, and the lines that lead to cards. */
export function KwadrantVlak({ layout, kleuren }: KwadrantVlakProps) {
  const { plot, maten, teksten } = layout;
  const { letter } = maten;
  const [midX, midY] = [plot.breedte / 2, plot.hoogte / 2];
  const thin = letter / 14;
  return (
    <>
      <g transform={`translate(${round(plot.links)} ${round(plot.boven)})`}>
        <rect
          width={round(plot.breedte)}
          height={round(plot.hoogte)}
          rx={round(letter * 0.3)}
          fill={kleuren.vlak}
          stroke={kleuren.kader}
          strokeWidth={round(thin)}
        />
        <path
          d={`M${round(midX)} 0V${round(plot.hoogte)}M0 ${round(midY)}H${round(plot.breedte)}`}
          stroke={kleuren.lijn}
          strokeWidth={round(thin)}
          fill="none"
        />
        <Lijnen layout={layout} kleuren={kleuren} />
      </g>
      {teksten.map((tekst) => (
        <RandTekst
          key={`${tekst.soort} ${tekst.regels.join(' ')}`}
          tekst={tekst}
          letter={letter}
          regelhoogte={layout.regel}
          kleur={tekst.soort === 'as' ? kleuren.merk : kleuren.zacht}
        />
      ))}
    </>
  );
}

/** From a mark to where its card truly lies, and from a mark to a title that stands elsewhere. */
function Lijnen({ layout, kleuren }: KwadrantVlakProps) {
  const { marken } = layout.marken;
  const { etiketten } = layout.etiketten;
  const thin = round(layout.maten.letter / 14);
  return (
    <>
      {marken.map(({ id, x, y, echt, isVerschoven }) =>
        isVerschoven ? (
          <g key={id} stroke={kleuren.lijn} fill={kleuren.merk}>
            <path d={`M${round(x)} ${round(y)}L${round(echt.x)} ${round(echt.y)}`} strokeWidth={thin} />
            <circle cx={round(echt.x)} cy={round(echt.y)} r={round(layout.maten.letter / 8)} stroke="none" />
          </g>
        ) : null,
      )}
      {etiketten.map(({ id, lijn }) =>
        lijn === null ? null : (
          <path
            key={id}
            d={`M${round(lijn[0].x)} ${round(lijn[0].y)}L${round(lijn[1].x)} ${round(lijn[1].y)}`}
            stroke={kleuren.zacht}
            strokeWidth={thin}
          />
        ),
      )}
    </>
  );
}

interface RandTekstProps {
  readonly tekst: BordTekst;
  readonly letter: number;
  readonly regelhoogte: number;
  readonly kleur: string;
}

const RandTekst = memo(function RandTekst({ tekst, letter, regelhoogte, kleur }: RandTekstProps) {
  const { textX, pijlX } = placePijl(tekst, letter);
  return (
    <>
      {tekst.pijl === null ? null : (
        <path
          d={PIJLEN[tekst.pijl]}
          transform={`translate(${round(pijlX)} ${round(tekst.y - letter * 0.34)}) scale(${round(letter / 28)})`}
          fill={kleur}
        />
      )}
      <text
        fontSize={round(letter)}
        fontWeight={tekst.soort === 'as' ? 600 : 400}
        fill={kleur}
        textAnchor={tekst.anker}
      >
        {tekst.regels.map((regel, index) => (
          <tspan key={regel} x={round(textX)} y={round(tekst.y + index * regelhoogte)}>
            {regel}
          </tspan>
        ))}
      </text>
    </>
  );
});

/** Arrowheads around the origin, for letters of 28 pixels. */
const PIJLEN: Readonly<Record<Pijl, string>> = {
  op: 'M-9 7L0 -8L9 7Z',
  neer: 'M-9 -7L0 8L9 -7Z',
  links: 'M7 -9L-8 0L7 9Z',
  rechts: 'M-7 -9L8 0L-7 9Z',
};

/** The arrow comes before the words, and after them where they end at the right. */
function placePijl({ regels, x, anker, pijl }: BordTekst, letter: number): { textX: number; pijlX: number } {
  if (pijl === null) return { textX: x, pijlX: x };
  const room = letter * 0.95;
  if (anker === 'start') return { textX: x + room, pijlX: x + letter * 0.3 };
  if (anker === 'end') return { textX: x - room, pijlX: x - letter * 0.3 };
  const width = measureTekst(regels[0] ?? '') * letter;
  return { textX: x + room / 2, pijlX: x - width / 2 - room / 2 + letter * 0.3 };
}

/** Two decimals: more only makes the picture's file larger. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
