import type { PaginaLayout } from '../../shared/a4/layout-beeld.ts';
import { KLEUREN, PAGINA, twipsToMm } from '../../shared/a4/pagina.ts';
import type { Voet } from '../../shared/a4/voet.ts';
import { joinClassNames } from '../components/class-names.ts';
import styles from './A4Page.module.css';
import { Blokken } from './Blokken.tsx';
import { findOverflow } from './overflow.ts';
import { Voetregel } from './Voetregel.tsx';

export interface A4VelProps {
  readonly pagina: PaginaLayout;
  readonly voet: Voet;
  /** In the foot; null for none. */
  readonly nummer: number | null;
  readonly label: string;
  readonly afbeeldingUrl: string | null;
  readonly className?: string | undefined;
}

const BREEDTE = twipsToMm(PAGINA.breedte);
const HOOGTE = twipsToMm(PAGINA.hoogte);

/** One sheet with what fits on it, as wide as its container: the page in the editor, and the one that is printed. */
export function A4Vel({ pagina, voet, nummer, label, afbeeldingUrl, className }: A4VelProps) {
  return (
    <svg
      className={joinClassNames(styles.vel, className)}
      viewBox={`0 0 ${String(BREEDTE)} ${String(HOOGTE)}`}
      role="group"
      aria-label={label}
    >
      <rect width={BREEDTE} height={HOOGTE} fill={`#${KLEUREN.papier}`} />
      <Blokken blokken={findOverflow(pagina).binnen} afbeeldingUrl={afbeeldingUrl} />
      <Voetregel voet={voet} nummer={nummer} />
    </svg>
  );
}
