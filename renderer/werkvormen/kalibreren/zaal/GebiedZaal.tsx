import type { KalibrerenZaal } from '../../../../shared/werkvormen/kalibreren/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import { ONE_COLUMN, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import styles from './GebiedZaal.module.css';
import { Naam } from './Naam.tsx';

/** One area and what it means. */
export function GebiedZaal({ beeld: { gebied } }: { beeld: Extract<KalibrerenZaal, { soort: 'gebied' }> }) {
  const { naam, merk, stagesoort, omschrijving } = gebied;
  return (
    <FitText steps={ONE_COLUMN}>
      <div className={styles.vlak}>
        {stagesoort === '' ? null : <p className={styles.soort}>{stagesoort}</p>}
        <h2 className={styles.naam}>
          <Naam naam={naam} merk={merk} />
        </h2>
        {omschrijving === '' ? null : <p className={styles.tekst}>{shortenForZaal(omschrijving)}</p>}
      </div>
    </FitText>
  );
}
