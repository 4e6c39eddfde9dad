import type { KalibrerenZaal } from '../../../../shared/werkvormen/kalibreren/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import styles from './GebiedenZaal.module.css';
import { Naam } from './Naam.tsx';
import { LIJST_STAPPEN } from './stappen.ts';

/** Every area, and in the end how much the group has there. */
export function GebiedenZaal({
  beeld: { gebieden, toontAantal },
}: {
  beeld: Extract<KalibrerenZaal, { soort: 'gebieden' }>;
}) {
  return (
    <FitText steps={LIJST_STAPPEN}>
      <ul className={styles.lijst}>
        {gebieden.map(({ id, naam, merk, stagesoort, aantal }, index) => (
          <li key={id} className={styles.gebied}>
            {stagesoort === '' || stagesoort === gebieden[index - 1]?.stagesoort ? null : (
              <p className={styles.soort}>{stagesoort}</p>
            )}
            <Naam naam={naam} merk={merk} />
            {toontAantal ? (
              <p className={styles.aantal}>
                {aantal === 1 ? '1 voorbeeld' : `${String(aantal)} voorbeelden`}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </FitText>
  );
}
