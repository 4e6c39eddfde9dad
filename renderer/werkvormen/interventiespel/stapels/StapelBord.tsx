import type { CSSProperties, ReactNode, Ref } from 'react';
import type { Bord, Briefje } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { type Indeling, NIEUWE_STAPEL, type Passend } from './indeling.ts';
import styles from './StapelBord.module.css';

export type Stapel = Bord['stapels'][number];

export interface StapelBordProps {
  readonly bord: Bord;
  readonly indeling: Indeling;
  readonly plotRef: Ref<HTMLDivElement>;
  /** How many slips of a pile are shown; null shows all of them, and the pile scrolls. */
  readonly passend: Passend | null;
  /** The pile that is chosen in regie. */
  readonly gekozen: string | null;
  readonly renderKop: (stapel: Stapel) => ReactNode;
  readonly renderBriefje: (briefje: Briefje, stapel: Stapel) => ReactNode;
  /** What stands in the place for a new pile; null leaves it out. */
  readonly nieuw: ReactNode;
}

/** The piles, each in a tile of the same size, and a place to begin a new one. The tiles are the children of the plot. */
export function StapelBord(props: StapelBordProps) {
  const { bord, indeling, plotRef, passend, gekozen, renderKop, renderBriefje, nieuw } = props;
  const raster = {
    '--kolommen': indeling.kolommen,
    '--rijen': indeling.rijen,
    '--naast': passend?.kolommen ?? 1,
  } as CSSProperties;
  return (
    <div className={styles.tafel}>
      <div ref={plotRef} className={styles.bord} style={raster} data-testid="stapels">
        {bord.stapels.map((stapel) => (
          <section
            key={stapel.id}
            className={styles.stapel}
            aria-label={nameStapel(stapel)}
            data-stapel={stapel.id}
            data-gekozen={gekozen === stapel.id || undefined}
          >
            {renderKop(stapel)}
            <div className={styles.briefjes} data-schuift={passend === null || undefined}>
              {stapel.briefjes
                .slice(0, passend?.aantal ?? stapel.briefjes.length)
                .map((briefje) => renderBriefje(briefje, stapel))}
            </div>
          </section>
        ))}
      </div>
      {nieuw === null ? null : (
        <div className={styles.nieuw} data-stapel={NIEUWE_STAPEL}>
          {nieuw}
        </div>
      )}
    </div>
  );
}

/** "Durven, 4 briefjes". */
function nameStapel({ naam, briefjes }: Stapel): string {
  return `${naam === '' ? 'Stapel zonder naam' : naam}, ${countBriefjes(briefjes)}`;
}

/** Slips that lie on each other are counted each. */
export function countBriefjes(briefjes: readonly Briefje[]): string {
  const aantal = briefjes.reduce((sum, { dubbel }) => sum + dubbel, 0);
  return aantal === 1 ? '1 briefje' : `${String(aantal)} briefjes`;
}
