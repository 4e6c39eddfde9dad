import { BASISLIJN } from '../a4/maten.ts';
import { MM_PER_PUNT } from '../../shared/papier/maten.ts';
import { type Gezet, lineHeight } from '../../shared/papier/zetten.ts';
import { type Kleur, KLEUREN } from '../../shared/a4/pagina.ts';

export interface TekstProps {
  gezet: Gezet;
  /** The edge that it starts from, and the top of its first line; in mm. */
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  kleur?: Kleur;
}

/** A text that was set, drawn line by line where it was measured. */
export function Tekst({ gezet, x, y, anchor = 'start', kleur = 'inkt' }: TekstProps) {
  const { regels, grootte, snede } = gezet;
  return regels.map((regel, index) => (
    <text
      // Lines of a set text never change place.
      key={String(index)}
      x={x}
      y={y + (index + BASISLIJN) * lineHeight(grootte)}
      fontSize={grootte * MM_PER_PUNT}
      fontWeight={snede === 'vet' ? 700 : 400}
      fontStyle={snede === 'cursief' ? 'italic' : 'normal'}
      textAnchor={anchor}
      fill={`#${KLEUREN[kleur]}`}
    >
      {regel}
    </text>
  ));
}
