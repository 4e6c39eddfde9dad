import type { ZaalInterventiespel } from '../../../../shared/werkvormen/interventiespel/zaal.ts';
import { BlokkenBeeld } from '../../../zaal/rondom/BlokkenBeeld.tsx';
import styles from './BesprekenZaal.module.css';

export interface BesprekenZaalProps {
  readonly beeld: Extract<ZaalInterventiespel, { soort: 'bespreken' }>;
  readonly schaal: number;
}

/** So many of its situations say what a pile is about. */
const VOORBEELDEN = 6;

/** What is talked about; and its interventions, all at once, when they are shown. */
export function BesprekenZaal({ beeld, schaal }: BesprekenZaalProps) {
  const { onderwerp, isStapel, situaties, aantal, interventies } = beeld;
  const isLang = onderwerp.length > 120;
  const isAlleen = interventies === null && !(isStapel && situaties.length > 0);
  return (
    <div className={styles.vlak} data-alleen={isAlleen || undefined}>
      <p
        className={styles.onderwerp}
        data-lang={isLang || undefined}
        data-klein={interventies !== null || undefined}
      >
        {onderwerp}
      </p>
      {interventies === null ? (
        <>
          {isStapel && situaties.length > 0 ? (
            <BlokkenBeeld
              blokken={situaties.slice(0, VOORBEELDEN).map((tekst) => ({ kop: null, tekst }))}
              schaal={schaal}
            />
          ) : null}
          <p className={styles.aantal}>{describeAantal(aantal)}</p>
        </>
      ) : (
        <BlokkenBeeld blokken={interventies.map((tekst) => ({ kop: null, tekst }))} schaal={schaal} />
      )}
    </div>
  );
}

function describeAantal(aantal: number): string {
  if (aantal === 0) return 'Wat kun je doen?';
  return aantal === 1 ? '1 interventie bedacht' : `${String(aantal)} interventies bedacht`;
}
