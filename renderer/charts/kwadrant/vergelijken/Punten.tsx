import { polygonHull } from 'd3-polygon';
import type { BordKleuren } from '../kleuren.ts';
import { round } from '../KwadrantVlak.tsx';
import { type OpBord, stackPunten, toPlot } from './grond.ts';

export interface PuntenProps {
  readonly punten: readonly OpBord[];
  /** Size of the plot. */
  readonly vlak: { readonly breedte: number; readonly hoogte: number };
  readonly letter: number;
  readonly straal: number;
  readonly kleuren: BordKleuren;
}

/** Where everyone laid one card: a dot for every place, and round them the room that they take. */
export function Punten({ punten, vlak, letter, straal, kleuren }: PuntenProps) {
  const marge = straal * 1.6;
  const omtrek = drawOmtrek(punten.map((punt) => toPlot(punt, vlak, marge)));
  return (
    <>
      {omtrek === null ? null : (
        <path
          d={omtrek}
          // Of the path as a whole: its line and its inside are one tint.
          opacity={0.16}
          fill={kleuren.merk}
          stroke={kleuren.merk}
          strokeWidth={round(straal * 2.2)}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {stackPunten(punten).map(({ plek, aantal }) => {
        const { x, y } = toPlot(plek, vlak, marge);
        // A heap of dots is a larger dot with their number in it.
        const r = aantal === 1 ? straal : Math.max(straal * 1.35, letter * 0.62);
        return (
          <g key={`${String(plek.x)} ${String(plek.y)}`}>
            <circle
              cx={round(x)}
              cy={round(y)}
              r={round(r)}
              fill={kleuren.merk}
              stroke={kleuren.vlak}
              strokeWidth={round(straal * 0.22)}
            />
            {aantal === 1 ? null : (
              <text
                x={round(x)}
                y={round(y + letter * 0.34)}
                fontSize={round(letter)}
                fontWeight={600}
                fill={kleuren.opMerk}
                textAnchor="middle"
              >
                {aantal}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The outline of the places as a path: around three and more, a line between two, nothing for one. */
function drawOmtrek(punten: readonly OpBord[]): string | null {
  if (punten.length < 2) return null;
  const hoeken = punten.map(({ x, y }): [number, number] => [x, y]);
  // Points on one line have no hull; then the line through them is their room.
  const omtrek = polygonHull(hoeken) ?? [...hoeken].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const path = omtrek.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join('L');
  return `M${path}${omtrek.length > 2 ? 'Z' : ''}`;
}
