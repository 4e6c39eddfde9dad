import {
  type Beeld,
  DRIE_ES,
  type Labels,
  STANDAARD_LABELS,
} from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import type { BeeldVeld } from '../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { COLUMNS, type FitStep, ONE_COLUMN, shortenForZaal } from '../../../zaal/fit/fit-text.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import styles from './TekstDelen.module.css';

/** Up to here a text stands well as one block of large lines. */
const ONE_BLOCK = 560;

const stepsFor = (tekst: string): readonly FitStep[] => (tekst.length <= ONE_BLOCK ? ONE_COLUMN : COLUMNS);

/** The situation as the group describes it. */
export function SituatieDeel({ beeld: { situatie } }: { beeld: Beeld }) {
  return (
    <Blok
      kop="De situatie"
      tekst={situatie}
      leeg="Wie was erbij, wat gebeurde er, wat maakte het spannend?"
    />
  );
}

/** Who sees it otherwise. */
export function StemDeel({ beeld: { andereStem } }: { beeld: Beeld }) {
  return <Blok kop="Een andere stem" tekst={andereStem} leeg="Ziet iemand het anders?" />;
}

function Blok({ kop, tekst, leeg }: { kop: string; tekst: string; leeg: string }) {
  return (
    <section className={styles.blok}>
      <h2 className={styles.kop}>{kop}</h2>
      {tekst.trim() === '' ? (
        <p className={styles.leeg}>{leeg}</p>
      ) : (
        <FitText steps={stepsFor(tekst)}>
          <p className={styles.tekst}>{shortenForZaal(tekst)}</p>
        </FitText>
      )}
    </section>
  );
}

/** The three columns have to fit together; they are never set in columns of their own. */
const DRIE_STEPS: readonly FitStep[] = [46, 42, 40, 38, 36, 34, 32, 30, 28].map((maat) => ({
  maat,
  kolommen: 1,
}));

/** What is good work here, in three columns as on the page; the one that is being written is marked. */
export function ToelichtingDeel({
  beeld,
  labels,
  veld,
}: {
  beeld: Beeld;
  labels: Labels;
  veld: BeeldVeld | null;
}) {
  return (
    <FitText steps={DRIE_STEPS}>
      <div className={styles.drie}>
        {DRIE_ES.map((e) => (
          <section key={e} className={styles.e} data-e={e} data-nu={veld === e || undefined}>
            <h2 className={styles.eKop}>{labels[e] === '' ? STANDAARD_LABELS[e] : labels[e]}</h2>
            <p>{shortenForZaal(beeld[e])}</p>
          </section>
        ))}
      </div>
    </FitText>
  );
}
