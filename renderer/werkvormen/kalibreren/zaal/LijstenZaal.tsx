import type { KalibrerenZaal } from '../../../../shared/werkvormen/kalibreren/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import styles from './LijstenZaal.module.css';
import { Naam } from './Naam.tsx';
import { BORD_STAPPEN } from './stappen.ts';

type Beeld = Extract<KalibrerenZaal, { soort: 'lijsten' }>;
type Gedrag = Beeld['samen'][number];

/** The lists of one area side by side. What says the same has come together in a list of its own, with the groepjes. */
export function LijstenZaal({ beeld: { gebied, kolommen, samen } }: { beeld: Beeld }) {
  const lijsten = [
    ...kolommen.filter(({ gedrag }) => gedrag.length > 0),
    ...(samen.length === 0
      ? []
      : [{ naam: kolommen.length === 0 ? 'Samen' : 'Van ons samen', gedrag: samen }]),
  ];
  return (
    <div className={styles.bord}>
      <h2 className={styles.gebied}>
        <Naam naam={gebied.naam} merk={gebied.merk} />
        {gebied.stagesoort === '' ? null : <span className={styles.soort}>{gebied.stagesoort}</span>}
      </h2>
      {lijsten.length === 0 ? <p className={styles.leeg}>Hier staan nog geen voorbeelden.</p> : null}
      <div className={styles.vlak}>
        <FitText steps={BORD_STAPPEN}>
          <div className={styles.lijsten} data-aantal={Math.min(lijsten.length, 5)}>
            {lijsten.map(({ naam, gedrag }) => (
              <section key={naam} className={styles.lijst}>
                <h3 className={styles.kop}>{naam}</h3>
                <ul className={styles.items}>
                  {gedrag.map((each) => (
                    <Item key={each.id} gedrag={each} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </FitText>
      </div>
    </div>
  );
}

function Item({ gedrag: { tekst, van, isAangevuld, isVraag } }: { gedrag: Gedrag }) {
  return (
    <li className={styles.item} data-aangevuld={isAangevuld || undefined}>
      <p className={styles.tekst}>
        {tekst}
        {isVraag ? <strong className={styles.vraag}> (?)</strong> : null}
      </p>
      {van.length === 0 ? null : <p className={styles.van}>{van.join(' · ')}</p>}
    </li>
  );
}
