import type { UitslagBeeld } from '../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import type { UitslagKleuren } from './kleuren.ts';
import {
  layoutUitslag,
  LETTER_IN_STAAF,
  type UitslagLayout,
  type UitslagMaten,
  type UitslagRij,
} from './layout-uitslag.ts';

/** On paper: 17 cm of text width in Word gives letters of about 9 points. */
const PAPIER: UitslagMaten = { breedte: 1600, hoogte: null, letters: [29] };

export interface StemuitslagFiguurProps {
  readonly beeld: UitslagBeeld;
  readonly kleuren: UitslagKleuren;
  /** On paper the picture has its size in pixels; on screen it is as wide as the room it gets. */
  readonly isPapier: boolean;
  /** What it must fit in; as on paper without it. */
  readonly maten?: UitslagMaten;
}

/** A result: for every idea its place, a bar of who gave how many points, the total and the number of voters. */
export function StemuitslagFiguur({ beeld, kleuren, isPapier, maten = PAPIER }: StemuitslagFiguurProps) {
  const layout = layoutUitslag(beeld, maten);
  const { letter, rijen, rest, kolommen } = layout;
  const hoogte = Math.max(layout.hoogte, maten.hoogte ?? 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${round(maten.breedte)} ${round(hoogte)}`}
      {...(isPapier ? { width: maten.breedte, height: round(hoogte) } : { width: '100%' })}
      preserveAspectRatio="xMidYMin meet"
      fontFamily="Atkinson Hyperlegible Next"
      fontSize={round(letter)}
    >
      <Kop layout={layout} beeld={beeld} kleuren={kleuren} />
      {rijen.map((row) => (
        <Rij key={row.rij.nummer} row={row} layout={layout} k={beeld.k} kleuren={kleuren} />
      ))}
      {rest === '' ? null : (
        <text x={round(kolommen.tekst)} y={round(layout.hoogte - letter * 0.5)} fill={kleuren.zacht}>
          {rest}
        </text>
      )}
    </svg>
  );
}

interface DeelProps {
  readonly layout: UitslagLayout;
  readonly kleuren: UitslagKleuren;
}

/** The heads of the columns; over the bars what each shade is worth, from most to least. */
function Kop({ layout, beeld: { k, rijen }, kleuren }: DeelProps & { readonly beeld: UitslagBeeld }) {
  const { letter, kolommen, kopHoogte } = layout;
  const y = round(letter);
  const zijde = letter * 1.25;
  const lijn = round(kopHoogte - letter * 0.4);
  const isStem = k === 1;
  const hasSleutel = !isStem && k * zijde * 1.08 <= layout.staafBreedte + letter;
  return (
    <g fill={kleuren.zacht}>
      <text x={round(kolommen.tekst)} y={y}>
        {rijen.length === 0 ? 'Geen ideeën' : 'Idee'}
      </text>
      {!hasSleutel
        ? null
        : Array.from({ length: k }, (_, index) => {
            const { vulling, opschrift } = kleuren.vlak(index, k);
            const x = kolommen.staaf + index * zijde * 1.08;
            return (
              <g key={index}>
                <rect
                  x={round(x)}
                  y={0}
                  width={round(zijde)}
                  height={round(zijde)}
                  fill={vulling}
                  stroke={kleuren.inkt}
                />
                <text
                  x={round(x + zijde / 2)}
                  y={round(letter * 0.93)}
                  fontSize={round(letter * LETTER_IN_STAAF)}
                  textAnchor="middle"
                  fill={opschrift}
                >
                  {k - index}
                </text>
              </g>
            );
          })}
      <text x={round(kolommen.punten)} y={y} textAnchor="end">
        {isStem ? 'stemmen' : 'punten'}
      </text>
      {isStem ? null : (
        <text x={round(kolommen.stemmers)} y={y} textAnchor="end">
          stemmers
        </text>
      )}
      <line x1={0} x2={round(kolommen.stemmers)} y1={lijn} y2={lijn} stroke={kleuren.lijn} strokeWidth={2} />
    </g>
  );
}

function Rij({ row, layout, k, kleuren }: DeelProps & { readonly row: UitslagRij; readonly k: number }) {
  const { letter, kolommen, staafHoogte } = layout;
  const { rij, y, hoogte, regels, stukken } = row;
  const first = y + letter * 0.96;
  const middle = y + (hoogte - letter * 0.4) / 2;
  const base = middle + letter * 0.34;
  const boven = middle - staafHoogte / 2;
  return (
    <g fill={kleuren.inkt}>
      <text x={round(kolommen.plaats)} y={round(first)} fontWeight={600}>
        {rij.plaats}
        {rij.isGedeeld ? '=' : ''}
      </text>
      {regels.map((regel, index) => (
        <text
          key={index}
          x={round(kolommen.tekst)}
          y={round(first + index * letter * 1.16)}
          fontWeight={rij.plaats === 1 && rij.totaal > 0 ? 600 : 400}
        >
          {regel}
        </text>
      ))}
      {stukken.map(({ index, x, breedte, opschrift }) => {
        const kleur = kleuren.vlak(index, k);
        return (
          <g key={index}>
            <rect
              x={round(kolommen.staaf + x)}
              y={round(boven)}
              width={round(breedte)}
              height={round(staafHoogte)}
              fill={kleur.vulling}
              stroke={kleuren.inkt}
            />
            {opschrift === '' ? null : (
              <text
                x={round(kolommen.staaf + x + breedte / 2)}
                y={round(base - letter * 0.04)}
                fontSize={round(letter * LETTER_IN_STAAF)}
                textAnchor="middle"
                fill={kleur.opschrift}
              >
                {opschrift}
              </text>
            )}
          </g>
        );
      })}
      <text x={round(kolommen.punten)} y={round(base)} textAnchor="end" fontWeight={600}>
        {rij.totaal}
      </text>
      {k === 1 ? null : (
        <text x={round(kolommen.stemmers)} y={round(base)} textAnchor="end">
          {rij.stemmers}
        </text>
      )}
    </g>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
