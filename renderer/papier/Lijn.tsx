import { type Kleur, KLEUREN } from '../../shared/a4/pagina.ts';

export interface LijnProps {
  van: readonly [x: number, y: number];
  tot: readonly [x: number, y: number];
  /** In mm. */
  dikte?: number;
  kleur?: Kleur;
  streepjes?: string;
}

/** A thin line on paper, in mm. */
export function Lijn({ van, tot, dikte = 0.2, kleur = 'gedempt', streepjes }: LijnProps) {
  return (
    <line
      x1={van[0]}
      y1={van[1]}
      x2={tot[0]}
      y2={tot[1]}
      stroke={`#${KLEUREN[kleur]}`}
      strokeWidth={dikte}
      strokeDasharray={streepjes}
    />
  );
}
