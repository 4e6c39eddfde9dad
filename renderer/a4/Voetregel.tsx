import { KLEUREN, PAGINA, STIJLEN, TWIPS_PER_PUNT, twipsToMm } from '../../shared/a4/pagina.ts';
import type { Voet } from '../../shared/a4/voet.ts';
import { BASISLIJN, MM_PER_PUNT } from './maten.ts';

interface VoetregelProps {
  readonly voet: Voet;
  /** Number of the page, when there is more than one. */
  readonly nummer: number | null;
}

/** The foot of a sheet. */
export function Voetregel({ voet, nummer }: VoetregelProps) {
  const { grootte, regel, kleur } = STIJLEN.voet;
  const bottom = PAGINA.hoogte - PAGINA.voetAfstand;
  const y = twipsToMm(bottom - (1 - BASISLIJN) * regel * TWIPS_PER_PUNT);
  const rechts = nummer === null ? voet.rechts : `${voet.rechts} · ${String(nummer)}`;
  return (
    <g fontSize={grootte * MM_PER_PUNT} fill={`#${KLEUREN[kleur]}`}>
      <text x={twipsToMm(PAGINA.marge.links)} y={y}>
        {voet.links}
      </text>
      <text x={twipsToMm(PAGINA.breedte - PAGINA.marge.rechts)} y={y} textAnchor="end">
        {rechts}
      </text>
    </g>
  );
}
