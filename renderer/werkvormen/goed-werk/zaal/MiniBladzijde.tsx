import { useDeferredValue, useMemo } from 'react';
import { measureText } from '../../../../shared/a4/carlito.ts';
import { layoutBeeld, type PaginaLayout, type Tekstblok } from '../../../../shared/a4/layout-beeld.ts';
import { PAGINA, STIJLEN, TWIPS_PER_PUNT, twipsToMm } from '../../../../shared/a4/pagina.ts';
import type { Beeld, Labels } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { type Deel, findDeelOfBlok } from './deel.ts';
import { shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import styles from './MiniBladzijde.module.css';

export interface MiniBladzijdeProps {
  beeld: Beeld;
  labels: Labels;
  /** The part of the page that stands large beside it. */
  deel: Deel;
  afbeeldingUrl: string | null;
}

const BREEDTE = twipsToMm(PAGINA.breedte);
const HOOGTE = twipsToMm(PAGINA.hoogte);

/**
 * The page so small that nobody has to read it: every line of text is a bar as long as the line, so that the room sees
 * how full the page is and where the part is that stands large beside it.
 */
export function MiniBladzijde({ beeld, labels, deel, afbeeldingUrl }: MiniBladzijdeProps) {
  const settled = useDeferredValue(beeld);
  const { paginas } = useMemo(() => layoutBeeld(shortenTexts(settled), labels), [settled, labels]);
  return (
    <div className={styles.vellen} aria-hidden="true">
      {paginas.map((pagina, index) => (
        <Vel
          // A sheet is its place
          key={index}
          pagina={pagina}
          deel={deel}
          afbeeldingUrl={afbeeldingUrl}
        />
      ))}
    </div>
  );
}

/** What is below the sheet is not drawn, so a pasted book need not be laid out. */
function shortenTexts(beeld: Beeld): Beeld {
  return {
    ...beeld,
    situatie: shortenForZaal(beeld.situatie),
    excellent: shortenForZaal(beeld.excellent),
    ethiek: shortenForZaal(beeld.ethiek),
    energie: shortenForZaal(beeld.energie),
    andereStem: shortenForZaal(beeld.andereStem),
  };
}

function Vel({
  pagina,
  deel,
  afbeeldingUrl,
}: { pagina: PaginaLayout } & Pick<MiniBladzijdeProps, 'deel' | 'afbeeldingUrl'>) {
  return (
    <svg className={styles.vel} viewBox={`0 0 ${String(BREEDTE)} ${String(HOOGTE)}`}>
      {pagina.blokken.map((blok) =>
        blok.soort === 'tekst' ? (
          <Balken key={blok.id} blok={blok} isNu={findDeelOfBlok(blok.id) === deel} />
        ) : (
          <g key={blok.id} className={styles.beeld} data-nu={deel === 'kern' || undefined}>
            <rect x={blok.x} y={blok.y} width={blok.breedte} height={blok.hoogte} />
            {afbeeldingUrl === null ? null : (
              <image
                href={afbeeldingUrl}
                x={blok.x + (blok.breedte - blok.beeldBreedte) / 2}
                y={blok.y}
                width={blok.beeldBreedte}
                height={blok.hoogte}
              />
            )}
          </g>
        ),
      )}
    </svg>
  );
}

/** Where the bar of a line begins and how high it is, as parts of the height of the line. */
const BALK = { top: 0.28, hoogte: 0.46 };

function Balken({ blok, isNu }: { blok: Tekstblok; isNu: boolean }) {
  const { snede, grootte } = STIJLEN[blok.stijl];
  const visible = Math.max(0, Math.ceil((HOOGTE - blok.y) / blok.regelHoogte));
  return (
    <g className={styles.tekst} data-nu={isNu || undefined} data-leeg={blok.isLeeg || undefined}>
      {blok.regels.slice(0, visible).map((regel, index) => (
        <rect
          // A line is its place
          key={index}
          x={blok.x}
          y={blok.y + (index + BALK.top) * blok.regelHoogte}
          width={Math.min(
            blok.breedte,
            twipsToMm(measureText(regel, snede, grootte, 'gewoon') * TWIPS_PER_PUNT),
          )}
          height={BALK.hoogte * blok.regelHoogte}
        />
      ))}
    </g>
  );
}
