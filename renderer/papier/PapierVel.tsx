import { KLEUREN } from '../../shared/a4/pagina.ts';
import { A4 } from '../../shared/papier/maten.ts';
import type { PapierPagina } from '../../shared/papier/pagina.ts';
import { Bord } from './Bord.tsx';
import { Kaarten } from './Kaarten.tsx';
import { Lijst } from './Lijst.tsx';
import styles from './PapierVel.module.css';
import { SchrijfVel } from './SchrijfVel.tsx';
import { Stembrieven } from './Stembrieven.tsx';

/** One A4, as wide as its container; the print page makes that 210 mm. The same drawing is the preview in regie. */
export function PapierVel({ pagina, label }: { pagina: PapierPagina; label: string }) {
  return (
    <svg
      className={styles.vel}
      viewBox={`0 0 ${String(A4.breedte)} ${String(A4.hoogte)}`}
      role="img"
      aria-label={label}
    >
      <rect width={A4.breedte} height={A4.hoogte} fill={`#${KLEUREN.papier}`} />
      <Inhoud pagina={pagina} />
    </svg>
  );
}

function Inhoud({ pagina }: { pagina: PapierPagina }) {
  switch (pagina.soort) {
    case 'kaarten':
      return <Kaarten pagina={pagina} />;
    case 'stembrief':
      return <Stembrieven pagina={pagina} />;
    case 'bord':
      return <Bord pagina={pagina} />;
    case 'vel':
      return <SchrijfVel pagina={pagina} />;
    case 'lijst':
      return <Lijst pagina={pagina} />;
  }
}
