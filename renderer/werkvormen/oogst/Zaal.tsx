import type { OogstZaal } from '../../../shared/werkvormen/oogst/zaal.ts';
import { FitText } from '../../zaal/fit/FitText.tsx';
import { COLUMNS, ONE_COLUMN, shortenForZaal } from '../../zaal/fit/fit-text.ts';
import { VraagZaal } from '../tonen/VraagZaal.tsx';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { LijstZaal } from './LijstZaal.tsx';
import styles from './Zaal.module.css';

/** What the room sees of a small werkvorm: questions, what was said aloud, or one answer. */
export function Zaal({ beeld }: ZaalProps<OogstZaal>) {
  switch (beeld.soort) {
    case 'lijst':
      return <LijstZaal beeld={beeld} />;
    case 'antwoord':
      return <AntwoordZaal beeld={beeld} />;
    case 'vragen':
      return <VragenZaal vragen={beeld.vragen} />;
  }
}

function VragenZaal({ vragen }: { vragen: readonly string[] }) {
  const [first] = vragen;
  if (first !== undefined && vragen.length === 1) return <VraagZaal vraag={first} />;
  return (
    <FitText steps={ONE_COLUMN}>
      <ol className={styles.vragen}>
        {vragen.map((vraag) => (
          <li key={vraag}>{vraag}</li>
        ))}
      </ol>
    </FitText>
  );
}

/** An answer, as long as it may be; above it, smaller, what the same person wrote first. */
function AntwoordZaal({
  beeld: { vraag, tekst, eerder },
}: {
  beeld: Extract<OogstZaal, { soort: 'antwoord' }>;
}) {
  return (
    <FitText steps={tekst.length > 400 ? COLUMNS : ONE_COLUMN}>
      <div className={styles.antwoord}>
        {eerder === null ? null : (
          <p className={styles.eerder}>
            <span className={styles.kop}>Eerder opgeschreven</span> {shortenForZaal(eerder)}
          </p>
        )}
        <p className={styles.kop}>{vraag}</p>
        <p className={styles.tekst}>{shortenForZaal(tekst)}</p>
      </div>
    </FitText>
  );
}
