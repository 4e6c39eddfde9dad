import type { BeeldLayout, Blok, PaginaLayout } from '../../shared/a4/layout-beeld.ts';
import { KLEUREN, PAGINA, twipsToMm } from '../../shared/a4/pagina.ts';
import type { Voet } from '../../shared/a4/voet.ts';
import styles from './A4Page.module.css';
import { A4Vel } from './A4Vel.tsx';
import { Blokken } from './Blokken.tsx';
import { findOverflow } from './overflow.ts';

export interface A4PageProps {
  /** From `layoutBeeld`. */
  readonly layout: BeeldLayout;
  /** From `makeVoet`. */
  readonly voet: Voet;
  /** Address of the picture; null while it is loading or when there is none. */
  readonly afbeeldingUrl: string | null;
}

const BREEDTE = twipsToMm(PAGINA.breedte);

/**
 * The A4 as Word will print it, as wide as its container. What does not fit any more lies below the sheet, under a line
 * of text that says so. It only shows; colours and sizes are the document's own and do not follow the theme.
 */
export function A4Page({ layout, voet, afbeeldingUrl }: A4PageProps) {
  const total = layout.paginas.length;
  return (
    <div className={styles.vellen}>
      {layout.paginas.map((pagina, index) => {
        const nummer = index + 1;
        const label = total === 1 ? 'A4' : `A4, bladzijde ${String(nummer)} van ${String(total)}`;
        return (
          <div key={nummer} className={styles.vellen}>
            <A4Vel
              className={styles.papier}
              pagina={pagina}
              voet={voet}
              nummer={total > 1 ? nummer : null}
              label={label}
              afbeeldingUrl={afbeeldingUrl}
            />
            {pagina.overMm > 0 && <Over pagina={pagina} afbeeldingUrl={afbeeldingUrl} />}
          </div>
        );
      })}
    </div>
  );
}

interface OverProps {
  readonly pagina: PaginaLayout;
  readonly afbeeldingUrl: string | null;
}

/** White above and below the lines that do not fit, and the most that is shown of them, in millimetres. */
const RAND = 4;
const MEESTE = 120;

function Over({ pagina, afbeeldingUrl }: OverProps) {
  const { buiten, regels } = findOverflow(pagina);
  const top = Math.min(...buiten.map((blok) => blok.y)) - RAND;
  const bottom = Math.max(...buiten.map((blok) => blok.y + blok.hoogte)) + RAND;
  const hoogte = Math.min(bottom - top, MEESTE);
  return (
    <div className={styles.over}>
      <p className={styles.overTitel}>{describeOverflow(regels)}</p>
      {buiten.length > 0 && (
        <svg
          className={styles.vel}
          viewBox={`0 ${String(top)} ${String(BREEDTE)} ${String(hoogte)}`}
          role="group"
          aria-label="Past niet meer op de A4"
        >
          <rect y={top} width={BREEDTE} height={hoogte} fill={`#${KLEUREN.papier}`} />
          <Blokken blokken={takeTop(buiten, top + hoogte)} afbeeldingUrl={afbeeldingUrl} />
        </svg>
      )}
    </div>
  );
}

// A pasted book has thousands of lines below the sheet: only those that are shown are drawn.
function takeTop(blokken: readonly Blok[], bottom: number): readonly Blok[] {
  return blokken.map((blok) => {
    if (blok.soort !== 'tekst') return blok;
    const shown = Math.max(0, Math.ceil((bottom - blok.y) / blok.regelHoogte));
    return { ...blok, regels: blok.regels.slice(0, shown) };
  });
}

function describeOverflow(regels: number): string {
  if (regels === 0) return 'Dit past net niet op de A4. Maak de tekst iets korter.';
  if (regels === 1) return 'Deze regel past niet meer op de A4.';
  return `Deze ${String(regels)} regels passen niet meer op de A4.`;
}
