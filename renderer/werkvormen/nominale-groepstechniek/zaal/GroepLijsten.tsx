import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { FitText } from '../../../zaal/fit/FitText.tsx';
import type { FitStep } from '../../../zaal/fit/fit-text.ts';
import styles from './GroepLijsten.module.css';
import { IdeeLijst } from './Ideeen.tsx';

type Ideeen = Extract<NgtZaal, { soort: 'rondje' }>['ideeen'];

/** The lists are columns already: a longer one only has smaller letters. */
const STEPS: readonly FitStep[] = [44, 40, 36, 32, 28].map((maat) => ({ maat, kolommen: 1 }));

/** The lists of the subgroups beside each other, with the numbers that they have on the list of all. */
export function GroepLijsten({ ideeen }: { ideeen: Ideeen }) {
  const groepen = [...new Set(ideeen.map(({ groep }) => groep))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return (
    <FitText steps={STEPS}>
      <div className={styles.lijsten}>
        {groepen.map((groep) => (
          <section key={groep ?? 0}>
            <h2 className={styles.kop}>{groep === null ? 'Van ons samen' : `Groep ${String(groep)}`}</h2>
            <IdeeLijst ideeen={ideeen.filter((idee) => idee.groep === groep)} />
          </section>
        ))}
      </div>
    </FitText>
  );
}
