import type { BrievenZaal } from '../../../shared/werkvormen/brievenwisseling/zaal.ts';
import { COLUMNS, ONE_COLUMN, shortenForZaal } from '../../zaal/fit/fit-text.ts';
import { FitText } from '../../zaal/fit/FitText.tsx';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import styles from './Zaal.module.css';

/** Up to here a text stands well as one block of large lines. */
const ONE_BLOCK = 420;

/** What the room sees of an exchange of letters: the questions, or one letter, one answer, the harvest. */
export function Zaal({ beeld }: ZaalProps<BrievenZaal>) {
  switch (beeld.soort) {
    case 'vragen':
      return <Vragen beeld={beeld} />;
    case 'oogst':
      return <Oogst inzichten={beeld.inzichten} />;
    case 'brief':
    case 'antwoord':
      return <Brief kop={beeld.soort === 'brief' ? 'Een brief' : 'Een antwoord'} tekst={beeld.tekst} />;
  }
}

function Vragen({
  beeld: { thema, literatuur, vragen },
}: {
  beeld: Extract<BrievenZaal, { soort: 'vragen' }>;
}) {
  return (
    <FitText steps={ONE_COLUMN} className={styles.midden}>
      <div className={styles.blad}>
        {thema === '' ? null : <h2 className={styles.thema}>{thema}</h2>}
        <ul className={styles.vragen}>
          {vragen.map((vraag, index) => (
            <li key={index}>{vraag}</li>
          ))}
        </ul>
        {literatuur === '' ? null : <p className={styles.literatuur}>Gelezen: {literatuur}</p>}
      </div>
    </FitText>
  );
}

function Brief({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <FitText steps={tekst.length <= ONE_BLOCK ? ONE_COLUMN : COLUMNS} className={styles.midden}>
      <article className={styles.brief}>
        <h2 className={styles.kop}>{kop}</h2>
        <p className={styles.tekst}>{shortenForZaal(tekst)}</p>
      </article>
    </FitText>
  );
}

function Oogst({ inzichten }: { inzichten: readonly string[] }) {
  return (
    <FitText steps={ONE_COLUMN} className={styles.midden}>
      <div className={styles.blad}>
        <h2 className={styles.kop}>De oogst</h2>
        {inzichten.length === 0 ? (
          <p>Nog niets opgeschreven.</p>
        ) : (
          <ul className={styles.vragen}>
            {inzichten.map((inzicht, index) => (
              <li key={index}>{inzicht}</li>
            ))}
          </ul>
        )}
      </div>
    </FitText>
  );
}
