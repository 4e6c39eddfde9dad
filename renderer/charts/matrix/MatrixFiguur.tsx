import type { Matrix, MatrixRij } from '../../../shared/werkvormen/interventiespel/matrix.ts';
import { MARK_SHAPES } from '../mark-shapes.ts';
import { kleurenVoor, type MatrixKleuren } from './kleuren.ts';
import {
  BREEDTE,
  KOP_REGEL,
  layoutMatrix,
  LETTER,
  MERK,
  type MatrixLayout,
  REGEL,
  type RijLayout,
} from './layout.ts';
import { findMerk } from './merken.ts';

export interface MatrixFiguurProps {
  readonly matrix: Matrix;
  /** On paper the picture has its size in pixels; on screen it is as wide as the room it gets. */
  readonly isPapier: boolean;
}

/**
 * Gebieden against piles. How often is said by the size of a disc, by the number in it and by a bar with a pattern of the
 * gebied, so that nothing is told by colour alone.
 */
export function MatrixFiguur({ matrix, isPapier }: MatrixFiguurProps) {
  const layout = layoutMatrix(matrix);
  const kleuren = kleurenVoor(isPapier);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(BREEDTE)} ${String(Math.ceil(layout.hoogte))}`}
      {...(isPapier ? { width: BREEDTE, height: Math.ceil(layout.hoogte) } : { width: '100%' })}
      fontFamily="Atkinson Hyperlegible Next"
    >
      <Patronen rijen={layout.rijen} kleuren={kleuren} />
      <Koppen layout={layout} kleuren={kleuren} />
      {layout.rijen.map((each, index) => (
        <Rij key={each.rij.id} each={each} isBand={index % 2 === 0} layout={layout} kleuren={kleuren} />
      ))}
    </svg>
  );
}

interface DeelProps {
  readonly layout: MatrixLayout;
  readonly kleuren: MatrixKleuren;
}

const patroonId = (gebied: string): string => `matrix-${gebied}`;

/** The pattern of each gebied: lines on a ground in which they are seen, in black and white too. */
function Patronen({ rijen, kleuren }: Pick<DeelProps, 'kleuren'> & { readonly rijen: readonly RijLayout[] }) {
  const gebieden = [...new Set(rijen.map(({ rij }) => rij.gebied))];
  return (
    <defs>
      {gebieden.map((gebied) => {
        const merk = findMerk(gebied);
        if (merk === null) return null;
        const { pattern, patternStroke } = MARK_SHAPES[merk];
        return (
          <pattern
            key={gebied}
            id={patroonId(gebied)}
            width="12"
            height="12"
            patternUnits="userSpaceOnUse"
            patternTransform="scale(1.6)"
          >
            <path
              d={pattern}
              fill="none"
              stroke={kleuren.gebied(gebied)}
              strokeWidth={patternStroke}
              strokeLinecap="round"
            />
          </pattern>
        );
      })}
    </defs>
  );
}

function Koppen({ layout: { kolommen, kopHoogte, staaf }, kleuren }: DeelProps) {
  return (
    <g fontSize={26} fill={kleuren.zacht}>
      {kolommen.map(({ midden, naam }) => (
        <text key={midden} textAnchor="middle">
          {naam.map((regel, index) => (
            <tspan key={index} x={midden} y={kopHoogte - 16 - (naam.length - 1 - index) * KOP_REGEL}>
              {regel}
            </tspan>
          ))}
        </text>
      ))}
      <text x={staaf.x} y={kopHoogte - 16}>
        samen
      </text>
    </g>
  );
}

interface RijProps extends DeelProps {
  readonly each: RijLayout;
  readonly isBand: boolean;
}

function Rij({ each, isBand, layout, kleuren }: RijProps) {
  const { rij, boven, hoogte, naam, naamX } = each;
  const midden = boven + hoogte / 2;
  const merk = rij.isGedraging ? null : findMerk(rij.gebied);
  const kleur = kleuren.gebied(rij.gebied);
  return (
    <g>
      {isBand ? <rect x={0} y={boven} width={BREEDTE} height={hoogte} fill={kleuren.band} /> : null}
      {merk === null ? null : (
        <path
          d={MARK_SHAPES[merk].glyph}
          fillRule="evenodd"
          fill={kleur}
          transform={`translate(8 ${String(midden - MERK / 2)}) scale(${String(MERK / 24)})`}
        />
      )}
      <text fontSize={LETTER} fontWeight={rij.isGedraging ? 400 : 600} fill={kleuren.inkt}>
        {naam.map((regel, index) => (
          <tspan key={index} x={naamX} y={midden + (index - (naam.length - 1) / 2) * REGEL + LETTER * 0.34}>
            {regel}
          </tspan>
        ))}
      </text>
      {layout.kolommen.map(({ midden: x }, index) => (
        <Cel
          key={x}
          aantal={rij.aantallen[index] ?? 0}
          x={x}
          y={midden}
          straal={Math.min(layout.straal, hoogte / 2 - 4)}
          meeste={layout.meeste}
          kleur={kleur}
          kleuren={kleuren}
        />
      ))}
      <Staaf rij={rij} midden={midden} layout={layout} kleuren={kleuren} />
    </g>
  );
}

interface CelProps {
  readonly aantal: number;
  readonly x: number;
  readonly y: number;
  readonly straal: number;
  readonly meeste: number;
  readonly kleur: string;
  readonly kleuren: MatrixKleuren;
}

/** A disc of which the surface says how many; none is a dash. */
function Cel({ aantal, x, y, straal, meeste, kleur, kleuren }: CelProps) {
  if (aantal === 0)
    return (
      <text x={x} y={y + LETTER * 0.34} fontSize={LETTER} fill={kleuren.zacht} textAnchor="middle">
        –
      </text>
    );
  const r = Math.min(straal, Math.max(20, straal * Math.sqrt(aantal / meeste)));
  return (
    <>
      <circle cx={x} cy={y} r={r.toFixed(1)} fill={kleur} />
      <text
        x={x}
        y={y + LETTER * 0.34}
        fontSize={LETTER}
        fontWeight={600}
        fill={kleuren.papier}
        textAnchor="middle"
      >
        {aantal}
      </text>
    </>
  );
}

interface StaafProps extends DeelProps {
  readonly rij: MatrixRij;
  readonly midden: number;
}

/** The total as a bar in the pattern of the gebied, the number, and in words what stands out. */
function Staaf({
  rij: { gebied, totaal, oordeel, isGedraging },
  midden,
  layout: { staaf },
  kleuren,
}: StaafProps) {
  const breedte = (staaf.breedte * totaal) / staaf.meeste;
  const hoog = isGedraging ? 24 : 34;
  const kleur = kleuren.gebied(gebied);
  const hasPatroon = findMerk(gebied) !== null;
  return (
    <>
      {totaal === 0 ? null : (
        <rect
          x={staaf.x}
          y={midden - hoog / 2}
          width={breedte.toFixed(1)}
          height={hoog}
          fill={hasPatroon ? `url(#${patroonId(gebied)})` : kleuren.lijn}
          stroke={kleur}
          strokeWidth={2.5}
        />
      )}
      <text
        x={staaf.x + breedte + (totaal === 0 ? 0 : 12)}
        y={midden + LETTER * 0.34}
        fontSize={LETTER}
        fill={kleuren.inkt}
      >
        {totaal === 0 ? null : `${String(totaal)} `}
        {oordeel === null ? null : <tspan fontWeight={600}>{oordeel}</tspan>}
      </text>
    </>
  );
}
