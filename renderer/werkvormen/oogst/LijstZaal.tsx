import type { OogstZaal } from '../../../shared/werkvormen/oogst/zaal.ts';
import { FitText } from '../../zaal/fit/FitText.tsx';
import type { FitStep } from '../../zaal/fit/fit-text.ts';
import { WoordKaart } from '../tonen/WoordKaart.tsx';
import styles from './LijstZaal.module.css';

type Beeld = Extract<OogstZaal, { soort: 'lijst' }>;

/** One column as long as that fits, then more of them in smaller letters. */
const STAPPEN: readonly FitStep[] = [
  ...[52, 48, 44].map((maat) => ({ maat, kolommen: 1 })),
  ...[44, 40, 36, 32].map((maat) => ({ maat, kolommen: 2 })),
  ...[32, 30, 28].map((maat) => ({ maat, kolommen: 3 })),
];

/** What was said aloud, under its question. The questions stand beside each other. */
export function LijstZaal({ beeld: { lijsten } }: { beeld: Beeld }) {
  const gevuld = lijsten.filter(({ antwoorden }) => antwoorden.length > 0);
  const getoond = gevuld.length === 0 ? lijsten : gevuld;
  return (
    <FitText steps={STAPPEN}>
      <div className={styles.lijsten} data-aantal={getoond.length}>
        {getoond.map((lijst) => (
          <Lijst key={lijst.vraag} lijst={lijst} />
        ))}
      </div>
    </FitText>
  );
}

function Lijst({ lijst: { vraag, antwoorden } }: { lijst: Beeld['lijsten'][number] }) {
  return (
    <section>
      <h2 className={styles.kop}>{vraag}</h2>
      <ul className={styles.lijst}>
        {antwoorden.map(({ id, tekst, van }) => (
          <li key={id}>
            <WoordKaart tekst={tekst} onder={van} />
          </li>
        ))}
      </ul>
    </section>
  );
}
