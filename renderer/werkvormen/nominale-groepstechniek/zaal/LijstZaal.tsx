import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import { ONE_COLUMN, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import { Ideeen } from './Ideeen.tsx';
import lijst from './RondjeZaal.module.css';
import styles from './LijstZaal.module.css';

/** The list, or the one idea that is made clear now. */
export function LijstZaal({ beeld }: { beeld: Extract<NgtZaal, { soort: 'lijst' }> }) {
  const { vraag, ideeen, uitgelicht } = beeld;
  return (
    <div className={lijst.vlak}>
      {vraag === '' ? null : <p className={lijst.vraag}>{vraag}</p>}
      <div className={lijst.lijst}>
        {uitgelicht === null ? (
          <Ideeen ideeen={ideeen} leeg="De lijst is nog leeg." />
        ) : (
          <FitText steps={ONE_COLUMN}>
            <div className={styles.idee}>
              <p className={styles.nummer}>{uitgelicht.nummer}</p>
              <div className={styles.woorden}>
                <h2 className={styles.tekst}>{shortenForZaal(uitgelicht.tekst)}</h2>
                {uitgelicht.toelichting.trim() === '' ? null : (
                  <p className={styles.toelichting}>{shortenForZaal(uitgelicht.toelichting)}</p>
                )}
                {uitgelicht.ook.length === 0 ? null : (
                  <p className={styles.toelichting}>Samengevoegd met nummer {uitgelicht.ook.join(' en ')}</p>
                )}
              </div>
            </div>
          </FitText>
        )}
      </div>
    </div>
  );
}
