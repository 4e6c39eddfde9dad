import type { ZaalIdee } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import type { FitStep } from '../../../zaal/fit/fit-text.ts';
import styles from './Ideeen.module.css';

/** From large to what can be read at 8 metres; longer lists take columns. */
const STEPS: readonly FitStep[] = [
  { maat: 56, kolommen: 1 },
  { maat: 50, kolommen: 1 },
  { maat: 46, kolommen: 1 },
  { maat: 42, kolommen: 1 },
  { maat: 38, kolommen: 1 },
  { maat: 38, kolommen: 2 },
  { maat: 34, kolommen: 2 },
  { maat: 31, kolommen: 2 },
  { maat: 28, kolommen: 2 },
  { maat: 28, kolommen: 3 },
];

/** A longer text is on paper; here it is recognised. */
const MOST_CHARACTERS = 160;

const shorten = (tekst: string): string =>
  tekst.length <= MOST_CHARACTERS ? tekst : `${tekst.slice(0, MOST_CHARACTERS).trimEnd()}…`;

/** The numbered list; the numbers of what joined an idea stand behind it. */
export function Ideeen({ ideeen, leeg }: { ideeen: readonly ZaalIdee[]; leeg: string }) {
  if (ideeen.length === 0) return <p className={styles.leeg}>{leeg}</p>;
  return (
    <FitText steps={STEPS}>
      <IdeeLijst ideeen={ideeen} />
    </FitText>
  );
}

/** The list itself, in the letters of what it stands in. */
export function IdeeLijst({ ideeen }: { ideeen: readonly ZaalIdee[] }) {
  return (
    <ol className={styles.lijst}>
      {ideeen.map(({ nummer, tekst, ook }) => (
        <li key={nummer} className={styles.idee}>
          <span className={styles.nummer}>{nummer}</span>
          <span className={styles.tekst}>
            {shorten(tekst)}
            {ook.length === 0 ? null : <span className={styles.ook}> (ook {ook.join(', ')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
